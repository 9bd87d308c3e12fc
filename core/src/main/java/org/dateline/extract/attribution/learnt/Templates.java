package org.dateline.extract.attribution.learnt;

import java.util.ArrayList;
import java.util.List;

/**
 * What a classifier looks at. A template is a list of atoms that are looked at together ("lemma subject.tag"); templates are
 * separated by commas. The values of the atoms for a case come as an array, in the order of the atoms' names. Thread-safe.
 */
public final class Templates {
    private final List<String> names;
    private final int[][] atoms;

    Templates(List<String> atomNames, String text) {
        this.names = List.of(text.strip().split("\\s*,\\s*"));
        this.atoms = new int[names.size()][];
        List<String> faults = new ArrayList<>();
        for (int t = 0; t < atoms.length; t++) {
            String[] parts = names.get(t).split("\\s+");
            atoms[t] = new int[parts.length];
            for (int k = 0; k < parts.length; k++) {
                atoms[t][k] = atomNames.indexOf(parts[k]);
                if (atoms[t][k] < 0) {
                    faults.add(parts[k]);
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("no such atoms: " + faults);
        }
    }

    /** How many features a case has. */
    public int count() {
        return atoms.length;
    }

    /** The template that makes the feature of this number, to explain a decision by. */
    public String name(int template) {
        return names.get(template);
    }

    /** One hashed feature for each template. */
    int[] features(int[] values) {
        int[] features = new int[atoms.length];
        for (int t = 0; t < atoms.length; t++) {
            int hash = t * 0x9E3779B9;
            for (int atom : atoms[t]) {
                hash = Hash.mix(hash, values[atom]);
            }
            features[t] = Hash.finish(hash);
        }
        return features;
    }
}
