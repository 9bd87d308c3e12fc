package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GerundsTest {
    private static Mending mend(String written) {
        Mending sentence = new Mending(written);
        Gerunds.mend(sentence.analysis, sentence.forms, Mending.WORDS, Mending::lemma);
        return sentence;
    }

    private static String mended(String written) {
        return mend(written).toString();
    }

    @Test
    void behindAPrepositionAWordInIngBeforeTheVerbsSecondObjectIsAVerb() {
        Mending sentence = mend("Rebels/NNS/2/nsubj accused/VBD/0/root the/DT/4/det army/NN/2/obj of/IN/6/case shelling/NN/4/nmod"
                + " a/DT/8/det village/NN/2/obj");
        assertThat(sentence).hasToString("Rebels/NNS/2/nsubj accused/VBD/0/root the/DT/4/det army/NN/2/obj of/IN/6/mark"
                + " shelling/VBG/2/advcl a/DT/8/det village/NN/6/obj");
        assertThat(sentence.analysis.lemmas()[5]).isEqualTo("shelling-VBG");
    }

    @Test
    void whatFollowsFromItHangsOnIt() {
        assertThat(mended("accused/VBD/0/root troops/NNS/1/obj of/IN/4/case shelling/NN/2/nmod villages/NNS/1/obj ,/,/1/punct"
                + " killing/VBG/1/advcl five/CD/7/obj"))
                .endsWith("killing/VBG/4/advcl five/CD/7/obj");
    }

    @Test
    void aNounInIngWithoutASecondObjectStaysOne() {
        String read = "accused/VBD/0/root troops/NNS/1/obj of/IN/4/case shelling/NN/2/nmod in/IN/6/case Osgil/NNP/1/obl";
        assertThat(mended(read)).isEqualTo(read);
    }

    @Test
    void aNounOfAnotherEndingStaysOne() {
        String read = "accused/VBD/0/root troops/NNS/1/obj of/IN/4/case murder/NN/2/nmod villages/NNS/1/obj";
        assertThat(mended(read)).isEqualTo(read);
    }

    @Test
    void aWordInIngBeforeASecondObjectIsTheVerbThatAndJoins() {
        Mending sentence = mend("killing/VBG/0/root a/DT/3/det guard/NN/1/obj and/CC/5/cc kidnapping/NN/3/conj dozens/NNS/1/obj");
        assertThat(sentence).hasToString(
                "killing/VBG/0/root a/DT/3/det guard/NN/1/obj and/CC/5/cc kidnapping/VBG/1/conj dozens/NNS/5/obj");
        assertThat(sentence.analysis.lemmas()[4]).isEqualTo("kidnapping-VBG");
    }

    @Test
    void aSingularWithItsArticleIsNoPartOfAPlural() {
        assertThat(mended("killing/VBG/0/root a/DT/6/det guard/NN/6/compound and/CC/5/cc kidnapping/NN/3/conj dozens/NNS/1/obj"))
                .isEqualTo("killing/VBG/0/root a/DT/3/det guard/NN/1/obj and/CC/5/cc kidnapping/VBG/1/conj dozens/NNS/5/obj");
    }

    @Test
    void wordsJoinedBeforeTheirNounStay() {
        String read = "opening/VBG/0/root a/DT/6/det research/NN/6/compound and/CC/5/cc training/NN/3/conj centre/NN/1/obj";
        assertThat(mended(read)).isEqualTo(read);
    }

    @Test
    void aJoinedNounInIngWithNothingBehindItStaysOne() {
        String read = "fearing/VBG/0/root arrest/NN/1/obj and/CC/4/cc shelling/NN/2/conj";
        assertThat(mended(read)).isEqualTo(read);
    }
}
