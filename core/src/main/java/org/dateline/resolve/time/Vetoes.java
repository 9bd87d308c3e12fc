package org.dateline.resolve.time;

import org.dateline.model.Sentence;

/** Says which expressions are names of something else: "July 14 Brigade", "October 7 Square", "the Sunday Times". */
final class Vetoes {
    /**
     * Whether the item may stand as a time expression. It may not when a word of the class "namesake" with a capital letter
     * follows at once, when one of the class "nameopener" goes before, or when it begins as one of the class "nottime" does.
     */
    boolean allow(Item item, Chart chart, Sentence sentence) {
        int next = item.last();
        boolean named = next < chart.size()
                && chart.has(next, "namesake")
                && Character.isUpperCase(sentence.token(chart.atom(next).token()).form().charAt(0));
        boolean opened = item.first() > 0 && chart.has(item.first() - 1, "nameopener");
        boolean idiom = chart.has(item.first(), "nottime");
        return !named && !opened && !idiom && !isCount(item, chart, sentence);
    }

    /** "2000 people" is no year: a year by itself does not count what follows. */
    private static boolean isCount(Item item, Chart chart, Sentence sentence) {
        if (item.length() != 1 || !chart.has(item.first(), "year")) {
            return false;
        }
        int token = chart.atom(item.first()).token();
        boolean before = item.first() > 0 && chart.has(item.first() - 1, "counting");
        boolean after = token + 1 < sentence.size() && sentence.token(token + 1).tag().equals("NNS");
        return before || after;
    }
}
