package org.dateline.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.Annotation;
import org.dateline.model.Phrase;
import org.dateline.model.Sentence;
import org.dateline.testing.Texts;
import org.junit.jupiter.api.Test;

class EventPlacesTest {
    private static final PlaceSpotter SPOTTER = new PlaceSpotter(Texts.lexicon(), Karvania.gazetteer());
    private static final EventPlaces PLACES = new EventPlaces(Texts.lexicon(), Karvania.gazetteer());

    /** Where the event that the word stands for happened. */
    private static List<String> where(String word, String text) {
        Annotation annotation = Texts.annotate(text);
        Sentence sentence = annotation.sentences().get(0);
        int event = 0;
        while (!sentence.token(event).form().equals(word)) {
            event++;
        }
        List<Phrase> names = SPOTTER.names(annotation);
        return PLACES.of(annotation, 0, event, names).stream()
                .filter(site -> site.likelihood() >= EventPlaces.LIKELY)
                .map(site -> site.name().words())
                .toList();
    }

    @Test
    void aPlaceThatIsTakenOrWhereItHappened() {
        assertThat(where("captured", "Rebels captured Osgil on Monday.")).containsExactly("Osgil");
        assertThat(where("killed", "Three people were killed in Velmar on Friday.")).containsExactly("Velmar");
    }

    @Test
    void theNarrowerOfTwoIsEnough() {
        assertThat(where("killed", "Three people were killed in Velmar in Karvania on Friday.")).containsExactly("Velmar");
    }

    @Test
    void aSentenceWithoutAPlaceGivesNone() {
        assertThat(where("killed", "Three people were killed on Friday.")).isEmpty();
    }
}
