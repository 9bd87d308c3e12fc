package org.dateline.teacher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.annotate.learnt.Lemmatiser;
import org.dateline.model.NameType;
import org.junit.jupiter.api.Test;

class LemmaTrainerTest {
    private static final String[][] SEEN = {
        {"rebels", "NNS", "rebel"}, {"shells", "NNS", "shell"}, {"camps", "NNS", "camp"}, {"cities", "NNS", "city"},
        {"parties", "NNS", "party"}, {"bodies", "NNS", "body"}, {"men", "NNS", "man"}, {"women", "NNS", "woman"},
        {"children", "NNS", "child"}, {"killed", "VBD", "kill"}, {"shelled", "VBD", "shell"}, {"went", "VBD", "go"},
        {"seized", "VBD", "seize"}, {"sized", "VBD", "size"}, {"prized", "VBD", "prize"}, {"was", "VBD", "be"}, {"shot", "VBD", "shoot"},
        {"carried", "VBD", "carry"}, {"married", "VBD", "marry"}, {"fired", "VBD", "fire"}, {"hired", "VBD", "hire"}, {"attacked", "VBD", "attack"}, {"backed", "VBD", "back"},
        {"Osgil", "NNP", "Osgil"}, {"Tarn", "NNP", "Tarn"}, {"better", "JJR", "good"}, {"larger", "JJR", "large"}, {"Velms", "NNPS", "Velms"},
    };

    private final Lemmatiser lemmatiser = LemmaTrainer.train(sentences());

    @Test
    void everyFormSeenGetsItsLemma() {
        for (String[] row : SEEN) {
            assertThat(lemmatiser.lemma(row[0], row[1])).as(row[0]).isEqualTo(row[2]);
        }
    }

    @Test
    void formsNotSeenFollowTheirEnding() {
        assertThat(lemmatiser.lemma("mortars", "NNS")).isEqualTo("mortar");
        assertThat(lemmatiser.lemma("armies", "NNS")).isEqualTo("army");
        assertThat(lemmatiser.lemma("wired", "VBD")).isEqualTo("wire");
        assertThat(lemmatiser.lemma("trucked", "VBD")).isEqualTo("truck");
    }

    @Test
    void aParticipleHasTheLemmaOfThePastWrittenAlike() {
        assertThat(lemmatiser.lemma("shelled", "VBN")).isEqualTo("shell");
        assertThat(lemmatiser.lemma("was", "VBN")).isEqualTo("be");
    }

    @Test
    void namesKeepTheirCapitalsAndOthersLoseThem() {
        assertThat(lemmatiser.lemma("Handarn", "NNP")).isEqualTo("Handarn");
        assertThat(lemmatiser.lemma("Rebels", "NNS")).isEqualTo("rebel");
        assertThat(lemmatiser.lemma("KILLED", "VBD")).isEqualTo("kill");
    }

    @Test
    void tagsNobodySawLeaveTheFormAsItIs() {
        assertThat(lemmatiser.lemma("Xyz", "FW")).isEqualTo("xyz");
        assertThat(lemmatiser.lemma("s", "NNS")).isIn("s", "");
    }

    private static List<SilverSentence> sentences() {
        List<SilverSentence> sentences = new ArrayList<>();
        for (String[] row : SEEN) {
            sentences.add(new SilverSentence(
                    row[0], new int[1], new int[] {row[0].length()}, new String[] {row[0]}, new String[] {row[2]}, new String[] {row[1]},
                    new NameType[] {NameType.NONE}, new int[] {-1}, new String[] {"root"}));
        }
        return sentences;
    }
}
