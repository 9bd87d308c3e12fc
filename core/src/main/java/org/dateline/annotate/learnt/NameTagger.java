package org.dateline.annotate.learnt;

import java.util.List;
import org.dateline.hashed.Hash;
import org.dateline.hashed.Templates;
import org.dateline.model.NameType;

/** Says of each token of a tagged sentence what kind of name it is part of, from left to right. */
public final class NameTagger {
    /** The classes, in the order of their numbers. */
    public static final List<NameType> TYPES = List.of(NameType.values());

    private static final List<String> ATOMS = List.of(
            "w-2", "w-1", "w", "w+1", "w+2", "t-1", "t", "t+1", "shape-1", "shape", "shape+1",
            "n-2", "n-1", "n-1w", "end2", "end3", "end4", "start3", "form", "form-1", "form+1",
            "listed-1", "listed", "listed+1", "last", "h.w", "h.t", "h.l", "run");
    private static final Templates TEMPLATES = new Templates(ATOMS, """
            w, form, w t, w n-1, w-1 w, w w+1, w-1 w w+1, w-1, w+1, w-2, w+2, w-2 w-1, w+1 w+2, w-1 w+1, form-1, form+1, form-1 form, form form+1,
            t, t-1 t, t t+1, t-1 t t+1, t n-1, t-1 n-1, n-1, n-1 n-2, n-1 n-2 t, t+1 n-1 t,
            shape, shape-1 shape, shape shape+1, shape-1 shape shape+1, shape n-1, shape w-1, shape w+1, shape t,
            end2, end3, end4, end3 t, end4 t, start3, start3 t, end2 shape, end3 n-1, n-1w, n-1w w, n-1 w+1, n-1 w-1, n-1 n-2 w,
            listed, listed t, listed n-1, listed shape, listed-1 listed, listed listed+1, listed w-1, listed w+1, listed listed+1 t,
            last, last n-1, last shape, last w+1,
            h.w, h.w h.l, h.t h.l t, h.w n-1, h.l n-1, h.l w, h.w t, run, run t, run last
            """);

    private static final int NONE = TYPES.indexOf(NameType.NONE);

    private final int[] every = {0, 1, 2, 3, 4};
    private final NameHabits habits;

    /**
     * @param habits where names are looked for
     */
    public NameTagger(NameHabits habits) {
        this.habits = habits;
    }

    /** Room for one thread's work. */
    public final class Run {
        private final int[] atoms = new int[ATOMS.size()];
        private final int[] mixed = new int[ATOMS.size()];
        private final Choice choice = new Choice(TEMPLATES, TYPES.size());
        /** The features of the token last decided. */
        public final int[] features = choice.features;
        /** What each kind of name scored for the token last decided. */
        public final int[] scores = choice.scores;

        /** The number of each token's kind of name. */
        public int[] names(Words words, Tree tree, int[] listed, Weights weights) {
            int[] names = new int[words.size];
            for (int i = 0; i < words.size; i++) {
                names[i] = isPossible(words, names, i) ? decide(words, tree, listed, names, i, weights) : NONE;
            }
            return names;
        }

        /** Whether a token can be part of a name at all, given those before it. */
        public boolean isPossible(Words words, int[] names, int i) {
            return habits.allows(words, i, i > 0 && names[i - 1] != NONE);
        }

        /**
         * The kind of one token's name, given those before it.
         *
         * @param listed what lists of names say of each token, see {@link NameLists}
         */
        public int decide(Words words, Tree tree, int[] listed, int[] names, int i, Weights weights) {
            fill(words, tree, listed, names, i);
            TEMPLATES.mix(atoms, mixed);
            return choice.decide(mixed, every, every.length, weights);
        }

        private void fill(Words words, Tree tree, int[] listed, int[] names, int i) {
            String form = words.forms[i];
            int a = 0;
            for (int k = -2; k <= 2; k++) {
                atoms[a++] = Tagger.at(words.word, i + k);
            }
            for (int k = -1; k <= 1; k++) {
                atoms[a++] = i + k < 0 || i + k >= words.size ? -1 : words.tag[i + k];
            }
            for (int k = -1; k <= 1; k++) {
                atoms[a++] = Tagger.at(words.shape, i + k);
            }
            atoms[a++] = i < 2 ? -1 : names[i - 2];
            atoms[a++] = i < 1 ? -1 : names[i - 1];
            atoms[a++] = i < 1 ? 0 : Hash.mix(names[i - 1], words.word[i - 1]);
            atoms[a++] = Hash.suffix(form, 2);
            atoms[a++] = words.end3[i];
            atoms[a++] = Hash.suffix(form, 4);
            atoms[a++] = Hash.prefix(form, 3);
            for (int k = 0; k >= -1; k--) {
                atoms[a++] = Tagger.at(words.form, i + k);
            }
            atoms[a++] = Tagger.at(words.form, i + 1);
            for (int k = -1; k <= 1; k++) {
                atoms[a++] = Tagger.at(listed, i + k);
            }
            around(words, tree, i, a);
        }

        /** The last word of the run of capitalised words, and the word's head. */
        private void around(Words words, Tree tree, int i, int at) {
            int last = i;
            while (last + 1 < words.size && isNamelike(words, last + 1)) {
                last++;
            }
            int a = at;
            int head = tree.head()[i];
            atoms[a++] = last == i ? 0 : words.word[last];
            atoms[a++] = Tagger.at(words.word, head);
            atoms[a++] = head < 0 ? -1 : words.tag[head];
            atoms[a++] = tree.label()[i];
            atoms[a] = Math.min(last - i, 3);
        }
    }

    private static boolean isNamelike(Words words, int i) {
        int lettering = words.shape[i] & 7;
        return lettering >= Words.CAPITALISED && lettering <= Words.MIXED;
    }
}
