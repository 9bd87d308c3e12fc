package org.dateline.teacher;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.model.NameType;

/** How far two readings of the same tokens agree, the first taken as right. Punctuation is left out of trees. */
final class Agreement {
    private static final Set<String> PUNCTUATION = Set.of(".", ",", ":", "``", "''", "-LRB-", "-RRB-", "HYPH", "NFP");

    /** Right, in the reference, in the answer. */
    private static final class Tally {
        private int right;
        private int expected;
        private int found;

        private double f() {
            return expected + found == 0 ? 1 : 2.0 * right / (expected + found);
        }
    }

    private int tokens;
    private int tags;
    private int lemmas;
    private int arcs;
    private int unlabelled;
    private int labelled;
    private int sentences;
    private int whole;
    private final Map<String, Tally> labels = new TreeMap<>();
    private final Tally names = new Tally();

    /**
     * Compares one sentence.
     *
     * @param names of each token of the answer
     */
    void add(SilverSentence reference, String[] tag, String[] lemma, int[] head, String[] label, NameType[] names) {
        int before = labelled - arcs;
        for (int i = 0; i < reference.size(); i++) {
            tokens++;
            tags += reference.tags()[i].equals(tag[i]) ? 1 : 0;
            lemmas += reference.lemmas()[i].equalsIgnoreCase(lemma[i]) ? 1 : 0;
            if (!PUNCTUATION.contains(reference.tags()[i])) {
                arc(reference.heads()[i] == head[i], reference.labels()[i], label[i]);
            }
        }
        sentences++;
        whole += labelled - arcs == before ? 1 : 0;
        Set<String> expected = entities(reference.names());
        Set<String> found = entities(names);
        this.names.expected += expected.size();
        this.names.found += found.size();
        found.retainAll(expected);
        this.names.right += found.size();
    }

    private void arc(boolean sameHead, String expected, String found) {
        arcs++;
        unlabelled += sameHead ? 1 : 0;
        labelled += sameHead && expected.equals(found) ? 1 : 0;
        tally(expected).expected++;
        tally(found).found++;
        tally(expected).right += sameHead && expected.equals(found) ? 1 : 0;
    }

    private Tally tally(String label) {
        return labels.computeIfAbsent(label, key -> new Tally());
    }

    /** Stretches of one kind, as "first-last kind". */
    private static Set<String> entities(NameType[] names) {
        Set<String> entities = new TreeSet<>();
        int first = 0;
        for (int i = 1; i <= names.length; i++) {
            if (i == names.length || names[i] != names[i - 1]) {
                if (names[i - 1] != NameType.NONE) {
                    entities.add(first + "-" + i + " " + names[i - 1]);
                }
                first = i;
            }
        }
        return entities;
    }

    double tags() {
        return share(tags, tokens);
    }

    double lemmas() {
        return share(lemmas, tokens);
    }

    double unlabelled() {
        return share(unlabelled, arcs);
    }

    double labelled() {
        return share(labelled, arcs);
    }

    /** The share of sentences whose whole tree is right. */
    double trees() {
        return share(whole, sentences);
    }

    double names() {
        return names.f();
    }

    /** The F of one label with its arc; 1 when neither side has it. */
    double label(String name) {
        return tally(name).f();
    }

    /** How often the reference has the label. */
    int expected(String name) {
        return tally(name).expected;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
