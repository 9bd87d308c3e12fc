package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.dateline.annotate.learnt.NameLists;
import org.dateline.annotate.learnt.NameTagger;
import org.dateline.model.NameType;
import org.junit.jupiter.api.Test;

class PlaceNamesTest {
    private static final int PERSON = NameTagger.TYPES.indexOf(NameType.PERSON);

    /** What a name that was taken for a person's is taken for afterwards. */
    private static NameType mended(String written, int name, int listed) {
        Mending sentence = new Mending(written);
        Arrays.fill(sentence.analysis.names(), NameTagger.TYPES.indexOf(NameType.NONE));
        sentence.analysis.names()[name] = PERSON;
        int[] known = new int[sentence.forms.length];
        known[name] = listed;
        PlaceNames.mend(sentence.analysis, sentence.forms, Mending.WORDS, forms -> known);
        return NameTagger.TYPES.get(sentence.analysis.names()[name]);
    }

    @Test
    void aTownsNameIsAPlace() {
        assertThat(mended("the/DT/2/det city/NN/6/nsubj ,/,/2/punct Osgil/NNP/2/appos ,/,/2/punct fell/VBD/0/root", 3, 0)).isEqualTo(NameType.PLACE);
        assertThat(mended("the/DT/2/det driver/NN/6/nsubj ,/,/2/punct Osgil/NNP/2/appos ,/,/2/punct fell/VBD/0/root", 3, 0)).isEqualTo(NameType.PERSON);
    }

    @Test
    void noPersonIsAWhich() {
        String read = "Karvania/NNP/7/nsubj ,/,/1/punct which/WDT/4/nsubj fought/VBD/1/acl:relcl us/PRP/4/obj ,/,/1/punct left/VBD/0/root";
        assertThat(mended(read, 0, NameLists.PLACE)).isEqualTo(NameType.PLACE);
        assertThat(mended(read, 0, 0)).isEqualTo(NameType.ORGANISATION);
        assertThat(mended(read.replace("which/WDT", "who/WP"), 0, 0)).isEqualTo(NameType.PERSON);
    }
}
