package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TreeMendsTest {
    /** Words that mends look for, with their tags. */
    private static final String[] WORDS = {
        "soldiers/NNS", "girl/NN", "Osgil/NNP", "people/NNS", "others/NNS", "two/CD", "who/WP", "which/WDT", "where/WRB", "that/IN", "and/CC", ",/,",
        "by/IN", "in/IN", "the/DT", "said/VBD", "killed/VBD", "killed/VBN", "called/VBD", "remained/VBD", "announced/VBD", "wounding/VBG", "was/VBD"
    };
    private static final String[] OF_NOUNS = {"nsubj", "nsubj:pass", "obj", "obl", "nmod", "conj", "appos", "dep", "xcomp"};
    private static final String[] OF_VERBS = {"ccomp", "conj", "acl", "acl:relcl", "advcl", "dep", "parataxis", "csubj", "amod"};
    private static final String[] OF_OTHERS = {"case", "cc", "mark", "punct", "det", "nummod", "nsubj", "advmod", "aux:pass"};

    private final TreeMends mends = new TreeMends(Mending.WORDS, Mending::lemma);

    @Test
    @Timeout(60)
    void aTreeIsATreeAfterwards() {
        Random random = new Random(5);
        for (int round = 0; round < 60_000; round++) {
            Mending sentence = new Mending(sentence(random, 4 + random.nextInt(12)));
            String before = sentence.toString();
            mends.mend(sentence.analysis, sentence.forms);
            assertThat(Trees.isTree(sentence.analysis)).as(before).isTrue();
        }
    }

    /** Its verb hung below the noun that it was to become the subject of, and the way upwards never ended. */
    @Test
    @Timeout(60)
    void aVerbBelowItsSpeakerStaysThere() {
        String read = "Osgil/NNP/0/root ,/,/1/punct the/DT/4/det girl/NN/1/dep who/WP/7/nsubj was/VBD/7/aux:pass wounded/VBN/4/acl:relcl"
                + " remained/VBD/4/parataxis in/IN/11/case critical/JJ/11/amod condition/NN/8/obl";
        Mending sentence = new Mending(read);
        mends.mend(sentence.analysis, sentence.forms);
        assertThat(sentence).hasToString(read);
    }

    /** Random words, each hanging on one that was there before, mostly one near by. */
    private static String sentence(Random random, int size) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, random);
        String[] words = new String[size];
        for (int k = 0; k < size; k++) {
            int token = order.get(k);
            int head = k == 0 ? -1 : order.get(random.nextInt(k));
            for (int i = 0; i < k; i++) {
                boolean near = Math.abs(order.get(i) - token) <= 3;
                head = near && random.nextInt(3) == 0 ? order.get(i) : head;
            }
            String word = WORDS[random.nextInt(WORDS.length)];
            String[] labels = word.contains("/N") ? OF_NOUNS : word.contains("/VB") ? OF_VERBS : OF_OTHERS;
            words[token] = word + "/" + (head + 1) + "/" + (head < 0 ? "root" : labels[random.nextInt(labels.length)]);
        }
        return String.join(" ", words);
    }
}
