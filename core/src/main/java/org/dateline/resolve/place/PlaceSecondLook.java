package org.dateline.resolve.place;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.Annotation;
import org.dateline.model.NameType;
import org.dateline.model.Phrase;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * What a first look over a report tells about its names: which are places' names, which are persons', and which countries
 * it speaks of. With that, "Osgil has fallen" names a place although nothing in those three words says so.
 */
final class PlaceSecondLook {
    private static final double SPOKEN_OF = 0.5;

    private final PlaceWords words;
    private final Gazetteer gazetteer;
    private final PlaceEvidence evidence;
    private final Set<String> placeNames = new HashSet<>();
    private final Set<String> surnames = new HashSet<>();
    private final PlaceVotes votes;

    PlaceSecondLook(Annotation annotation, List<Phrase> first, Gazetteer gazetteer, PlaceWords words) {
        this.words = words;
        this.gazetteer = gazetteer;
        this.evidence = new PlaceEvidence(words, gazetteer);
        this.votes = PlaceVotes.ofAdjectives(annotation, gazetteer);
        for (Phrase phrase : first) {
            String name = PlaceName.of(phrase, annotation.sentences().get(phrase.sentence()), words).bare();
            placeNames.add(NameFold.fold(name));
            gazetteer.find(name).stream().limit(1).forEach(place -> votes.add(place.country(), 1));
        }
        annotation.sentences().forEach(this::gatherSurnames);
    }

    private void gatherSurnames(Sentence sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean person = token.name() == NameType.PERSON && sentence.token(i - 1).name() == NameType.PERSON;
            if (person || evidence.isTitled(sentence, i)) {
                surnames.add(NameFold.fold(token.form()));
            }
        }
    }

    /** Whether tokens that are some place's name are so here, by what the rest of the report says. */
    boolean isPlace(Sentence sentence, int start, int end) {
        String name = PlaceName.text(sentence, start, end);
        String folded = NameFold.fold(name);
        boolean unlikely = surnames.contains(folded)
                || end - start == 1 && words.isCommon(name)
                || !gazetteer.countriesOf(name).isEmpty()
                || evidence.isTitled(sentence, start)
                || evidence.isPartOfLongerName(sentence, start, end)
                || sentence.token(start).name() != NameType.NONE && !PlaceEvidence.isWholeName(sentence, start, end)
                || speaks(sentence, start, end);
        return !unlikely && (placeNames.contains(folded) || isOfConflict(name));
    }

    /** Whether the supplement or an added table knows the name in a country that the report speaks of. */
    private boolean isOfConflict(String name) {
        return gazetteer.hits(name).stream().anyMatch(hit -> hit.place().isHandMade()
                && votes.share(hit.place().country()) >= SPOKEN_OF);
    }

    /** People speak, and governments that are called by their capitals; neither is where something happens. */
    private boolean speaks(Sentence sentence, int start, int end) {
        for (int i = start; i < end; i++) {
            int head = sentence.token(i).head();
            if (head >= 0 && sentence.token(i).is("nsubj") && words.isCue(sentence.token(head).form(), "speech")) {
                return true;
            }
        }
        return end < sentence.size() && words.isCue(sentence.token(end).form(), "speech");
    }
}
