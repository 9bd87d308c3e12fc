package org.dateline.extract.attribution.learnt;

import java.util.ArrayList;
import java.util.List;

/**
 * What a classifier looks at. A template is a list of atoms that are looked at together ("lemma subject.tag"); templates are
 * separated by commas. The values of the atoms for a case come as an array, in the order of the atoms' names. Thread-safe.
 */
public final class Templates {
    private final List<String> names;
    /** The atoms of the first template, of the second and so on; where those of each end. */
    private final int[] atoms;
    private final int[] ends;

    Templates(List<String> atomNames, String text) {
        this.names = List.of(text.strip().split("\\s*,\\s*"));
        this.ends = new int[names.size()];
        List<Integer> all = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (int t = 0; t < ends.length; t++) {
            for (String part : names.get(t).split("\\s+")) {
                all.add(atomNames.indexOf(part));
                if (!atomNames.contains(part)) {
                    faults.add(part);
                }
            }
            ends[t] = all.size();
        }
        this.atoms = all.stream().mapToInt(Integer::intValue).toArray();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("no such atoms: " + faults);
        }
    }

    /** How many features a case has. */
    public int count() {
        return ends.length;
    }

    /** The template that makes the feature of this number, to explain a decision by. */
    public String name(int template) {
        return names.get(template);
    }

    /** One hashed feature for each template. */
    int[] features(int[] values) {
        return featuresOf(spread(values));
    }

    /** The values of atoms made ready for {@link #featuresOf}: for several templates over the same atoms. */
    static int[] spread(int[] values) {
        int[] spread = new int[values.length];
        spread(values, spread);
        return spread;
    }

    /** The same, put into an array of their number. */
    static void spread(int[] values, int[] spread) {
        for (int i = 0; i < spread.length; i++) {
            spread[i] = SaidHash.spread(values[i]);
        }
    }

    /** One hashed feature for each template. */
    int[] featuresOf(int[] spread) {
        int[] features = new int[ends.length];
        fill(spread, features);
        return features;
    }

    /** The same, put into an array of {@link #count}: a report has half a million features, which need not be kept. */
    void fill(int[] spread, int[] features) {
        fill(spread, features, 0, ends.length);
    }

    /** The same for the templates from one number to before another. */
    void fill(int[] spread, int[] features, int from, int to) {
        int k = from == 0 ? 0 : ends[from - 1];
        for (int t = from; t < to; t++) {
            int hash = t * 0x9E3779B9;
            for (; k < ends[t]; k++) {
                hash = SaidHash.mixSpread(hash, spread[atoms[k]]);
            }
            features[t] = SaidHash.finish(hash);
        }
    }
}
