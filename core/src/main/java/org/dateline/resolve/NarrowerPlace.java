package org.dateline.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.dateline.model.Annotation;
import org.dateline.model.Mention;
import org.dateline.model.Phrase;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Where;

/**
 * The place that a sentence names within a wide one: Osgil of "in Karvania, rebels raided a camp at Osgil" and of "in Osgil, in
 * the Tarsk region". One that no list knows lies in the wide place, whose point it has until somebody finds it.
 */
final class NarrowerPlace {
    /** How many words stand at most between "in the" and a name: "eastern district of". */
    private static final int MOST_BETWEEN = 4;

    private final Annotation annotation;
    private final ContextWords words;
    private final Function<Phrase, Where> reader;

    /** @param reader what place a phrase stands for */
    NarrowerPlace(Annotation annotation, ContextWords words, Function<Phrase, Where> reader) {
        this.annotation = annotation;
        this.words = words;
        this.reader = reader;
    }

    /** Whether the place is a state, a part of one, or a province, in which there are many others. */
    static boolean isWide(Where where) {
        boolean part = where.precision() == Where.Precision.PART && where.id() != null;
        return part || where.precision() == Where.Precision.AREA || where.precision() == Where.Precision.COUNTRY;
    }

    /**
     * The place within.
     *
     * @param wide the words for a state or a part of one
     * @param area what they stand for
     * @param told the words for places that belong to the happening, the likelier ones first
     * @return the area itself when no place in it is named
     */
    Where of(Phrase wide, Where area, List<Phrase> told) {
        Sentence sentence = annotation.sentences().get(wide.sentence());
        if (!isSite(sentence, wide)) {
            return area; // "33 were killed across Karvania, 7 of them in Osgil"
        }
        Where unlisted = null;
        for (Phrase phrase : candidates(wide, told)) {
            Where where = reader.apply(phrase);
            if (where.precision() != Where.Precision.UNLOCATED) {
                if (isWithin(where, area)) {
                    return where;
                }
            } else if (unlisted == null && isName(sentence, phrase) && !isWideNoun(phrase, wide)) {
                unlisted = where;
            }
        }
        return unlisted == null ? area : within(unlisted, area);
    }

    /** "In Osgil, in Bani township", neither of which any list knows: the first; null when no other name leads to this one. */
    Where before(Phrase wide) {
        Sentence sentence = annotation.sentences().get(wide.sentence());
        return annotation.mentions(sentence.index(), Mention.Kind.PLACE).stream()
                .filter(mention -> mention.type().equals("name") && leadsTo(sentence, mention.phrase(), wide))
                .filter(mention -> isName(sentence, mention.phrase()))
                .map(mention -> reader.apply(mention.phrase()))
                .findFirst()
                .orElse(null);
    }

    /** What stands right before the wide place, "Osgil, in the Tarsk region", or right behind, then what else the clause says. */
    private List<Phrase> candidates(Phrase wide, List<Phrase> told) {
        Sentence sentence = annotation.sentences().get(wide.sentence());
        List<Phrase> found = new ArrayList<>();
        for (Mention mention : annotation.mentions(sentence.index(), Mention.Kind.PLACE)) {
            Phrase phrase = mention.phrase();
            boolean name = mention.type().equals("name") && !phrase.overlaps(wide);
            if (name && (leadsTo(sentence, phrase, wide) || followsOn(sentence, phrase, wide))) {
                found.add(phrase);
            }
        }
        told.stream().filter(phrase -> !phrase.overlaps(wide) && phrase.sentence() == wide.sentence())
                .filter(phrase -> clause(sentence, phrase.head()) == clause(sentence, wide.head()) && isSite(sentence, phrase))
                .forEach(found::add);
        return found;
    }

