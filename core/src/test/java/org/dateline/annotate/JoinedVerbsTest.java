package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.annotate.learnt.Analysis;
import org.junit.jupiter.api.Test;

class JoinedVerbsTest {
    private static Analysis analysis(String tags, int[] heads, String labels) {
        String[] tag = tags.split(" ");
        return new Analysis(tag, new String[tag.length], heads, labels.split(" "), new int[tag.length]);
    }

    @Test
    void aParticipleBeforeANumberIsTheVerbThatAndJoins() {
        // Soldiers killed two rebels and detained nine others
        Analysis read = analysis("NNS VBD CD NNS CC VBN CD NNS", new int[] {1, -1, 3, 1, 7, 7, 7, 3},
                "nsubj root nummod obj cc amod nummod conj");
        JoinedVerbs.mend(read, new String[read.tags().length], (form, tag) -> form);
        assertThat(read.heads()).containsExactly(1, -1, 3, 1, 5, 1, 7, 5);
        assertThat(read.labels()).containsExactly("nsubj", "root", "nummod", "obj", "cc", "conj", "nummod", "obj");
        assertThat(read.tags()[5]).isEqualTo("VBD");
    }

    @Test
    void soIsOneBeforeAWordThatCounts() {
        String[] forms = "Soldiers killed two rebels and detained numerous others".split(" ");
        Analysis read = analysis("NNS VBD CD NNS CC VBN JJ NNS", new int[] {1, -1, 3, 1, 7, 7, 7, 3},
                "nsubj root nummod obj cc amod amod conj");
        JoinedVerbs.mend(read, forms, (form, tag) -> form);
        assertThat(read.labels()).containsExactly("nsubj", "root", "nummod", "obj", "cc", "conj", "amod", "obj");
    }

    @Test
    void aParticipleBehindTheNumberStaysAModifier() {
        // Soldiers killed two rebels and nine detained men
        Analysis read = analysis("NNS VBD CD NNS CC CD VBN NNS", new int[] {1, -1, 3, 1, 7, 7, 7, 3},
                "nsubj root nummod obj cc nummod amod conj");
        JoinedVerbs.mend(read, new String[read.tags().length], (form, tag) -> form);
        assertThat(read.labels()[6]).isEqualTo("amod");
    }

    @Test
    void aWordInIngBeforeASecondObjectIsTheVerbThatAndJoins() {
        String[] forms = "killing a guard and kidnapping dozens".split(" ");
        Analysis read = analysis("VBG DT NN CC NN NNS", new int[] {-1, 2, 0, 4, 2, 0}, "root det obj cc conj obj");
        JoinedVerbs.mend(read, forms, (form, tag) -> tag.equals("VBG") ? "kidnap" : form);
        assertThat(read.heads()).containsExactly(-1, 2, 0, 4, 0, 4);
        assertThat(read.tags()[4]).isEqualTo("VBG");
        assertThat(read.lemmas()[4]).isEqualTo("kidnap");
    }

    @Test
    void aSingularWithItsArticleIsNoPartOfAPlural() {
        String[] forms = "killing a guard and kidnapping dozens".split(" ");
        Analysis read = analysis("VBG DT NN CC NN NNS", new int[] {-1, 5, 5, 4, 2, 0}, "root det compound cc conj obj");
        JoinedVerbs.mend(read, forms, (form, tag) -> form);
        assertThat(read.heads()).containsExactly(-1, 2, 0, 4, 0, 4);
        assertThat(read.labels()[2]).isEqualTo("obj");
    }

    @Test
    void wordsJoinedBeforeTheirNounStay() {
        String[] forms = "opening a research and training centre".split(" ");
        Analysis read = analysis("VBG DT NN CC NN NN", new int[] {-1, 5, 5, 4, 2, 0}, "root det compound cc conj obj");
        JoinedVerbs.mend(read, forms, (form, tag) -> form);
        assertThat(read.heads()).containsExactly(-1, 5, 5, 4, 2, 0);
    }

    @Test
    void aNounInIngWithNothingBehindItStaysOne() {
        String[] forms = "fearing arrest and shelling".split(" ");
        Analysis read = analysis("VBG NN CC NN", new int[] {-1, 0, 3, 1}, "root obj cc conj");
        JoinedVerbs.mend(read, forms, (form, tag) -> form);
        assertThat(read.tags()[3]).isEqualTo("NN");
    }
}
