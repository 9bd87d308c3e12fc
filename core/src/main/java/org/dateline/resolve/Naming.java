package org.dateline.resolve;

import org.dateline.model.Annotation;
import org.dateline.model.Mention;
import org.dateline.model.Phrase;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** The name that a text gives right after to a place it brought in without one: "took a camp. Osgil, as the camp is known, ..." */
final class Naming {
    private final Annotation annotation;
    private final ContextWords words;

    Naming(Annotation annotation, ContextWords words) {
        this.annotation = annotation;
        this.words = words;
    }

    /** The phrase that names the place; null when it has a name of its own, or is given none in this sentence or the next. */
    Phrase of(Phrase place) {
        Sentence sentence = annotation.sentences().get(place.sentence());
        Token noun = sentence.token(place.head());
        boolean brought = sentence.children(place.head(), "det").stream()
                .anyMatch(word -> words.has("bringing", sentence.token(word).form()));
        if (!brought) {
            return null;
        }
        for (int s = place.sentence(); s <= place.sentence() + 1 && s < annotation.sentences().size(); s++) {
            Phrase name = in(annotation.sentences().get(s), noun.lemma());
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    /** The place in "Osgil, as the camp is known". */
    private Phrase in(Sentence sentence, String noun) {
        for (Mention mention : annotation.mentions(sentence.index(), Mention.Kind.PLACE)) {
            int at = mention.phrase().last();
            boolean named = at + 5 < sentence.size()
                    && sentence.token(at).form().equals(",")
                    && words.has("naming", sentence.token(at + 1).form())
                    && sentence.token(at + 2).tag().equals("DT")
                    && sentence.token(at + 3).lemma().equals(noun)
                    && sentence.token(at + 4).lemma().equals("be")
                    && words.has("named", sentence.token(at + 5).form());
            if (named) {
                return mention.phrase();
            }
        }
        return null;
    }
}
