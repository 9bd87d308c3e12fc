package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.annotate.learnt.Analysis;
import org.dateline.annotate.learnt.NameTagger;
import org.dateline.model.NameType;
import org.junit.jupiter.api.Test;

class OpeningsTest {
    private static final int PLACE = NameTagger.TYPES.indexOf(NameType.PLACE);

    private static Analysis mended(String sentence, int[] heads, String labels, int place) {
        String[] forms = sentence.split(" ");
        int[] names = new int[forms.length];
        names[place] = PLACE;
        Analysis read = new Analysis(new String[forms.length], new String[forms.length], heads, labels.split(" "), names);
        Openings.mend(read, forms, Mending.WORDS);
        return read;
    }

    @Test
    void whoeverNoCommaPartsFromTheVerbIsItsSubject() {
        Analysis read = mended("In Bani district , Osgil province , a smuggler was arrested",
                new int[] {2, 2, 10, 10, 5, 10, 5, 8, 5, 10, -1},
                "case compound obl punct compound nsubj:pass punct det appos aux:pass root", 4);

        assertThat(read.labels()[8]).isEqualTo("nsubj:pass");
        assertThat(read.heads()[8]).isEqualTo(10);
        assertThat(read.labels()[5]).isEqualTo("appos");
        assertThat(read.heads()[5]).isEqualTo(2);
    }

    @Test
    void aDayBetweenThemSaysWhen() {
        Analysis read = mended("In Bani , Osgil , yesterday , a smuggler escaped",
                new int[] {1, 9, 9, 9, 3, 3, 3, 8, 3, -1},
                "case obl punct nsubj punct appos punct det appos root", 3);

        assertThat(read.labels()).containsExactly("case", "obl", "punct", "appos", "punct", "obl:tmod", "punct", "det", "nsubj", "root");
        assertThat(read.heads()[5]).isEqualTo(9);
    }

    @Test
    void aClosedAppositionStays() {
        Analysis read = mended("In June , Osgil , the capital , was shelled",
                new int[] {1, 9, 9, 9, 3, 6, 3, 3, 9, -1},
                "case obl punct nsubj:pass punct det appos punct aux:pass root", 3);

        assertThat(read.labels()[3]).isEqualTo("nsubj:pass");
        assertThat(read.labels()[6]).isEqualTo("appos");
    }

    @Test
    void whereNothingStandsBeforeThePlaceItIsTheSubject() {
        Analysis read = mended("Osgil , the capital fell", new int[] {4, 0, 3, 0, -1}, "nsubj punct det appos root", 0);

        assertThat(read.labels()[0]).isEqualTo("nsubj");
    }
}
