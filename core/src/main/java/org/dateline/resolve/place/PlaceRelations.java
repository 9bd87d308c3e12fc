package org.dateline.resolve.place;

import java.util.Set;
import org.dateline.model.Phrase;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Where;

/** How the place of a claim lies to the place that is named: in it, in some part of it, near it. */
final class PlaceRelations {
    private static final Set<String> OWNING = Set.of("'s", "’s", "'", "’");
    private static final int LONGEST = 4;

    private final PlaceWords words;

    PlaceRelations(PlaceWords words) {
        this.words = words;
    }

    /** The precision that the words around a mention give; by the place's own kind when they say nothing. */
    Where.Precision precision(Sentence sentence, Phrase mention, Place place, PlaceName name) {
        Where.Precision said = before(sentence, mention.first());
        if (said == null || said == Where.Precision.PLACE) {
            Where.Precision behind = name != null ? after(sentence, mention.last()) : null;
            said = behind != null ? behind : said;
        }
        if (said != null && said != Where.Precision.PLACE) {
            return said;
        }
        return switch (place.kind()) {
            case COUNTRY -> Where.Precision.COUNTRY;
            case REGION, PROVINCE, COUNTY -> Where.Precision.AREA;
            // "An Osgil district", "a district of Osgil", when Osgil is a town.
            case TOWN -> name != null && "district".equals(name.noun()) ? Where.Precision.PART : Where.Precision.PLACE;
            case QUARTER, SITE -> Where.Precision.PLACE;
        };
    }

    /** Looks left of a name, past its article and past "city of", for words such as "southwest of". */
    private Where.Precision before(Sentence sentence, int first) {
        int end = first;
        while (end > 0) {
            Where.Precision found = longestBefore(sentence, end);
            if (found != null) {
                return found;
            }
            int next = step(sentence, end);
            if (next == end) {
                return null;
            }
            end = next;
        }
        return null;
    }

    private Where.Precision longestBefore(Sentence sentence, int end) {
        for (int size = Math.min(LONGEST, end); size >= 1; size--) {
            Where.Precision found = words.before(PlaceName.text(sentence, end - size, end));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** One step to the left over words that come between: articles, "rebel-held", "the northern city of", "Karvan's". */
    private int step(Sentence sentence, int end) {
        Pos pos = sentence.token(end - 1).pos();
        String form = sentence.token(end - 1).form();
        if (form.equals("of") && end >= 2 && words.nounClass(sentence.token(end - 2).form()) != null) {
            int noun = end - 2;
            // "the northern city of Osgil" is all of Osgil: its adjectives are stepped over with the noun.
            while (noun > 0 && sentence.token(noun - 1).pos() == Pos.ADJ) {
                noun--;
            }
            return noun;
        }
        boolean passes = pos == Pos.DET || pos == Pos.ADJ || pos == Pos.VERB && sentence.token(end - 1).is("amod");
        return passes ? end - 1 : end;
    }

    private Where.Precision after(Sentence sentence, int last) {
        int start = last;
        if (start < sentence.size() && OWNING.contains(sentence.token(start).form())) {
            start++;
        }
        while (start < sentence.size() && sentence.token(start).pos() == Pos.ADJ) {
            start++;
        }
        for (int size = Math.min(2, sentence.size() - start); size >= 1; size--) {
            Where.Precision found = words.after(PlaceName.text(sentence, start, start + size));
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
