package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.annotate.learnt.Analysis;
import org.junit.jupiter.api.Test;

class RidersTest {
    // Gunmen on motorcycles shot judges Monday
    private Analysis read(String object) {
        return new Analysis(
                new String[] {"NNS", "IN", "NNS", "VBN", "NNS", "NNP"}, new String[] {"gunman", "on", "motorcycle", "shoot", "judge", "Monday"},
                new int[] {-1, 2, 0, 2, 3, 0}, new String[] {"root", "case", "nmod", "acl", object, "nmod"}, new int[6]);
    }

    private static Analysis mend(Analysis read) {
        Riders.mend(read, "Gunmen on motorcycles shot judges Monday".split(" "), (form, tag) -> form + "/" + tag);
        return read;
    }

    @Test
    void aParticipleWithAnObjectIsTheVerbOfWhoeverTheNounDescribes() {
        Analysis mended = mend(read("obj"));
        assertThat(mended.heads()).containsExactly(3, 2, 0, -1, 3, 3);
        assertThat(mended.labels()).containsExactly("nsubj", "case", "nmod", "root", "obj", "obl");
        assertThat(mended.tags()[3]).isEqualTo("VBD");
        assertThat(mended.lemmas()[3]).isEqualTo("shot/VBD");
    }

    @Test
    void aParticipleWithoutOneStaysWhereItIs() {
        assertThat(mend(read("obl")).heads()).containsExactly(-1, 2, 0, 2, 3, 0);
    }

    @Test
    void aSentenceThatHasItsVerbIsLeftAlone() {
        Analysis read = read("obj");
        read.set(0, "NNS", "gunman", 5, "nsubj", 0);
        read.set(5, "VBD", "flee", -1, "root", 0);
        assertThat(mend(read).heads()).containsExactly(5, 2, 0, 2, 3, -1);
    }
}
