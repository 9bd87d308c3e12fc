package org.dateline.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.lexicon.Table;

/** Knows a line that says who wrote the report. */
final class Bylines {
    private static final int LONGEST = 160;
    private static final Pattern BY = Pattern.compile("^(?i:(?:[\\p{L}]+ )?by:?)\\s+(?=\\p{Lu})");

    private final Phrases phrases;

    Bylines(Table table, Agencies agencies) {
        phrases = new Phrases(table, "", agencies);
    }

    /** The byline's words without its "By"; null when the block is no byline. */
    String find(String block, Shape shape) {
        boolean named = block.length() <= LONGEST && shape.words() <= 16 && shape.words() >= 2 && shape.lower() <= 3
                && shape.function() <= 0.4 && !(shape.ends() && shape.words() > 6);
        Edges edges = new Edges(block);
        if (!named || !phrases.in("", edges)) {
            return null;
        }
        Matcher by = BY.matcher(block);
        boolean begins = by.find();
        if (!begins && phrases.find("", Phrases.At.START, edges)) {
            return null; // "by the river": no name follows
        }
        String name = begins ? block.substring(by.end()) : block;
        return name.split("[|\u2022\u00B7\\r\\n]|, (?=\\d|[A-Z][a-z]{2,8}\\.? \\d)| \u2014 ")[0].strip();
    }
}
