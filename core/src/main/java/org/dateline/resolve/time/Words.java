package org.dateline.resolve.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.NameType;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;

/** The words of the time grammar by class, from the lexicon's tables, and numbers and dates in digits. */
final class Words {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(,?\\d{3})?");
    private static final Pattern DAY = Pattern.compile("(0?[1-9]|[12]\\d|3[01])");
    private static final Pattern ORDINAL = Pattern.compile("(0?[1-9]|[12]\\d|3[01])(st|nd|rd|th)");
    private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
    private static final Pattern SHORT_YEAR = Pattern.compile("'\\d\\d|[4-9]\\d");
    private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-4]):[0-5]\\d");
    private static final Pattern MILITARY = Pattern.compile("([01]\\d|2[0-4])[0-5]\\d");
    private static final Pattern DECADE = Pattern.compile("(1\\d|20)\\d0s");
    private static final Pattern SHORT_DECADE = Pattern.compile("'?\\d0s");
    private static final Pattern NUMERIC = Pattern.compile("\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}");

    /** Penn tags of the words that may stand before a month. */
    private static final Set<String> LEADING = Set.of("IN", "TO", "JJ", "DT", "CC", "RB");

    private record Entry(String category, String[] words, String value, String guard) {}

    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    Words(Lexicon lexicon) {
        for (Table.Row row : lexicon.table("en/times/words.tsv").rows()) {
            add(row, row.get("class"), row.get("value"), row.get("guard"));
        }
        for (Table.Row row : lexicon.table("en/times/thirds.tsv").rows()) {
            add(row, row.get("class"), String.join(" ", row.get("week"), row.get("month"), row.get("year"), row.get("decade")), "");
        }
        for (Table.Row row : lexicon.table("en/times/holidays.tsv").rows()) {
            String value = String.join(
                    " ", row.get("calendar"), row.get("month"), row.get("day"), row.get("days"), row.get("slack"));
            add(row, "holiday", value, "name");
        }
    }

    private void add(Table.Row row, String category, String value, String guard) {
        for (String words : row.list("words")) {
            String[] parts = words.toLowerCase(Locale.ROOT).split(" ");
            byFirst.computeIfAbsent(parts[0], first -> new ArrayList<>()).add(new Entry(category, parts, value, guard));
        }
    }

    /** Puts every word and number of the sentence into the chart. */
    void fill(Chart chart, Sentence sentence) {
        for (int i = 0; i < chart.size(); i++) {
            for (Entry entry : byFirst.getOrDefault(chart.atom(i).text(), List.of())) {
                if (stands(entry, chart, i) && passes(entry.guard(), sentence, chart.atom(i).token())) {
                    chart.add(Item.word(entry.category(), i, i + entry.words().length, entry.value()));
                }
            }
            if (hasDigit(chart.atom(i).text())) {
                digits(chart, i);
            }
        }
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(Entry entry, Chart chart, int at) {
        for (int w = 0; w < entry.words().length; w++) {
            if (at + w >= chart.size() || !chart.atom(at + w).text().equals(entry.words()[w])) {
                return false;
            }
        }
        return true;
    }

    /** The guards of {@code words.tsv}; the table's head explains them. */
    private static boolean passes(String guard, Sentence sentence, int at) {
        return switch (guard) {
            case "name" -> hasCapital(sentence.token(at)) || isInCapitals(sentence, at);
            case "plain" -> !isInName(sentence, at);
            case "proper" -> isProper(sentence, at) && (isPlaced(sentence, at) || !isNamePart(sentence, at + 1));
            case "placed" -> isProper(sentence, at) && isPlaced(sentence, at);
            case "noun" -> sentence.token(at).tag().startsWith("NN");
            default -> true;
        };
    }

    private static boolean hasCapital(Token token) {
        return isCompound(token)
                ? token.form().chars().anyMatch(Character::isUpperCase)
                : Character.isUpperCase(token.form().charAt(0));
    }

    private static boolean isCompound(Token token) {
        return token.form().indexOf('-') > 0;
    }

    private static boolean isProper(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return hasCapital(token)
                && (isCompound(token) || token.tag().startsWith("NN") && token.name() != NameType.PERSON);
    }

    /** Whether a preposition, an article or an adjective leads up to the word: "in May", "last March", "between May and June". */
    private static boolean isPlaced(Sentence sentence, int at) {
        return isCompound(sentence.token(at)) || at > 0 && LEADING.contains(sentence.token(at - 1).tag());
    }

    /** In a text in capitals the token's form is in the case it would have elsewhere, which for "MAY" is a guess. */
    private static boolean isInCapitals(Sentence sentence, int at) {
        Span span = sentence.token(at).span();
        return Character.isUpperCase(sentence.text().charAt(span.start() - sentence.span().start()));
    }

    /** "Now" in "Now Zad" and in "News Now". */
    private static boolean isInName(Sentence sentence, int at) {
        return hasCapital(sentence.token(at)) && (isNamePart(sentence, at + 1) || at > 0 && isNamePart(sentence, at - 1));
    }

    private static boolean isNamePart(Sentence sentence, int at) {
        return at < sentence.size() && sentence.token(at).tag().startsWith("NNP");
    }

    private static void digits(Chart chart, int i) {
        String text = chart.atom(i).text();
        put(chart, i, NUMBER, "number", text.replace(",", ""));
        put(chart, i, DAY, "dom", text);
        put(chart, i, ORDINAL, "ordinal", text.replaceAll("\\D", ""));
        put(chart, i, YEAR, "year", text);
        put(chart, i, SHORT_YEAR, "shortyear", text.replace("'", ""));
        put(chart, i, CLOCK, "clock", text);
        put(chart, i, MILITARY, "military", text);
        put(chart, i, DECADE, "decade", text.replace("s", ""));
        put(chart, i, SHORT_DECADE, "decade", "19" + text.replaceAll("\\D", ""));
        put(chart, i, NUMERIC, "numeric", text);
    }

    private static void put(Chart chart, int i, Pattern pattern, String category, String value) {
        if (pattern.matcher(chart.atom(i).text()).matches()) {
            chart.add(Item.word(category, i, i + 1, value));
        }
    }
}
