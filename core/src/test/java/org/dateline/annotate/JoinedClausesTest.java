package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JoinedClausesTest {
    private static String mended(String written) {
        Mending sentence = new Mending(written);
        JoinedClauses.mend(sentence.analysis, sentence.forms, Mending.WORDS);
        return sentence.toString();
    }

    @Test
    void aNounThatIsJoinedToAVerbIsTheNextVerbsSubject() {
        assertThat(mended("told/VBD/0/root Norda/NNP/1/obj ,/,/1/punct but/CC/5/cc watchdog/NN/1/conj said/VBD/1/conj"))
                .isEqualTo("told/VBD/0/root Norda/NNP/1/obj ,/,/1/punct but/CC/6/cc watchdog/NN/6/nsubj said/VBD/1/conj");
    }

    @Test
    void aVerbWithASubjectKeepsIt() {
        String read = "told/VBD/0/root Norda/NNP/1/obj and/CC/4/cc radio/NN/1/conj they/PRP/6/nsubj left/VBD/1/dep";
        assertThat(mended(read)).isEqualTo(read);
    }

    @Test
    void aVerbBehindAJoinerGoesOnWithTheFirstSubject() {
        String read = "took/VBD/0/root a/DT/3/det gun/NN/1/obj or/CC/5/cc knife/NN/1/conj and/CC/7/cc left/VBD/1/conj";
        assertThat(mended(read)).isEqualTo(read);
    }

    @Test
    void whatHasASubjectAndACommaBehindItIsNotSaidByWhatFollows() {
        assertThat(mended("We/PRP/2/nsubj withdrew/VBD/6/ccomp ,/,/2/punct our/PRP$/5/nmod:poss men/NNS/6/nsubj are/VBP/0/root there/RB/6/advmod"))
                .isEqualTo("We/PRP/2/nsubj withdrew/VBD/0/root ,/,/2/punct our/PRP$/5/nmod:poss men/NNS/6/nsubj are/VBP/2/xcomp there/RB/6/advmod");
    }
}
