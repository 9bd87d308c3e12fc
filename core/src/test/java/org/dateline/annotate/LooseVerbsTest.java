package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LooseVerbsTest {
    private static String mended(String written) {
        Mending sentence = new Mending(written);
        LooseVerbs.mend(sentence.analysis, sentence.forms);
        return sentence.toString();
    }

    @Test
    void aVerbThatHangsLooselyOnTheNounBehindItIsPartOfItsName() {
        assertThat(mended("A/DT/3/det glide/VB/3/dep bomb/NN/4/nsubj fell/VBD/0/root"))
                .isEqualTo("A/DT/3/det glide/NN/3/compound bomb/NN/4/nsubj fell/VBD/0/root");
    }

    @Test
    void aVerbWithWordsOfItsOwnStaysOne() {
        String read = "Quickly/RB/2/advmod strike/VB/3/dep posts/NNS/0/root";
        assertThat(mended(read)).isEqualTo(read);
    }

    @Test
    void aVerbBesideAnotherVerbStaysOne() {
        String read = "Troops/NNS/3/nsubj hit/VBP/3/dep run/VB/0/root";
        assertThat(mended(read)).isEqualTo(read);
    }

    @Test
    void aVerbWithANounAsItsObjectStaysOne() {
        String read = "They/PRP/2/nsubj hold/VBP/0/root bridges/NNS/2/obj";
        assertThat(mended(read)).isEqualTo(read);
    }

    @Test
    void aVerbApartFromTheNounStaysOne() {
        String read = "glide/VB/3/dep the/DT/3/det bomb/NN/0/root";
        assertThat(mended(read)).isEqualTo(read);
    }
}
