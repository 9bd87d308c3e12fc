package org.dateline.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.extract.count.Counted;
import org.dateline.extract.count.Quantity;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.Draft;
import org.dateline.model.Phrase;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;

/**
 * Finds the parts of a figure: "including 15 civilians", "40 of them", "among them three children". They are led in by the
 * words of {@code en/parts.tsv}; commas and "and" carry on a list of parts.
 */
final class Parts {
    private final List<List<String>> before = new ArrayList<>();
    private final List<List<String>> after = new ArrayList<>();

    Parts(Lexicon lexicon) {
        for (Table.Row row : lexicon.table("en/parts.tsv").rows()) {
            (row.get("place").equals("after") ? after : before).add(List.of(row.get("phrase").split(" ")));
        }
    }

    /** A part and the number of the figure it belongs to, in the list of figures given. */
    record Part(int whole, Counted counted, Phrase phrase) {}

    /** The parts of the sentence's figures, in text order; empty when there are none. */
    List<Part> of(Reading reading, List<Draft> wholes) {
        List<Part> parts = new ArrayList<>();
        int previousEnd = -1;
        for (Phrase phrase : candidates(reading)) {
            Counted several = reading.counter().of(phrase);
            Counted counted = several == null ? reading.counter().single(phrase) : several;
            int start = start(reading.sentence(), Math.min(counted.number().first(), phrase.first()));
            int whole = whole(wholes, counted.number());
            boolean led = leads(reading.sentence(), start) || follows(reading.sentence(), counted.number().last())
                    || whole >= 0 && opensBracket(reading.sentence(), wholes.get(whole).countPhrase().last(), start, phrase.head());
            boolean placed = reading.distribution() != null && reading.distribution().contains(counted.number().first());
            boolean listed = previousEnd >= 0 && carriesOn(reading.sentence(), previousEnd, start);
            if (whole >= 0 && !placed && (led || listed) && !isOfOthers(reading, wholes.get(whole), counted, parts) && (reading.people(phrase) != null || reading.people(named(reading, phrase)) != null)) {
                Phrase named = led ? named(reading, phrase) : phrase;
                // "two of them children" is one part
                parts.removeIf(other -> other.counted().number().first() == counted.number().first());
                parts.add(new Part(whole, counted, named));
                previousEnd = named.last();
            }
        }
        return parts;
    }

    /** "15 of them rebel fighters", "of whom 15 were fighters": the people that the words right behind a part say it is; the phrase itself where they say nothing. */
    private static Phrase named(Reading reading, Phrase phrase) {
        Sentence sentence = reading.sentence();
        int said = sentence.token(phrase.head()).head();
        boolean called = said >= phrase.last() && sentence.token(phrase.head()).is("nsubj") && sentence.child(said, "cop") >= 0;
        if (called && reading.people(reading.core(said)) != null) {
            return reading.core(said);
        }
        boolean ofThem = sentence.token(phrase.last() - 1).pos() == Pos.PRON;
        int noun = phrase.last();
        while (ofThem && noun < sentence.size() && (sentence.token(noun).pos().isNominal() || sentence.token(noun).pos() == Pos.ADJ)) {
            noun++;
        }
        Phrase behind = noun > phrase.last() ? reading.core(noun - 1) : null;
        return behind != null && behind.first() == phrase.last() && reading.people(behind) != null ? behind : phrase;
    }

    /** "Freed three hostages for 40 prisoners, 18 of whom were ...": of whom speaks of those counted last, though no figure tells of them. */
    private static boolean isOfOthers(Reading reading, Draft whole, Counted counted, List<Part> parts) {
        Sentence sentence = reading.sentence();
        int of = counted.number().last();
        boolean relative = of + 1 < sentence.size() && sentence.token(of + 1).tag().equals("WP")
                || counted.number().first() > 0 && sentence.token(counted.number().first() - 1).tag().equals("WP");
        return relative && reading.quantities().stream()
                .filter(other -> other.first() >= whole.countPhrase().last() && other.last() < counted.number().first())
                .filter(other -> parts.stream().noneMatch(part -> part.counted().number().first() == other.first()))
                .anyMatch(other -> sentence.token(other.last() - 1).head() >= other.last()
                        && reading.classes().people(reading.lemma(sentence.token(other.last() - 1).head())) != null);
    }

    /** Where the phrase begins with its owner and what describes it: "his feared brother". */
    private static int start(Sentence sentence, int first) {
        int start = first;
        while (start > 0 && sentence.token(start - 1).head() >= first
                && (sentence.token(start - 1).is("nmod") || sentence.token(start - 1).is("det") || sentence.token(start - 1).is("amod"))) {
            start--;
        }
        return start;
    }

    /** Counted phrases and single persons, in text order. */
    private static List<Phrase> candidates(Reading reading) {
        Sentence sentence = reading.sentence();
        List<Phrase> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (!sentence.token(i).pos().isNominal()) {
                continue;
            }
            Phrase phrase = reading.core(i);
            boolean inside = sentence.token(i).is("nummod") || !found.isEmpty() && found.get(found.size() - 1).contains(phrase);
            if (!inside && (reading.counter().of(phrase) != null || reading.counter().single(phrase) != null)) {
                found.add(phrase);
            }
        }
        return found;
    }

    /** The nearest figure whose number stands before; -1 when none does, or when the number is a figure of its own. */
    private static int whole(List<Draft> wholes, Phrase number) {
        int nearest = -1;
        for (int i = 0; i < wholes.size(); i++) {
            Phrase other = wholes.get(i).countPhrase();
            if (other.overlaps(number)) {
                return -1;
            }
            boolean nearer = nearest < 0 || other.first() > wholes.get(nearest).countPhrase().first();
            if (other.last() <= number.first() && nearer) {
                nearest = i;
            }
        }
        return nearest;
    }

    private boolean leads(Sentence sentence, int at) {
        for (List<String> words : before) {
            if (reads(sentence, at - words.size(), words)) {
                return true;
            }
        }
        return false;
    }

    /** "129 civilians (71 men, 38 women, 20 children)", "24 people: 17 women": the first of several counts in a bracket or behind a colon, with no number between. */
    private static boolean opensBracket(Sentence sentence, int whole, int at, int noun) {
        boolean opens = at > whole && List.of("(", ":").contains(sentence.token(at - 1).form());
        opens = opens && (sentence.token(at - 1).form().equals("(") || sentence.token(noun).is("appos"));
        for (int i = whole; opens && i < at; i++) {
            opens = sentence.token(i).pos() != Pos.NUM;
        }
        return opens;
    }

    private boolean follows(Sentence sentence, int at) {
        for (List<String> words : after) {
            if (reads(sentence, at, words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean reads(Sentence sentence, int at, List<String> words) {
        if (at < 0 || at + words.size() > sentence.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!sentence.token(at + i).form().toLowerCase(Locale.ROOT).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean carriesOn(Sentence sentence, int end, int start) {
        if (start < end || start - end > 2) {
            return false;
        }
        for (int i = end; i < start; i++) {
            boolean joins = List.of(",", ";").contains(sentence.token(i).form()) || sentence.token(i).is("cc");
            if (!joins) {
                return false;
            }
        }
        return start > end;
    }
}
