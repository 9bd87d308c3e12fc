package org.dateline.annotate.learnt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.dateline.hashed.Hash;
import org.junit.jupiter.api.Test;

class NewsModelTest {
    private static final List<String> TAGS = List.of("NN", "NNP", "VBD", "NNS", ".");
    private static final List<String> LABELS = List.of("nsubj", "obj", "punct", "root");

    private final Random random = new Random(3);

    @Test
    void aModelIsReadAsItWasWritten() throws IOException {
        NewsModel model = model();
        byte[] bytes = bytes(model);
        NewsModel read = NewsModel.read(new ByteArrayInputStream(bytes));
        assertThat(read.about()).isEqualTo("a test");
        assertThat(read.tags()).isEqualTo(TAGS);
        assertThat(read.labels()).isEqualTo(LABELS);
        assertThat(bytes(read)).isEqualTo(bytes);
        for (String sentence : List.of("Rebels shelled Osgil .", "OSGIL", "One two three four five six seven , eight")) {
            Analysis before = new Analyser(model, NameLists.NONE).analyse(sentence.split(" "), false);
            Analysis after = new Analyser(read, NameLists.NONE).analyse(sentence.split(" "), false);
            assertThat(after).usingRecursiveComparison().isEqualTo(before);
        }
    }

    @Test
    void otherFilesAreRefused() throws IOException {
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(other)) {
            packed.write(new byte[100]);
        }
        assertThatThrownBy(() -> NewsModel.read(new ByteArrayInputStream(other.toByteArray())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a model");
    }

    @Test
    void aWordSeenOftenGetsOnlyTagsItWasSeenWith() {
        NewsModel model = model();
        for (int i = 0; i < 50; i++) {
            String[] forms = {"word" + random.nextInt(), "shelled", "osgil"};
            assertThat(new Analyser(model, NameLists.NONE).analyse(forms, false).tags()[1]).isEqualTo("VBD");
        }
    }

    private NewsModel model() {
        Map<Integer, Long> words = new TreeMap<>();
        words.put(Hash.word("shelled"), Vocabulary.SETTLED | 1L << 2);
        words.put(Hash.word("osgil"), 1L << 1);
        words.put(Hash.word("."), Vocabulary.SETTLED | 1L << 4);
        ArcLabels arcs = new ArcLabels(TAGS.size(), LABELS.size());
        arcs.note(2, 1, false, 1);
        NameHabits habits = new NameHabits();
        habits.note(NameHabits.caseOf(Words.CAPITALISED, false), 1);
        return new NewsModel(
                "a test", TAGS, LABELS, new Vocabulary(words, 0b1011), arcs, habits,
                weights(6, 6), weights(9, 2), weights(6, 6), weights(6, 3),
                new Lemmatiser(new TreeMap<>(Map.of(Lemmatiser.key("NNS", "rebels", 1), "1,")), 6));
    }

    private PackedWeights weights(int lineBits, int slotBits) {
        Layout layout = new Layout(lineBits, slotBits);
        float[] weights = new float[layout.cells()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = random.nextInt(21) - 10;
        }
        return PackedWeights.of(layout, weights);
    }

    private static byte[] bytes(NewsModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }
}
