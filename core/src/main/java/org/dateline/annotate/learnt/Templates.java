package org.dateline.annotate.learnt;

import java.util.ArrayList;
import java.util.List;

/**
 * What a classifier may look at. A template is a list of atoms that are looked at together ("s0.tag b0.word"); templates are
 * separated by commas. The atoms' values for the case at hand come as an array in the order of the atoms' names.
 */
final class Templates {
    /** For each template its number of atoms, then the atoms' indices. */
    private final int[] program;
    private final int count;

    Templates(List<String> atoms, String text) {
        List<Integer> built = new ArrayList<>();
        String[] templates = text.strip().split("\\s*,\\s*");
        for (String template : templates) {
            String[] names = template.split("\\s+");
            built.add(names.length);
            for (String name : names) {
                if (!atoms.contains(name)) {
                    throw new IllegalArgumentException("no atom \"" + name + "\" in template \"" + template + "\"");
                }
                built.add(atoms.indexOf(name));
            }
        }
        this.program = built.stream().mapToInt(Integer::intValue).toArray();
        this.count = templates.length;
    }

    int count() {
        return count;
    }

    /** Writes one hashed feature for each template. */
    void features(int[] values, int[] features) {
        int[] mixed = new int[values.length];
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = Hash.spread(values[i]);
        }
        int at = 0;
        for (int t = 0; t < count; t++) {
            int hash = t * 0x9E3779B9;
            for (int end = at + 1 + program[at++]; at < end; at++) {
                hash = Hash.join(hash, mixed[program[at]]);
            }
            features[t] = Hash.finish(hash);
        }
    }
}
