package org.dateline.clean;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.lexicon.Table;

/**
 * A list of phrases with the place in a block where each one counts. In a phrase {@code {n}} stands for a number,
 * {@code *} for a few words, {@code {agency}} for an agency's name.
 */
final class Phrases {
    /** Where in a block a phrase counts. */
    enum At {
        WHOLE,
        START,
        END,
        ANY,
        /** Before a full stop, or the block's end, after a comma or a bracket. */
        SENTENCE_END
    }

    private static final Pattern SLOT = Pattern.compile("\\{n\\}|\\{agency\\}|\\*");

    /** No more characters than this stand before a phrase at the start: five, each perhaps of two. */
    private static final int LONGEST_OPENING = 10;
    private static final int ASCII = 128;

    /** A phrase as an expression for one place, and words of it without which the expression need not be tried. */
    private record Phrase(String words, Pattern pattern) {}

    /** The phrases for one place: those that must stand at the start of the text by their first letters, and all others. */
    private static final class Placed {
        private final List<List<Phrase>> byFirst = new ArrayList<>(Collections.nCopies(ASCII + 1, List.of()));
        private final List<Phrase> others = new ArrayList<>();

        void add(At at, String phrase, Pattern pattern) {
            String lower = phrase.toLowerCase(Locale.ROOT);
            Matcher slot = SLOT.matcher(lower);
            String opening = slot.find() ? lower.substring(0, slot.start()) : lower;
            if ((at == At.START || at == At.WHOLE) && !opening.isEmpty()) {
                int first = Math.min(ASCII, opening.charAt(0));
                if (byFirst.get(first).isEmpty()) {
                    byFirst.set(first, new ArrayList<>());
                }
                byFirst.get(first).add(new Phrase(opening, pattern));
            } else {
                others.add(new Phrase(longest(phrase, SLOT), pattern));
            }
        }

        boolean in(String edge) {
            for (int i = 0; i < edge.length() && i <= LONGEST_OPENING; i++) {
                for (Phrase phrase : byFirst.get(Math.min(ASCII, edge.charAt(i)))) {
                    if (edge.startsWith(phrase.words(), i) && phrase.pattern().matcher(edge).find()) {
                        return true;
                    }
                }
                if (isLetterOrDigit(edge.charAt(i))) {
                    break; // before a phrase at the start stand only marks
                }
            }
            for (int i = 0; i < others.size(); i++) {
                if (edge.contains(others.get(i).words()) && others.get(i).pattern().matcher(edge).find()) {
                    return true;
                }
            }
            return false;
        }

        /** Of plain text, whose letters of English are small. */
        private static boolean isLetterOrDigit(char c) {
            return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
        }
    }

    private final Map<String, Map<At, Placed>> phrases = new LinkedHashMap<>();
    private final Map<String, Map<At, String>> expressions = new LinkedHashMap<>();

    /** The rows of a table with the columns {@code phrase}, {@code at} and the named one, whose value tells groups apart (empty: one group). */
    Phrases(Table table, String group, Agencies agencies) {
        for (Table.Row row : table.rows()) {
            At at;
            try {
                at = At.valueOf(row.get("at"));
            } catch (IllegalArgumentException e) {
                throw row.fault("at", "\"" + row.get("at") + "\" is none of WHOLE, START, END, ANY, SENTENCE_END");
            }
            // where a sentence or a copyright line credits an agency with the text, picture agencies are not meant
            boolean text = at == At.SENTENCE_END || !group.isEmpty() && row.get(group).equals("COPYRIGHT");
            String name = group.isEmpty() ? "" : row.get(group);
            String expression = expression(row.get("phrase"), text ? agencies.wires() : agencies.any());
            phrases.computeIfAbsent(name, key -> new LinkedHashMap<>())
                    .computeIfAbsent(at, key -> new Placed())
                    .add(at, row.get("phrase"), compile(at, expression));
            expressions.computeIfAbsent(name, key -> new LinkedHashMap<>()).merge(at, expression, (one, other) -> one + "|" + other);
        }
    }

    /** The longest part of a phrase between its slots, in lower case. */
    static String longest(String phrase, Pattern slots) {
        String longest = "";
        for (String part : slots.split(phrase.toLowerCase(Locale.ROOT))) {
            longest = part.length() > longest.length() ? part : longest;
        }
        return longest;
    }

    /** The phrase as a regular expression over {@link Words#plain} text. */
    private static String expression(String phrase, String agencies) {
        StringBuilder out = new StringBuilder();
        Matcher slot = SLOT.matcher(phrase.toLowerCase(Locale.ROOT));
        int last = 0;
        String text = phrase.toLowerCase(Locale.ROOT);
        while (slot.find()) {
            out.append(literal(text.substring(last, slot.start())));
            out.append(switch (slot.group()) {
                case "{n}" -> "\\d{1,6}";
                case "*" -> "[^ ]+(?: [^ ]+){0,4}";
                default -> "(?:" + agencies + ")";
            });
            last = slot.end();
        }
        return out.append(literal(text.substring(last))).toString();
    }

    private static String literal(String text) {
        return text.isEmpty() ? "" : Pattern.quote(text);
    }

    private static Pattern compile(At at, String any) {
        String body = "(?:" + any + ")";
        return Pattern.compile(switch (at) {
            case WHOLE -> "^\\W{0,4}" + body + "\\W{0,4}$";
            case START -> "^[^\\p{L}\\p{N}\u00A9]{0,5}?" + body + "(?![\\p{L}\\p{N}])";
            case END -> "(?<![\\p{L}\\p{N}])" + body + "\\W{0,4}$";
            case ANY -> "(?<![\\p{L}\\p{N}])" + body + "(?![\\p{L}\\p{N}])";
            case SENTENCE_END -> body + "(?=\\.(?: |$)|$)";
        });
    }

    /** Whether any phrase of the group counts in this block. */
    boolean in(String group, Edges block) {
        for (Map.Entry<At, Placed> each : phrases.getOrDefault(group, Map.of()).entrySet()) {
            if (each.getKey() != At.SENTENCE_END && find(each.getKey(), each.getValue(), block)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase of the group stands at this place of the block. */
    boolean find(String group, At at, Edges block) {
        Placed any = phrases.getOrDefault(group, Map.of()).get(at);
        return any != null && find(at, any, block);
    }

    private static boolean find(At at, Placed any, Edges block) {
        if (at == At.WHOLE && block.isLong()) {
            return false;
        }
        return any.in(at == At.END ? block.tail() : block.head());
    }

    /** The expression for the phrases of a group at one place, case ignored; null when there are none. */
    Pattern pattern(String group, At at) {
        String any = expressions.getOrDefault(group, Map.of()).get(at);
        return any == null ? null : Pattern.compile(compile(at, any).pattern(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
