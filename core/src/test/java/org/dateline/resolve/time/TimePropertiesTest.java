package org.dateline.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.dateline.lexicon.Table;
import org.dateline.model.Mention;
import org.dateline.model.NameType;
import org.dateline.model.Passage;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;
import org.dateline.model.When;
import org.dateline.testing.Texts;
import org.junit.jupiter.api.Test;

/** What holds for any words and any day. */
class TimePropertiesTest {
    private final Random random = new Random(20120808);

    @Test
    void anyWordsAreSpottedAndReadWithoutFailing() {
        List<String> vocabulary = vocabulary();
        for (int round = 0; round < 1500; round++) {
            Sentence sentence = sentence(words(vocabulary, 1 + random.nextInt(14)));
            Anchor anchor = new Anchor(dayOrNull(), dayOrNull());
            int end = -1;
            for (Mention mention : Sentences.SPOTTER.spot(sentence)) {
                assertThat(mention.phrase().first()).as(sentence.text()).isGreaterThanOrEqualTo(end);
                end = mention.phrase().last();
                for (Tense tense : Tense.values()) {
                    When when = Sentences.RESOLVER.resolve(mention.phrase(), sentence, anchor, tense);
                    checkWhen(when, sentence, anchor);
                }
            }
            Sentences.TIMEXES.read(List.of(sentence), anchor.published());
        }
    }

    private static void checkWhen(When when, Sentence sentence, Anchor anchor) {
        if (when == null) {
            return;
        }
        assertThat(when.words()).isEqualTo(when.span().of(sentence.text()));
        if (when.precision() == When.Precision.RELATIVE) {
            assertThat(when.relative()).isNotBlank();
            assertThat(anchor.published()).isNull();
        } else {
            assertThat(when.from() != null || when.to() != null).as(when.words()).isTrue();
        }
        if (when.from() != null && when.to() != null) {
            assertThat(when.from()).isBeforeOrEqualTo(when.to());
        }
    }

    @Test
    void aWeekdayInThePastLiesInTheWeekThatEndsWithTheReport() {
        for (int round = 0; round < 400; round++) {
            LocalDate published = LocalDate.of(1980, 1, 1).plusDays(random.nextInt(20000));
            DayOfWeek day = DayOfWeek.of(1 + random.nextInt(7));
            LocalDate past = read(day, published, Tense.PAST);
            LocalDate future = read(day, published, Tense.FUTURE);
            assertThat(past.getDayOfWeek()).isEqualTo(day);
            assertThat(past).isBetween(published.minusDays(6), published);
            assertThat(future).isBetween(published, published.plusDays(6));
            assertThat(past.equals(future)).isEqualTo(published.getDayOfWeek() == day);
        }
    }

    private static LocalDate read(DayOfWeek day, LocalDate published, Tense tense) {
        Sentence sentence = sentence(List.of("On", day.name()));
        return Sentences.RESOLVER.resolve(sentence.phrase(1, 2, 1), sentence, Anchor.on(published), tense).from();
    }

    private LocalDate dayOrNull() {
        return random.nextInt(4) == 0 ? null : LocalDate.of(1950, 1, 1).plusDays(random.nextInt(36000));
    }

    private List<String> words(List<String> vocabulary, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String word = vocabulary.get(random.nextInt(vocabulary.size()));
            words.add(random.nextInt(3) == 0 ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word);
        }
        return words;
    }

    /** Every word of the lexicon's time tables, the words of the rules, numbers and noise. */
    private static List<String> vocabulary() {
        List<String> words = new ArrayList<>(List.of(
                "2012", "31", "5th", "24/09/2016", "2012-02-30", "0735", "99", "'89", "1980s", "23-24", "two-day-old", ",", "-", "/",
                "'s", ".", "...", "--", "the", "of", "on", "from", "to", "since", "between", "and", "for", "ago", "later", "before",
                "last", "next", "this", "past", "19:99", "0", "00", "1,000", "\u00e9t\u00e9", "\ud83d\ude00", "-\u2013-", "mid-March"));
        for (Table.Row row : Texts.lexicon().table("en/times/words.tsv").rows()) {
            row.list("words").forEach(phrase -> words.addAll(List.of(phrase.split(" "))));
        }
        return words;
    }

    private static Sentence sentence(List<String> words) {
        String text = String.join(" ", words);
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : words) {
            tokens.add(new Token(
                    new Span(at, at + word.length()), word, word.toLowerCase(Locale.ROOT), Pos.NOUN, "NNP",
                    tokens.isEmpty() ? -1 : 0, tokens.isEmpty() ? "root" : "dep", NameType.NONE));
            at += word.length() + 1;
        }
        return new Sentence(0, new Span(0, text.length()), text, 0, Passage.Kind.BODY, tokens);
    }
}
