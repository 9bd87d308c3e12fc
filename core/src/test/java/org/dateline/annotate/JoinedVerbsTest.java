package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JoinedVerbsTest {
    private static String mended(String written) {
        Mending sentence = new Mending(written);
        JoinedVerbs.mend(sentence.analysis, sentence.forms, Mending.WORDS);
        return sentence.toString();
    }

    @Test
    void aParticipleBeforeANumberIsTheVerbThatAndJoins() {
        assertThat(mended("Soldiers/NNS/2/nsubj killed/VBD/0/root two/CD/4/nummod rebels/NNS/2/obj and/CC/8/cc detained/VBN/8/amod"
                + " nine/CD/8/nummod others/NNS/4/conj"))
                .isEqualTo("Soldiers/NNS/2/nsubj killed/VBD/0/root two/CD/4/nummod rebels/NNS/2/obj and/CC/6/cc detained/VBD/2/conj"
                        + " nine/CD/8/nummod others/NNS/6/obj");
    }

    @Test
    void soIsOneBeforeAWordThatCounts() {
        assertThat(mended("killed/VBD/0/root rebels/NNS/1/obj and/CC/6/cc detained/VBN/6/amod numerous/JJ/6/amod others/NNS/2/conj"))
                .contains("detained/VBD/1/conj");
    }

    @Test
    void aParticipleBeforeAnotherAdjectiveStaysAModifier() {
        String read = "killed/VBD/0/root rebels/NNS/1/obj and/CC/6/cc wounded/VBN/6/amod young/JJ/6/amod men/NNS/2/conj";
        assertThat(mended(read)).isEqualTo(read);
    }

    @Test
    void aParticipleBehindTheNumberStaysAModifier() {
        String read = "Soldiers/NNS/2/nsubj killed/VBD/0/root two/CD/4/nummod rebels/NNS/2/obj and/CC/8/cc nine/CD/8/nummod"
                + " detained/VBN/8/amod men/NNS/4/conj";
        assertThat(mended(read)).isEqualTo(read);
    }

    @Test
    void aNumberRightBehindAVerbIsItsObject() {
        assertThat(mended("shells/NNS/2/nsubj injured/VBD/0/root 588/CD/2/xcomp ././2/punct")).contains("588/CD/2/obj");
    }

    @Test
    void aGerundThatAndJoinsHangsOnTheFirst() {
        assertThat(mended("killing/VBG/0/root a/DT/3/det woman/NN/1/obj and/CC/5/cc injuring/VBG/3/acl five/CD/5/obj"))
                .isEqualTo("killing/VBG/0/root a/DT/3/det woman/NN/1/obj and/CC/5/cc injuring/VBG/1/conj five/CD/5/obj");
    }

    @Test
    void soDoesOneThatHangsOnTheLastOfSeveralWithAnAdverbBetween() {
        assertThat(mended("killing/VBG/0/root a/DT/3/det woman/NN/1/obj and/CC/6/cc her/PRP$/6/nmod:poss son/NN/3/conj and/CC/9/cc"
                + " badly/RB/9/advmod injuring/VBG/6/acl five/CD/9/obj"))
                .endsWith("and/CC/9/cc badly/RB/9/advmod injuring/VBG/1/conj five/CD/9/obj");
    }

    @Test
    void aGerundWithoutAndDescribesTheNoun() {
        String read = "killing/VBG/0/root a/DT/3/det woman/NN/1/obj carrying/VBG/3/acl water/NN/4/obj";
        assertThat(mended(read)).isEqualTo(read);
    }

    @Test
    void aSecondDescriptionOfTheNounStaysOne() {
        String read = "killing/VBG/0/root men/NNS/1/obj fleeing/VBG/2/acl and/CC/5/cc carrying/VBG/2/acl water/NN/5/obj";
        assertThat(mended(read)).isEqualTo(read);
    }

    @Test
    void aGerundOfWhatAFiniteVerbIsDoneToStaysADescription() {
        String read = "saw/VBD/0/root men/NNS/1/obj and/CC/4/cc carrying/VBG/2/acl water/NN/4/obj";
        assertThat(mended(read)).isEqualTo(read);
    }

    @Test
    void aGerundBehindACommaIsNotWhatTheVerbIsAbout() {
        assertThat(mended("killing/VBG/0/root two/CD/1/obj ,/,/1/punct injuring/VBG/1/xcomp five/CD/4/obj")).contains("injuring/VBG/1/advcl");
        assertThat(mended("began/VBD/0/root shelling/VBG/1/xcomp Osgil/NNP/2/obj")).contains("shelling/VBG/1/xcomp");
    }
}
