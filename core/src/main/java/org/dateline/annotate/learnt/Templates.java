package org.dateline.annotate.learnt;

import java.util.Arrays;
import java.util.List;

/**
 * What a classifier may look at. A template is a list of atoms that are looked at together ("s0.tag b0.word"); templates are
 * separated by commas; a semicolon parts a block of templates from the next, see {@link Choice}. The atoms' values for the case at hand come as an array in the order of the atoms' names; they are
 * mixed once, each in its own way, so that a template has only to add its atoms up.
 */
final class Templates {
    private static final int GOLDEN = 0x9E3779B9;

    /** For each atom what makes its values other than those of any other atom. */
    private final int[] salts;
    private final Block[] blocks;

    /**
     * Templates that are asked together, the short ones first.
     *
     * @param programs for each number of atoms the atoms of all templates of as many, in a row
     * @param end one past the last of all templates up to here
     */
    private record Block(int[][] programs, int start, int end) {}

    Templates(List<String> atoms, String text) {
        this.salts = new int[atoms.size()];
        for (int i = 0; i < salts.length; i++) {
            salts[i] = Hash.finish((i + 1) * GOLDEN);
        }
        String[] texts = text.strip().split("\\s*;\\s*");
        this.blocks = new Block[texts.length];
        int start = 0;
        for (int b = 0; b < texts.length; b++) {
            String[] templates = texts[b].split("\\s*,\\s*");
            blocks[b] = new Block(programs(atoms, templates), start, start + templates.length);
            start += templates.length;
        }
    }

    private static int[][] programs(List<String> atoms, String[] templates) {
        int[][] each = Arrays.stream(templates).map(template -> indices(atoms, template)).toArray(int[][]::new);
        int longest = Arrays.stream(each).mapToInt(one -> one.length).max().orElseThrow();
        int[][] programs = new int[longest + 1][];
        for (int length = 0; length <= longest; length++) {
            int atomCount = length;
            programs[length] = Arrays.stream(each).filter(one -> one.length == atomCount).flatMapToInt(Arrays::stream).toArray();
        }
        return programs;
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
        return blocks[blocks.length - 1].end;
    }

    int blocks() {
        return blocks.length;
    }

    /** How many templates there are up to the end of a block. */
    int end(int block) {
        return blocks[block].end;
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

    /** Writes one hashed feature for each template of a block, at the templates' own places. */
    void features(int block, int[] mixed, int[] features) {
        int[][] programs = blocks[block].programs;
        int t = blocks[block].start;
        for (int length = 1; length < programs.length; length++) {
            int[] program = programs[length];
            switch (length) {
                case 1 -> ones(program, mixed, features, t);
                case 2 -> pairs(program, mixed, features, t);
                case 3 -> triples(program, mixed, features, t);
                default -> others(length, program, mixed, features, t);
            }
            t += program.length / length;
        }
    }

    private static void ones(int[] program, int[] mixed, int[] features, int first) {
        for (int i = 0; i < program.length; i++) {
            features[first + i] = mixed[program[i]];
        }
    }

    private static void pairs(int[] program, int[] mixed, int[] features, int first) {
        for (int i = 0, at = 0; at < program.length; i++, at += 2) {
            features[first + i] = mixed[program[at]] + mixed[program[at + 1]];
        }
    }

    private static void triples(int[] program, int[] mixed, int[] features, int first) {
        for (int i = 0, at = 0; at < program.length; i++, at += 3) {
            features[first + i] = mixed[program[at]] + mixed[program[at + 1]] + mixed[program[at + 2]];
        }
    }

    private static void others(int length, int[] program, int[] mixed, int[] features, int first) {
        for (int i = 0, at = 0; at < program.length; i++) {
            int hash = 0;
            for (int end = at + length; at < end; at++) {
                hash += mixed[program[at]];
            }
            features[first + i] = hash;
        }
    }
}
