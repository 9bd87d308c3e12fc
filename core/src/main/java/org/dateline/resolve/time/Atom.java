package org.dateline.resolve.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Sentence;

/**
 * What the rules see of a sentence: a token, or a part of one that hyphens or digits set off ("17-month-old" is three), in
 * lower case and without full stops.
 *
 * @param token index of the token
 * @param text never empty
 * @param begins whether the token begins here
 * @param ends whether the token ends here
 */
record Atom(int token, String text, boolean begins, boolean ends) {
    private static final Pattern NUMERIC_DATE = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}");
    private static final Pattern PIECE = Pattern.compile("(\\d+)(am|pm)$|[^-\u2010-\u2014/]+|[-\u2010-\u2014/]");

    static List<Atom> of(Sentence sentence) {
        List<Atom> atoms = new ArrayList<>(sentence.size() + 2);
        for (int t = 0; t < sentence.size(); t++) {
            String form = sentence.token(t).form().toLowerCase(Locale.ROOT);
            if (isWhole(form)) {
                atoms.add(new Atom(t, form, true, true));
                continue;
            }
            List<String> pieces = pieces(form);
            for (int i = 0; i < pieces.size(); i++) {
                atoms.add(new Atom(t, pieces.get(i), i == 0, i == pieces.size() - 1));
            }
        }
        return atoms;
    }

    private static List<String> pieces(String form) {
        if (form.length() == 1) {
            return List.of(isDash(form) ? "-" : form);
        }
        if (NUMERIC_DATE.matcher(form).matches()) {
            return List.of(form);
        }
        String plain = form.chars().anyMatch(Character::isLetter) ? form.replace(".", "") : form;
        List<String> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(plain.isEmpty() ? form : plain);
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                pieces.add(matcher.group(1));
                pieces.add(matcher.group(2));
            } else {
                pieces.add(matcher.group());
            }
        }
        return joined(pieces);
    }

    /** Whether there is nothing to take apart, as in most tokens: no full stop, no dash, no figures before "am". */
    private static boolean isWhole(String form) {
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c == '.' || c == '/' || c == '-' || c >= '\u2010' && c <= '\u2014') {
                return false;
            }
        }
        int half = form.length() - 2;
        return half < 1 || form.charAt(half + 1) != 'm' || !Character.isDigit(form.charAt(half - 1));
    }

    /** A hyphen between words only joins them; between numbers it means "to". */
    private static List<String> joined(List<String> pieces) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            boolean joint = i > 0 && i < pieces.size() - 1 && isDash(pieces.get(i)) && !betweenLikes(pieces, i);
            if (!joint) {
                kept.add(isDash(pieces.get(i)) ? "-" : pieces.get(i));
            }
        }
        return kept.isEmpty() ? List.of("-") : kept;
    }

    private static boolean betweenLikes(List<String> pieces, int i) {
        return isDigit(pieces.get(i - 1)) && isDigit(pieces.get(i + 1));
    }

    private static boolean isDigit(String piece) {
        return Character.isDigit(piece.charAt(0));
    }

    private static boolean isDash(String piece) {
        return piece.length() == 1 && "-\u2010\u2011\u2012\u2013\u2014".contains(piece);
    }

    /** Whether this is a mark rather than a word. */
    boolean isMark() {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