    /** Whether only "in", "in the", "of" or a comma and these stand between the name and the wide place. */
    private boolean leadsTo(Sentence sentence, Phrase name, Phrase wide) {
        int at = name.last();
        if (name.first() > 1 && words.isDirection(sentence.token(name.first() - 2), sentence.token(name.first() - 1))) {
            return false; // "north of Osgil, in Tarsk"
        }
        boolean comma = at < wide.first() && sentence.token(at).form().equals(",");
        at = comma ? at + 1 : at;
        boolean in = at < wide.first() && words.isInner(sentence, at);
        while (at < wide.first() && words.isInner(sentence, at)) {
            at++;
        }
        // "in the eastern district of Tarsk"
        boolean called = in && wide.first() - at <= MOST_BETWEEN && sentence.token(wide.first() - 1).lemma().equals("of");
        for (int i = at; called && i < wide.first(); i++) {
            Pos pos = sentence.token(i).pos();
            called = pos == Pos.ADJ || pos == Pos.NOUN || i == wide.first() - 1;
        }
        return called || at == wide.first() && (in || isSite(sentence, name) && comma && !isListed(sentence, wide));
    }

    /** "Osgil, Tarsk and Brenno": none of them lies in another. */
    private static boolean isListed(Sentence sentence, Phrase place) {
        int first = sentence.token(place.head()).is("conj") ? sentence.token(place.head()).head() : -1;
        return first >= 0 && sentence.children(first, "conj").stream().anyMatch(other -> sentence.child(other, "cc") >= 0);
    }

    /** "In Karvania near the crossing of Osgil": the words go straight on to the name. */
    private static boolean followsOn(Sentence sentence, Phrase name, Phrase wide) {
        int from = name.first();
        return from > wide.last() && from <= wide.last() + 2 && sentence.token(wide.last()).is("case")
                && (from == wide.last() + 1 || sentence.token(wide.last() + 1).is("det"));
    }

    /** Whether it is said as where something is, or as what is hit, and not as where somebody goes or comes from. */
    private boolean isSite(Sentence sentence, Phrase name) {
        List<Integer> markers = sentence.children(name.head(), "case");
        return markers.stream().allMatch(marker -> words.isSite(sentence.token(marker)))
                && !sentence.token(name.head()).relation().startsWith("nsubj");
    }

    /** The verb that a word's noun phrases end at. */
    private static int clause(Sentence sentence, int token) {
        int node = token;
        for (int steps = 0; steps < sentence.size(); steps++) {
            boolean verb = sentence.token(node).tag().startsWith("VB") && node != token;
            if (verb || sentence.token(node).head() < 0) {
                return node;
            }
            node = sentence.token(node).head();
        }
        return node;
    }

    /** "In the Osgil region" before "in Tarsk province": a second wide place is no narrower one. */
    private boolean isWideNoun(Phrase phrase, Phrase wide) {
        Sentence sentence = annotation.sentences().get(phrase.sentence());
        return sentence.token(phrase.last() - 1).lemma().equals(sentence.token(wide.last() - 1).lemma());
    }

    /** "A Taliban prison" has no name of its own. */
    private boolean isName(Sentence sentence, Phrase phrase) {
        boolean named = false;
        if (sentence.children(phrase.head(), "det").stream().anyMatch(det -> words.has("bringing", sentence.token(det).form()))) {
            return false;
        }
        for (int i = phrase.first(); i < phrase.last(); i++) {
            named |= sentence.token(i).pos() == Pos.PROPN;
            if (ReportSpotter.at(annotation, Mention.Kind.ACTOR, sentence.index(), i) != null) {
                return false;
            }
        }
        return named;
    }

    private static boolean isWithin(Where where, Where area) {
        if (where.precision() == Where.Precision.COUNTRY || !Objects.equals(where.country(), area.country())) {
            return false;
        }
        // a land of several provinces: Osgil lies in South Karvan, and so in Karvan
        boolean land = where.within().stream().anyMatch(name -> name.endsWith(" " + area.name()));
        return area.within().isEmpty() || where.isWithin(area) || land;
    }

    /** A place nobody lists: of a state it has no point at all. */
    private static Where within(Where unlisted, Where area) {
        List<String> within = new ArrayList<>();
        within.add(area.name());
        within.addAll(area.within());
        boolean state = area.within().isEmpty();
        return new Where(unlisted.name(), null, state ? null : area.lat(), state ? null : area.lon(),
                state ? Where.Precision.UNLOCATED : Where.Precision.AREA, within, area.country(), unlisted.words(), unlisted.span());
    }
}
