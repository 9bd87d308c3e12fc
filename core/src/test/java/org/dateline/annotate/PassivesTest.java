package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.annotate.learnt.Analysis;
import org.dateline.testing.Texts;
import org.junit.jupiter.api.Test;

class PassivesTest {
    // Posts were ...ed by rebels
    private final Analysis read = new Analysis(
            new String[] {"NNS", "VBD", "JJ", "IN", "NNS"}, new String[] {"post", "be", "manned", "by", "rebel"},
            new int[] {2, 2, -1, 4, 2}, new String[] {"nsubj", "cop", "root", "case", "obl"}, new int[5]);

    private void mend(String sentence) {
        Passives.mend(read, sentence.split(" "), GrammarWords.of(Texts.lexicon()), (form, tag) -> form + "/" + tag);
    }

    @Test
    void whatIsDoneBySomebodyIsAPassive() {
        mend("Posts were manned by rebels");
        assertThat(read.labels()).containsExactly("nsubj:pass", "aux:pass", "root", "case", "obl");
        assertThat(read.tags()[2]).isEqualTo("VBN");
        assertThat(read.lemmas()[2]).isEqualTo("manned/VBN");
    }

    @Test
    void whatStandsNearSomethingStaysAnAdjective() {
        mend("Posts were crowded near rivers");
        assertThat(read.labels()).containsExactly("nsubj", "cop", "root", "case", "obl");
    }

    @Test
    void anAdjectiveOfAnotherFormStaysOne() {
        mend("Posts were empty by Monday");
        assertThat(read.tags()[2]).isEqualTo("JJ");
    }
}
