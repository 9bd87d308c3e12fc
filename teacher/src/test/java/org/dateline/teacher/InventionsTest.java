package org.dateline.teacher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.annotate.Cutting;
import org.dateline.model.NameType;
import org.junit.jupiter.api.Test;

class InventionsTest {
    private final List<SilverSentence> sentences = new Inventions(5).sentences(1500);

    @Test
    void everySentenceIsATreeWithoutCrossingArcs() {
        for (SilverSentence sentence : sentences) {
            assertThat(sentence.isTree()).as(sentence.paragraph()).isTrue();
            for (int i = 0; i < sentence.size(); i++) {
                assertThat(crosses(sentence.heads(), i)).as("%s: %d", sentence.paragraph(), i).isFalse();
            }
        }
    }

    private static boolean crosses(int[] heads, int word) {
        int first = Math.min(word, heads[word]);
        int last = Math.max(word, heads[word]);
        return heads[word] >= 0
                && IntStream.range(first + 1, last).anyMatch(between -> heads[between] < first || heads[between] > last);
    }

    @Test
    void ourTokeniserCutsThemAsTheyWereInvented() {
        Cutting cutting = new Cutting();
        int same = 0;
        for (SilverSentence sentence : sentences) {
            List<Cutting.Cut> cuts = cutting.cut(sentence.paragraph());
            same += cuts.size() == 1 && List.of(cuts.get(0).shown()).equals(List.of(sentence.forms())) ? 1 : 0;
        }
        assertThat(same).isGreaterThan(sentences.size() * 97 / 100);
    }

    @Test
    void theSameSeedInventsTheSame() {
        assertThat(new Inventions(5).sentences(50)).usingRecursiveComparison().isEqualTo(sentences.subList(0, 50));
        assertThat(new Inventions(6).sentences(50)).usingRecursiveComparison().isNotEqualTo(sentences.subList(0, 50));
    }

    @Test
    void rulesGrowTreesAndNames() {
        WordStock words = new WordStock(List.of("hit shell take/took/taken", "who rebel gunman/gunmen"), new Random(1));
        Grammar grammar = new Grammar(
                List.of("S -> nsubj:$who.NNS ^:$hit.VBD obj:TOWN advcl:DOING punct:./.", "TOWN[PLACE] -> ^:$place", "DOING -> @:,/, ^:$hit.VBG"),
                words, new Random(2));
        for (int round = 0; round < 20; round++) {
            List<Grammar.Node> nodes = grammar.sentence();
            assertThat(nodes).extracting(node -> node.label).containsExactly("nsubj", "root", "obj", "punct", "advcl", "punct");
            assertThat(nodes.get(3).head).as("the comma hangs on what its phrase hangs on").isSameAs(nodes.get(1));
            assertThat(nodes.get(2).name).isEqualTo(NameType.PLACE);
            assertThat(nodes.get(0).word.form()).isIn("rebels", "gunmen");
            assertThat(nodes.get(1).word.form()).isIn("shelled", "took");
            assertThat(nodes.get(4).word.form()).isIn("shelling", "taking");
        }
    }

    @Test
    void faultyRulesAreRefused() {
        WordStock words = new WordStock(List.of(), new Random(1));
        assertThatThrownBy(() -> new Grammar(List.of("S = ^:a/DT"), words, new Random(1))).hasMessageContaining("no rule");
        assertThatThrownBy(() -> new Grammar(List.of("S -> ^:OTHER"), words, new Random(1)).sentence()).hasMessageContaining("OTHER");
        assertThatThrownBy(() -> words.draw("hit.VBD")).hasMessageContaining("hit");
    }

    @Test
    void quotationMarksHaveTheirDirection() {
        String marks = sentences.stream().flatMap(each -> List.of(each.forms()).stream()).filter(form -> form.equals("\"")).collect(Collectors.joining());
        assertThat(marks).isEmpty();
    }
}
