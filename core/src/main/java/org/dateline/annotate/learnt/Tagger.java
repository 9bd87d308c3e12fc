package org.dateline.annotate.learnt;

import java.util.List;
import org.dateline.hashed.Hash;
import org.dateline.hashed.Templates;

/** Gives each token its Penn tag, from left to right. Thread-safe when its weights are; see {@link Run}. */
public final class Tagger {
    private static final List<String> ATOMS = List.of(
            "w-2", "w-1", "w", "w+1", "w+2", "t-2", "t-1", "shape-1", "shape", "shape+1", "may", "may+1", "may+2",
            "end1", "end2", "end3", "end4", "start1", "start2", "start3", "end3-1", "end3+1", "form");
    private static final Templates TEMPLATES = new Templates(ATOMS, """
            may, t-1, w, may+1, end3, w-1, end2 shape, w may+1, shape, end4, w+1, w t-1;
            t-1 t-2, start3, t-1 may, end1, shape w-1, w w+1, w t-1 t-2, may+1 may+2, shape shape+1, w-1 w, t-2, start2 end2;
            shape w+1, t-1 w-1, end3 shape, may may+1, end2 t-1 may+1, t-1 w+1, t-2 w-1, end2 t-1, w+2, may may+1 may+2,
            end3 end3+1, shape-1 shape, start1 end3, t-1 may may+1, start1, w-2, shape may, shape t-1, end2, end3+1, end3-1,
            form, shape may+1, start2, end3 t-1, t-1 may+1, t-1 t-2 may, end3 may+1, end3-1 end3, w-2 w-1, shape-1 shape shape+1,
            w-1 w+1, w+1 w+2
            """);

    private static final int[] LEADS = {70, 60};

    private final int tags;

    /**
     * @param tags how many tags there are
     */
    public Tagger(int tags) {
        this.tags = tags;
    }

    /** Room for one thread's work. */
    public final class Run {
        private final int[] atoms = new int[ATOMS.size()];
        private final int[] mixed = new int[ATOMS.size()];
        private final int[] classes = new int[tags];
        private final Choice choice = new Choice(TEMPLATES, tags, LEADS);
        /** The features of the token last decided. */
        public final int[] features = choice.features;
        /** The scores of the tags the token may have; others are leftovers. */
        public final int[] scores = choice.scores;

        /** Tags all tokens. */
        public void tag(Words words, Weights weights) {
            for (int i = 0; i < words.size; i++) {
                words.tag[i] = decide(words, i, weights);
            }
        }

        /** The best tag for one token, given the tags before it. */
        public int decide(Words words, int i, Weights weights) {
            int count = list(words.candidates[i], classes);
            if (count == 1) {
                return classes[0];
            }
            fill(words, i);
            TEMPLATES.mix(atoms, mixed);
            return choice.decide(mixed, classes, count, weights);
        }

        private void fill(Words words, int i) {
            String form = words.forms[i];
            int a = 0;
            for (int k = -2; k <= 2; k++) {
                atoms[a++] = at(words.word, i + k);
            }
            atoms[a++] = i < 2 ? -1 : words.tag[i - 2];
            atoms[a++] = i < 1 ? -1 : words.tag[i - 1];
            for (int k = -1; k <= 1; k++) {
                atoms[a++] = at(words.shape, i + k);
            }
            for (int k = 0; k <= 2; k++) {
                atoms[a++] = i + k < words.size ? Long.hashCode(words.mayBe[i + k]) : -1;
            }
            atoms[a++] = Hash.suffix(form, 1);
            atoms[a++] = Hash.suffix(form, 2);
            atoms[a++] = words.end3[i];
            atoms[a++] = Hash.suffix(form, 4);
            for (int k = 1; k <= 3; k++) {
                atoms[a++] = Hash.prefix(form, k);
            }
            atoms[a++] = at(words.end3, i - 1);
            atoms[a++] = at(words.end3, i + 1);
            atoms[a] = words.form[i];
        }
    }

    static int at(int[] values, int i) {
        return i < 0 || i >= values.length ? Hash.NOTHING : values[i];
    }

    /** Writes the numbers of the bits that are set; returns how many. */
    static int list(long bits, int[] numbers) {
        int count = 0;
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            numbers[count++] = Long.numberOfTrailingZeros(rest);
        }
        return count;
    }

    static int best(int[] classes, int count, int[] scores) {
        int best = classes[0];
        for (int c = 1; c < count; c++) {
            if (scores[classes[c]] > scores[best]) {
                best = classes[c];
            }
        }
        return best;
    }
}
