package org.dateline.annotate.learnt;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What a classifier may look at. A template is a list of atoms that are looked at together ("s0.tag b0.word"); templates are
 * separated by commas. The atoms' values for the case at hand come as an array in the order of the atoms' names; they are
 * mixed once, each in its own way, so that a template has only to add its atoms up.
 */
final class Templates {
    private static final int GOLDEN = 0x9E3779B9;

    /** For each atom what makes its values other than those of any other atom. */
    private final int[] salts;
    /** The atoms of all templates in a row. */
    private final int[] program;
    /** For each template one past its last atom in the row. */
    private final int[] ends;

    Templates(List<String> atoms, String text) {
        this.salts = new int[atoms.size()];
        for (int i = 0; i < salts.length; i++) {
            salts[i] = Hash.finish((i + 1) * GOLDEN);
        }
        int[][] templates = Arrays.stream(text.strip().split("\\s*,\\s*"))
                .map(template -> indices(atoms, template))
                .sorted(Comparator.comparingInt(each -> each.length))
                .toArray(int[][]::new);
        this.program = Arrays.stream(templates).flatMapToInt(Arrays::stream).toArray();
        this.ends = new int[templates.length];
        int end = 0;
        for (int t = 0; t < ends.length; t++) {
            end += templates[t].length;
            ends[t] = end;
        }
    }

    private static int[] indices(List<String> atoms, String template) {
        return Arrays.stream(template.split("\\s+")).mapToInt(name -> {
            if (!atoms.contains(name)) {
                throw new IllegalArgumentException("no atom \"" + name + "\" in template \"" + template + "\"");
            }
            return atoms.indexOf(name);
        }).toArray();
    }

    int count() {
        return ends.length;
    }

    /** Mixes the values of all atoms, for {@link #features}. */
    void mix(int[] values, int[] mixed) {
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = mixed(i, values[i]);
        }
    }

    /** One atom's value, mixed. */
    int mixed(int atom, int value) {
        return Hash.finish(value * GOLDEN ^ salts[atom]);
    }

    /** Writes one hashed feature for each template. */
    void features(int[] mixed, int[] features) {
        int at = 0;
        for (int t = 0; t < ends.length; t++) {
            int hash = 0;
            for (int end = ends[t]; at < end; at++) {
                hash += mixed[program[at]];
            }
            features[t] = hash;
        }
    }
}
