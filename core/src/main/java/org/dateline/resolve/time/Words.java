package org.dateline.resolve.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.NameType;
import org.dateline.model.RareWords;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;

/** The words of the time grammar by class, from the lexicon's tables, and numbers and dates in digits. */
final class Words {
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");

    /** What is made of digits: its category, how it is written, and what its value is. Checked by length first, which is cheap. */
    private record Digits(String category, int shortest, int longest, Pattern pattern, UnaryOperator<String> value) {
        static Digits of(String category, int shortest, int longest, String pattern, UnaryOperator<String> value) {
            return new Digits(category, shortest, longest, Pattern.compile(pattern), value);
        }

        boolean matches(String text) {
            return shortest <= text.length() && text.length() <= longest && pattern.matcher(text).matches();
        }
    }

    private static final List<Digits> DIGITS = List.of(
            Digits.of("number", 1, 7, "\\d{1,3}(,?\\d{3})?", text -> text.replace(",", "")),
            Digits.of("dom", 1, 2, "(0?[1-9]|[12]\\d|3[01])", text -> text),
            Digits.of("ordinal", 3, 4, "(0?[1-9]|[12]\\d|3[01])(st|nd|rd|th)", Words::digitsOf),
            Digits.of("year", 4, 4, "1[5-9]\\d\\d|20\\d\\d", text -> text),
            Digits.of("shortyear", 2, 3, "'\\d\\d|[4-9]\\d", text -> text.replace("'", "")),
            Digits.of("clock", 4, 5, "([01]?\\d|2[0-4]):[0-5]\\d", text -> text),
            Digits.of("military", 4, 4, "([01]\\d|2[0-4])[0-5]\\d", text -> text),
            Digits.of("decade", 5, 5, "(1\\d|20)\\d0s", text -> text.replace("s", "")),
            Digits.of("decade", 3, 4, "'?\\d0s", text -> "19" + digitsOf(text)),
            Digits.of("numeric", 5, 12, "\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}", text -> text));

    /** Penn tags of the words that may stand before a month. */
    private static final Set<String> LEADING = Set.of("IN", "TO", "JJ", "DT", "CC", "RB");

    /** @param number the category's */
    private record Entry(String category, int number, String[] words, String value, String guard) {}

    /** What is known of a word: its number among the words of match lines, and what begins with it. */
    private static final class Known {
        private int number = -1;
        private final List<Entry> entries = new ArrayList<>(1);
    }

    private final RareWords<Known> words = new RareWords<>();
    private final Needs needs;
    /** The numbers of the categories of {@link #DIGITS}. */
    private final int[] digits;

    /** @param needs numbers what match lines need */
    Words(Lexicon lexicon, Needs needs) {
        this.needs = needs;
        this.digits = DIGITS.stream().mapToInt(made -> needs.category(made.category())).toArray();
        needs.forEachWord((word, number) -> known(word).number = number);
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
            known(parts[0]).entries.add(new Entry(category, needs.category(category), parts, value, guard));
        }
    }

    private Known known(String word) {
        Known known = words.get(word);
        if (known == null) {
            known = new Known();
            words.put(word, known);
        }
        return known;
    }

    /** Puts every word and number of the sentence into the chart. */
    void fill(Chart chart, Sentence sentence) {
        for (int i = 0; i < chart.size(); i++) {
            Atom atom = chart.atom(i);
            Known known = words.get(atom.text());
            if (known != null) {
                chart.mark(known.number, i);
                entries(known, chart, sentence, i);
            }
            if (hasDigit(atom.text())) {
                digits(chart, i);
            }
        }
    }

    private static void entries(Known known, Chart chart, Sentence sentence, int i) {
        for (int e = 0; e < known.entries.size(); e++) {
            Entry entry = known.entries.get(e);
            if (stands(entry, chart, i) && passes(entry.guard(), sentence, chart.atom(i).token())) {
                chart.add(Item.word(entry.category(), i, i + entry.words().length, entry.value()), entry.number());
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

    /** Whether the words behind the first do. */
    private static boolean stands(Entry entry, Chart chart, int at) {
        for (int w = 1; w < entry.words().length; w++) {
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

    private void digits(Chart chart, int i) {
        String text = chart.atom(i).text();
        for (int d = 0; d < digits.length; d++) {
            Digits made = DIGITS.get(d);
            if (made.matches(text)) {
                chart.add(Item.word(made.category(), i, i + 1, made.value().apply(text)), digits[d]);
            }
        }
    }

    private static String digitsOf(String text) {
        return NO_DIGIT.matcher(text).replaceAll("");
    }
}
