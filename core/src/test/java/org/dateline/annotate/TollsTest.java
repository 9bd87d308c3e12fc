package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TollsTest {
    private static String mended(String written) {
        Mending sentence = new Mending(written);
        Tolls.mend(sentence.analysis, sentence.forms, Mending.WORDS);
        return sentence.toString();
    }

    @Test
    void theCountBehindTheLastCommaIsWhoWasKilled() {
        assertThat(mended("Army/NN/2/nsubj shells/VBZ/0/root Osgil/NNP/2/obj ,/,/3/punct dozens/NNS/3/appos killed/VBN/3/acl"))
                .isEqualTo("Army/NN/2/nsubj shells/VBZ/0/root Osgil/NNP/2/obj ,/,/3/punct dozens/NNS/6/nsubj:pass killed/VBN/2/advcl");
    }

    @Test
    void aBoundStaysWithItsNumber() {
        assertThat(mended("Militia/NN/2/nsubj raids/VBZ/0/root village/NN/2/obj ,/,/3/punct at/IN/6/case least/RBS/7/obl:npmod 20/CD/8/dep killed/VBN/2/dep"))
                .endsWith("at/IN/6/case least/RBS/7/obl:npmod 20/CD/8/nsubj:pass killed/VBN/2/advcl");
    }

    @Test
    void whoeverSaysOrDoesSomethingIsNotCounted() {
        String said = "Troops/NNS/2/nsubj seized/VBD/0/root Osgil/NNP/2/obj ,/,/2/punct two/CD/6/nummod residents/NNS/7/nsubj said/VBD/2/parataxis ././2/punct";
        assertThat(mended(said)).isEqualTo(said);
        String done = "Troops/NNS/2/nsubj seized/VBD/0/root Osgil/NNP/2/obj ,/,/2/punct rebels/NNS/6/nsubj withdrew/VBD/2/parataxis";
        assertThat(mended(done)).isEqualTo(done);
        String loose = "Troops/NNS/2/nsubj seized/VBD/0/root Osgil/NNP/2/obj ,/,/2/punct members/NNS/3/appos said/VBD/2/parataxis";
        assertThat(mended(loose)).isEqualTo(loose);
    }

    @Test
    void onePersonIsNoCount() {
        String read = "Army/NN/2/nsubj shells/VBZ/0/root Osgil/NNP/2/obj ,/,/2/punct governor/NN/6/nsubj said/VBD/2/parataxis";
        assertThat(mended(read)).isEqualTo(read);
    }

    @Test
    void withoutACommaNothingIsAToll() {
        String read = "The/DT/2/det men/NNS/3/nsubj killed/VBD/0/root";
        assertThat(mended(read)).isEqualTo(read);
    }
}
