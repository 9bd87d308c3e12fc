package org.dateline.resolve;

import java.time.LocalDate;
import java.util.List;
import org.dateline.model.Draft;
import org.dateline.model.Mention;
import org.dateline.model.Phrase;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.When;

/** Days that a sentence gives to what is told in it without a time in its own clause. */
final class SentenceDays {
    /** How many digits a year has. */
    private static final int YEAR = 4;

    private final Coding coding;
    private final Clock clock;
    private final LocalDate published;

    SentenceDays(Coding coding, Clock clock) {
        this.coding = coding;
        this.clock = clock;
        this.published = coding.annotation().report().published();
    }

    /**
     * "Between 1 and 28 May, the mission verified that 40 people were killed": what a sentence says, behind a run of days that it opens
     * with, is of those days, since nobody takes that long to say it. Null when it opens otherwise.
     */
    When opening(int i) {
        Sentence sentence = coding.sentence(i);
        List<Mention> times = coding.annotation().mentions(sentence.index(), Mention.Kind.TIME);
        Phrase first = times.isEmpty() ? null : times.get(0).phrase();
        boolean opens = first != null && first.first() <= 1 && first.last() < sentence.size() && sentence.token(first.last()).form().equals(",");
        When when = opens && isSaid(sentence, coding.draft(i).trigger().head()) ? clock.read(first, sentence, sentence.root()) : null;
        return when != null && when.from() != null && when.precision() == When.Precision.DAYS ? when : null;
    }

    /** Whether the word is the sentence's verb, its content, or joined to one of these. */
    private static boolean isSaid(Sentence sentence, int word) {
        int node = word;
        while (sentence.token(node).is("ccomp") || sentence.token(node).is("conj") && sentence.token(node).tag().startsWith("VB")) {
            node = sentence.token(node).head();
        }
        return node == sentence.root();
    }

    /** "Images taken from Monday to Friday showed 40 craters": the days of the picture that shows it; null when none does. */
    When pictured(int i) {
        Sentence sentence = coding.sentence(i);
        for (Draft.Holder holder : coding.draft(i).sources()) {
            boolean picture = holder.phrase() != null && holder.phrase().sentence() == sentence.index()
                    && coding.words().isPicture(sentence.token(holder.phrase().head()));
            for (Mention mention : coding.annotation().mentions(sentence.index(), Mention.Kind.TIME)) {
                boolean of = picture && sentence.isUnder(mention.phrase().head(), holder.phrase().head());
                When when = of ? clock.read(mention.phrase(), sentence, mention.phrase().head()) : null;
                if (when != null) {
                    return DraftTimes.context(when);
                }
            }
        }
        return null;
    }

    /** "The worst since October 2021, when 46 people were killed": October, and not all the time since. */
    When told(Phrase time, int i) {
        Sentence sentence = coding.sentence(i);
        When when = clock.read(time, sentence, coding.draft(i).trigger().head());
        boolean since = time.first() > 0 && coding.words().isSince(sentence.token(time.first() - 1));
        if (when == null || !since || when.from() == null) {
            return when;
        }
        List<String> numbers = sentence.tokens().subList(time.first(), time.last()).stream().map(Token::form).filter(form -> Character.isDigit(form.charAt(0))).toList();
        boolean year = numbers.size() == time.last() - time.first();
        boolean month = when.from().getDayOfMonth() == 1 && numbers.stream().allMatch(number -> number.length() == YEAR);
        LocalDate to = year ? when.from().plusYears(1).minusDays(1) : month ? when.from().plusMonths(1).minusDays(1) : when.from();
        return new When(when.from(), to, year || month ? When.Precision.DAYS : When.Precision.DAY, when.words(), when.span(), null);
    }

    /** The words for the time that a clause of its own tells of: "Monday, when gunmen killed nine"; null when there are none. */
    Phrase toldOf(int i) {
        Sentence sentence = coding.sentence(i);
        int node = coding.draft(i).trigger().head();
        for (int steps = 0; node >= 0 && steps < sentence.size(); steps++) {
            for (int when : sentence.children(node, "advmod")) {
                Phrase time = when < node && sentence.token(when).tag().equals("WRB") ? timeBefore(sentence, when) : null;
                if (time != null) {
                    return time;
                }
            }
            node = sentence.token(node).head();
        }
        return null;
    }

    /** The words for a time right before this word and a comma, without "since"; null when there are none. */
    private Phrase timeBefore(Sentence sentence, int word) {
        for (Mention mention : coding.annotation().mentions(sentence.index(), Mention.Kind.TIME)) {
            Phrase phrase = mention.phrase();
            boolean before = phrase.last() == word - 1 && sentence.token(phrase.last()).form().equals(",");
            if (before) {
                boolean led = phrase.first() + 1 < phrase.last() && sentence.token(phrase.first()).tag().equals("IN");
                return led ? sentence.phrase(phrase.first() + 1, phrase.last(), phrase.last() - 1) : phrase;
            }
        }
        return null;
    }

    /** When the draft was said, as its sentence tells; null when it does not. */
    When said(int i) {
        Sentence sentence = coding.sentence(i);
        for (Draft.Holder holder : coding.draft(i).sources()) {
            boolean here = holder.cue() != null && holder.cue().sentence() == sentence.index();
            Mention mention = here ? coding.clauses().on(sentence, holder.cue().head(), Mention.Kind.TIME) : null;
            When when = mention == null ? null : clock.read(mention.phrase(), sentence, holder.cue().head());
            if (when != null) {
                return when;
            }
        }
        return null;
    }

    /** "since the council opened the dam on Thursday": from Thursday to the report's day; null when no such clause hangs on the trigger. */
    When since(Sentence sentence, int trigger) {
        for (int clause : sentence.children(trigger)) {
            Mention mention = isSince(sentence, clause) ? coding.clauses().on(sentence, clause, Mention.Kind.TIME) : null;
            When when = mention == null ? null : clock.read(mention.phrase(), sentence, clause);
            if (when != null && when.from() != null && (published == null || !when.from().isAfter(published))) {
                return new When(when.from(), published, published == null ? When.Precision.OPEN : When.Precision.DAYS, when.words(), when.span(), null);
            }
        }
        return null;
    }

    private boolean isSince(Sentence sentence, int clause) {
        for (int mark : sentence.children(clause, "mark")) {
            if (coding.words().isSince(sentence.token(mark))) {
                return true;
            }
        }
        return false;
    }
}
