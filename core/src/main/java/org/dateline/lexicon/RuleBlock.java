package org.dateline.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One rule as written: {@code rule} with its id, {@code match}, one or more {@code gives}, {@code yes} and {@code no}
 * sentences, a {@code note}. What match and gives mean is the business of the room that reads them.
 *
 * @param file the file's name below the lexicon's folder
 * @param line the line of the rule's id, from 1
 * @param id the rule's id, never reused
 * @param lines the other lines of the block, in order
 */
public record RuleBlock(String file, int line, String id, List<Line> lines) {
    /**
     * One line of a rule: its first word and the rest.
     *
     * @param number line in the file, from 1
     * @param column where {@code text} begins, from 1
     */
    public record Line(int number, int column, String key, String text) {}

    public RuleBlock {
        Objects.requireNonNull(id, "id");
        lines = List.copyOf(lines);
    }

    /** The lines with this key, in order. */
    public List<Line> all(String key) {
        return lines.stream().filter(line -> line.key().equals(key)).toList();
    }

    /** The first line with this key; throws when there is none. */
    public Line one(String key) {
        return lines.stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new LexiconException(file, line, 1, "rule " + id + " has no \"" + key + "\" line"));
    }

    /** A fault in a line of this rule, ready to be thrown; {@code offset} counts characters into the line's text. */
    public LexiconException fault(Line line, int offset, String message) {
        return new LexiconException(file, line.number(), line.column() + offset, message);
    }

    static List<RuleBlock> parse(String file, String text) {
        List<RuleBlock> blocks = new ArrayList<>();
        String id = null;
        int start = 0;
        List<Line> lines = new ArrayList<>();
        String[] rows = text.split("\n", -1);
        for (int i = 0; i < rows.length; i++) {
            String row = rows[i].stripTrailing();
            if (row.isBlank() || row.startsWith("#")) {
                continue;
            }
            String key = row.split("\\s", 2)[0];
            String rest = row.substring(key.length());
            int column = key.length() + 1 + (rest.length() - rest.stripLeading().length());
            rest = rest.strip();
            if (key.isEmpty()) {
                throw new LexiconException(file, i + 1, 1, "a line of a rule starts with its key, not with a blank");
            }
            if (key.equals("rule")) {
                if (id != null) {
                    blocks.add(new RuleBlock(file, start, id, lines));
                }
                if (rest.isEmpty()) {
                    throw new LexiconException(file, i + 1, column, "the rule has no id");
                }
                id = rest;
                start = i + 1;
                lines = new ArrayList<>();
            } else if (id == null) {
                throw new LexiconException(file, i + 1, 1, "\"" + key + "\" stands before the first rule");
            } else {
                lines.add(new Line(i + 1, column, key, rest));
            }
        }
        if (id != null) {
            blocks.add(new RuleBlock(file, start, id, lines));
        }
        return blocks;
    }
}
