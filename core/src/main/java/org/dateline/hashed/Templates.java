package org.dateline.hashed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a classifier may look at. A template is a list of atoms that are looked at together ("s0.tag b0.word"); templates are
 * separated by commas; a semicolon parts a block of templates from the next. The atoms' values for the case at hand come as an
 * array in the order of the atoms' names; they are mixed once, each in its own way, so that a template has only to add its
 * atoms up. Thread-safe.
 */
public final class Templates {
    private static final int GOLDEN = 0x9E3779B9;

    /** For each atom what makes its values other than those of any other atom. */
    private final int[] salts;
    private final Block[] blocks;
    private final List<String> names = new ArrayList<>();

    /**
     * Templates that are asked together, the short ones before the long.
     *
     * @param programs for each number of atoms the atoms of all templates of as many, in a row
     * @param end one past the last of all templates up to here
     */
    private record Block(int[][] programs, int start, int end) {}

    /** Throws for a template with an atom that there is not. */
    public Templates(List<String> atoms, String text) {
        this.salts = new int[atoms.size()];
        for (int i = 0; i < salts.length; i++) {
            salts[i] = Hash.finish((i + 1) * GOLDEN);
        }
        String[] texts = text.strip().split("\\s*;\\s*");
        this.blocks = new Block[texts.length];
        for (int b = 0; b < texts.length; b++) {
            int start = names.size();
            int[][] programs = programs(atoms, List.of(texts[b].split("\\s*,\\s*")));
            blocks[b] = new Block(programs, start, names.size());
        }
    }

    /** The atoms of templates by their number; the templates' names are put down in that order. */
    private int[][] programs(List<String> atoms, List<String> templates) {
        Map<Integer, List<String>> byLength = new TreeMap<>();
        templates.forEach(template -> byLength.computeIfAbsent(template.split("\\s+").length, length -> new ArrayList<>()).add(template));
        int[][] programs = new int[byLength.keySet().stream().max(Integer::compare).orElse(0) + 1][0];
        byLength.forEach((length, some) -> {
            names.addAll(some);
            programs[length] = some.stream().flatMapToInt(template -> Arrays.stream(indices(atoms, template))).toArray();
        });
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

    /** How many features a case has. */
    public int count() {
        return names.size();
    }

    /** The template that makes the feature of this number, to explain a decision by. */
    public String name(int template) {
        return names.get(template);
    }

    /** How many blocks there are. */
    public int blocks() {
        return blocks.length;
    }

    /** How many templates there are up to the end of a block. */
    public int end(int block) {
        return blocks[block].end;
    }

    /** Mixes the values of all atoms, for {@link #features}. */
    public void mix(int[] values, int[] mixed) {
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = mixed(i, values[i]);
        }
    }

    /** One atom's value, mixed. */
    public int mixed(int atom, int value) {
        return Hash.finish(value * GOLDEN ^ salts[atom]);
    }

    /** Writes one hashed feature for each template of a block, at the templates' own places. */
    public void features(int block, int[] mixed, int[] features) {
        int[][] programs = blocks[block].programs;
        int t = blocks[block].start;
        for (int length = 1; length < programs.length; length++) {
            int[] program = programs[length];
            switch (length) {
                case 1 -> ones(program, mixed, features, t);
                case 2 -> pairs(program, mixed, features, t);
                case 3 -> triples(program, mixed, features, t);
                case 4 -> fours(program, mixed, features, t);
                default -> others(length, program, mixed, features, t);
            }
            t += program.length / length;
        }
    }

    /** Writes one hashed feature for each template. */
    public void features(int[] mixed, int[] features) {
        for (int block = 0; block < blocks.length; block++) {
            features(block, mixed, features);
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

    private static void fours(int[] program, int[] mixed, int[] features, int first) {
        for (int i = 0, at = 0; at < program.length; i++, at += 4) {
            features[first + i] = mixed[program[at]] + mixed[program[at + 1]] + mixed[program[at + 2]] + mixed[program[at + 3]];
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
