package org.dateline.resolve.time;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a rule hands to its operation. An argument with a slot in it ("{day}", or within a TIMEX3 value, where X stands for an
 * unknown digit) counts as not given when the slot was left out of the match.
 *
 * @param given arguments as written, by name
 * @param slots what the match's slots hold, by name
 */
record Arguments(Map<String, String> given, Map<String, Item> slots) {
    static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    /** The argument, its slots replaced by their values; null when not given. */
    String text(String name) {
        String argument = given.get(name);
        if (argument == null || argument.indexOf('{') < 0) {
            return argument;
        }
        if (isSlot(argument)) {
            Item item = slots.get(argument.substring(1, argument.length() - 1));
            return item == null ? null : item.value();
        }
        StringBuilder text = new StringBuilder();
        Matcher slot = SLOT.matcher(argument);
        while (slot.find()) {
            Item item = slots.get(slot.group(1));
            if (item == null) {
                return null;
            }
            slot.appendReplacement(text, Matcher.quoteReplacement(item.value()));
        }
        return slot.appendTail(text).toString();
    }

    /** Whether the argument is one slot and nothing else. */
    private static boolean isSlot(String argument) {
        return argument.startsWith("{") && argument.indexOf('}') == argument.length() - 1;
    }

    String text(String name, String otherwise) {
        String text = text(name);
        return text == null ? otherwise : text;
    }

    /** The expression of the slot's item; null when not given. */
    Expression expression(String name) {
        String argument = given.getOrDefault(name, "");
        Item item = isSlot(argument) ? slots.get(argument.substring(1, argument.length() - 1)) : null;
        return item == null ? null : item.expression();
    }

    /** Null when not given. */
    Integer number(String name) {
        String text = text(name);
        return text == null ? null : Integer.valueOf(text);
    }

    int number(String name, int otherwise) {
        Integer number = number(name);
        return number == null ? otherwise : number;
    }

    Amount amount(String name, String otherwise) {
        return Amount.parse(text(name, otherwise));
    }

    <E extends Enum<E>> E constant(Class<E> type, String name, E otherwise) {
        String text = text(name);
        return text == null ? otherwise : Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
    }
}
