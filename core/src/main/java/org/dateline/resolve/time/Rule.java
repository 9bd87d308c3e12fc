package org.dateline.resolve.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.dateline.lexicon.RuleBlock;

/**
 * One rule of the time grammar.
 *
 * @param id never reused
 * @param match what it matches, one entry for each match line
 * @param category what it gives
 * @param op what it does
 * @param arguments literals and slot references in braces, by name
 * @param undated how to say the time for a report without a date, with slots in braces; null to leave it at the words
 */
record Rule(String id, List<Way> match, String category, Op op, Map<String, String> arguments, String undated) {
    /**
     * One match line.
     *
     * @param needs what a sentence must have for the line to match at all
     * @param choices of each of these sets it must have one
     * @param openings what it can begin with
     */
    record Way(List<Element> elements, Set<String> needs, List<Set<String>> choices, Set<String> openings) {}

    /** Reads a rule; throws {@link org.dateline.lexicon.LexiconException} with the place of the fault. */
    static Rule read(RuleBlock block) {
        List<Way> match = new ArrayList<>();
        block.one("match");
        for (RuleBlock.Line line : block.all("match")) {
            List<Element> elements = MatchReader.read(block, line);
            Set<String> openings = new TreeSet<>();
            if (Element.opens(elements, openings)) {
                throw block.fault(line, 0, "the line would match where nothing stands");
            }
            match.add(new Way(elements, Element.needs(elements), Element.choices(elements), openings));
        }
        RuleBlock.Line gives = block.one("gives");
        String[] words = gives.text().split("\\s+");
        if (words.length < 2) {
            throw block.fault(gives, 0, "a category and an operation should stand here");
        }
        Map<String, String> arguments = new TreeMap<>();
        for (int i = 2; i < words.length; i++) {
            int equals = words[i].indexOf('=');
            if (equals < 1) {
                throw block.fault(gives, gives.text().indexOf(words[i]), "\"" + words[i] + "\" is not name=value");
            }
            arguments.put(words[i].substring(0, equals), words[i].substring(equals + 1));
        }
        checkSlots(block, gives, arguments);
        List<RuleBlock.Line> undated = block.all("undated");
        return new Rule(
                block.id(), List.copyOf(match), words[0], op(block, gives, words[1]), Map.copyOf(arguments),
                undated.isEmpty() ? null : undated.get(0).text());
    }

    /** Every match line must have every slot that the rule uses, though it may be an optional one. */
    private static void checkSlots(RuleBlock block, RuleBlock.Line gives, Map<String, String> arguments) {
        for (String argument : arguments.values()) {
            Matcher slot = Arguments.SLOT.matcher(argument);
            while (slot.find()) {
                for (RuleBlock.Line match : block.all("match")) {
                    if (!match.text().contains(slot.group()) && !match.text().contains("{" + slot.group(1) + ":")) {
                        throw block.fault(match, 0, "the line has no slot " + slot.group() + ", which the rule uses");
                    }
                }
            }
        }
    }

    private static Op op(RuleBlock block, RuleBlock.Line gives, String name) {
        for (Op op : Op.values()) {
            if (op.name().toLowerCase(Locale.ROOT).equals(name)) {
                return op;
            }
        }
        throw block.fault(gives, gives.text().indexOf(name), "there is no operation \"" + name + "\"");
    }

    /**
     * Adds to the chart whatever the rule makes of the sentence by one of its match lines from one atom on.
     *
     * @param number the category's
     */
    void run(Way way, Chart chart, int start, int number) {
        Element.match(way.elements(), chart, start, (end, held) -> {
            Map<String, Item> slots = Held.map(held);
            Op.Meaning meaning = end == start ? null : op.apply(new Arguments(arguments, slots));
            if (meaning != null) {
                chart.add(new Item(category, start, end, meaning.value(), meaning.expression(), this, slots), number);
            }
        });
    }
}
