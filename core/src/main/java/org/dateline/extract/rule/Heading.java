package org.dateline.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.model.Mention;
import org.dateline.model.Phrase;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;

/**
 * What a sentence says before a colon without a verb: "Halvik district, 9 September: three killed". Days, places, people and means
 * named there hold for what follows, where that names none of its own.
 */
final class Heading {
    private final Reading reading;
    private final Sentence sentence;
    private final int root;
    private final int colon;

    private Heading(Reading reading, int root, int colon) {
        this.reading = reading;
        this.sentence = reading.sentence();
        this.root = root;
        this.colon = colon;
    }

    /** The sentence's heading; null when it has none. */
    static Heading of(Reading reading) {
        Sentence sentence = reading.sentence();
        for (int colon = 1; colon + 1 < sentence.size(); colon++) {
            if (sentence.token(colon).form().equals(":")) {
                int root = sentence.token(colon).head();
                boolean heads = root >= 0 && root < colon && sentence.token(root).is("dislocated") && sentence.token(root).head() > colon;
                return heads ? new Heading(reading, root, colon) : null;
            }
        }
        return null;
    }

    /** Index of its colon. */
    int colon() {
        return colon;
    }

    /** What it names of the kind, in text order: days as recognised, places also where only their form or the rest of the report gives them away. */
    List<Phrase> named(Mention.Kind kind) {
        List<Phrase> found = new ArrayList<>();
        for (int first = 0; kind == Mention.Kind.PLACE && first < colon; ) {
            int last = first;
            while (last < colon && sentence.token(last).pos() != Pos.PUNCT) {
                last++;
            }
            // "3 November - Halvik": beside a day a name says where
            boolean dated = first > 1 && reading.mentioned(Mention.Kind.TIME, first - 2) && last == colon;
            if (last > first) {
                PlaceNames.of(reading, first, last, dated).ifPresent(found::add);
            }
            first = last + 1;
        }
        for (Mention mention : reading.annotation().mentions(sentence.index(), kind)) {
            boolean inside = mention.phrase().last() <= colon && !mention.type().equals(Mention.STANDARD);
            if (inside && (kind == Mention.Kind.TIME || isIn(mention) && found.stream().noneMatch(mention.phrase()::overlaps))) {
                found.add(mention.phrase());
            }
        }
        return found;
    }

    /** "Dead in Osgil": whether a preposition says that the place is where it was. */
    private boolean isIn(Mention mention) {
        int before = mention.phrase().first() - 1;
        boolean actor = reading.mentioned(Mention.Kind.ACTOR, mention.phrase().head());
        return before >= 0 && !actor && sentence.token(before).tag().equals("IN") && !reading.classes().is("no-place", reading.lemma(before))
                && !reading.lemma(before).equals("from") && !reading.lemma(before).equals("of");
    }

    /** Whether nothing of the kind is named behind the colon, but for hours and lengths of time. */
    boolean isOnly(Mention.Kind kind) {
        return reading.annotation().mentions(sentence.index(), kind).stream()
                .filter(mention -> kind == Mention.Kind.PLACE || mention.type().equals("date"))
                .noneMatch(mention -> mention.phrase().first() > colon);
    }

    /** "Civilians: 61 killed": the class of people that it names and nothing else; null when it names none. */
    String people() {
        boolean plural = sentence.token(root).tag().endsWith("S") && reading.core(root).first() == 0 && root == colon - 1;
        return plural ? reading.people(reading.core(root)) : null;
    }

    /** "Civilian deaths: 86", "Children killed in May: 9": whom a number alone behind the colon counts; "unknown" when not said. */
    String whom(Vocabulary vocabulary) {
        for (int i = 0; i < colon; i++) {
            boolean fate = vocabulary.fate(sentence.token(i).form().toLowerCase(Locale.ROOT)) != null;
            String people = fate ? null : reading.classes().people(sentence.token(i).form().toLowerCase(Locale.ROOT));
            if (people != null) {
                return people;
            }
        }
        return "unknown";
    }

    /** "Short-range drones: 49 killed": the means that it names; null when it names none. */
    Phrase means() {
        Phrase phrase = reading.core(root);
        return phrase.first() == 0 && phrase.last() == colon && reading.is("means", phrase) && !reading.is("force", phrase) ? phrase : null;
    }
}
