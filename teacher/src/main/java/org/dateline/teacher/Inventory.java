package org.dateline.teacher;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.annotate.learnt.Hash;
import org.dateline.annotate.learnt.Vocabulary;

/**
 * The tags, labels and words that the silver data has.
 *
 * @param masks what the vocabulary knows, by word
 */
record Inventory(List<String> tags, List<String> labels, Vocabulary vocabulary, Map<Integer, Long> masks) {
    private static final int KNOWN = 2;
    private static final int SETTLED = 30;
    private static final double STRAY = 0.002;

    static Inventory of(Collection<SilverSentence> sentences) {
        TreeSet<String> tags = new TreeSet<>();
        TreeSet<String> labels = new TreeSet<>();
        for (SilverSentence sentence : sentences) {
            tags.addAll(List.of(sentence.tags()));
            labels.addAll(List.of(sentence.labels()));
        }
        List<String> tagList = List.copyOf(tags);
        Map<Integer, Long> masks = masks(sentences, tagList);
        return new Inventory(tagList, List.copyOf(labels), new Vocabulary(masks), masks);
    }

    private static Map<Integer, Long> masks(Collection<SilverSentence> sentences, List<String> tags) {
        Map<Integer, int[]> counts = new TreeMap<>();
        Map<String, Integer> numbers = numbers(tags);
        for (SilverSentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                int word = Hash.word(sentence.forms()[i]);
                counts.computeIfAbsent(word, key -> new int[tags.size()])[numbers.get(sentence.tags()[i])]++;
            }
        }
        Map<Integer, Long> masks = new TreeMap<>();
        counts.forEach((word, seen) -> {
            int total = 0;
            for (int count : seen) {
                total += count;
            }
            if (total >= KNOWN) {
                masks.put(word, mask(seen, total));
            }
        });
        return masks;
    }

    private static long mask(int[] seen, int total) {
        boolean settled = total >= SETTLED;
        long mask = settled ? Vocabulary.SETTLED : 0;
        for (int tag = 0; tag < seen.length; tag++) {
            boolean stray = settled && (seen[tag] < KNOWN || seen[tag] < STRAY * total);
            mask |= seen[tag] > 0 && !stray ? 1L << tag : 0;
        }
        return mask;
    }

    private static Map<String, Integer> numbers(List<String> names) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String name : names) {
            numbers.put(name, numbers.size());
        }
        return numbers;
    }

    /** The tags a word may be given, as bits: those it was seen with when it was seen often, otherwise all. */
    long candidates(String form) {
        long mask = masks.getOrDefault(Hash.word(form), 0L);
        return (mask & Vocabulary.SETTLED) != 0 ? mask & ~Vocabulary.SETTLED : (1L << tags.size()) - 1;
    }

    int[] tagNumbers(SilverSentence sentence) {
        return numbersOf(sentence.tags(), tags);
    }

    int[] labelNumbers(SilverSentence sentence) {
        return numbersOf(sentence.labels(), labels);
    }

    private static int[] numbersOf(String[] names, List<String> inventory) {
        int[] numbers = new int[names.length];
        for (int i = 0; i < names.length; i++) {
            numbers[i] = inventory.indexOf(names[i]);
        }
        return numbers;
    }

    /** The sentences whose labels and tags all are in the inventory. */
    List<SilverSentence> known(List<SilverSentence> sentences) {
        List<SilverSentence> known = new ArrayList<>();
        for (SilverSentence sentence : sentences) {
            if (tags.containsAll(List.of(sentence.tags())) && labels.containsAll(List.of(sentence.labels()))) {
                known.add(sentence);
            }
        }
        return known;
    }
}
