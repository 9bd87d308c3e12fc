package org.dateline.teacher;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.annotate.learnt.ArcLabels;
import org.dateline.annotate.learnt.Vocabulary;
import org.dateline.hashed.Hash;

/**
 * The tags, labels and words that the silver data has.
 *
 * @param masks what the vocabulary knows, by word
 * @param arcs the labels that arcs were seen with
 */
record Inventory(List<String> tags, List<String> labels, Vocabulary vocabulary, Map<Integer, Long> masks, ArcLabels arcs) {
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
        List<String> labelList = List.copyOf(labels);
        Map<Integer, int[]> counts = counts(sentences, tagList);
        Map<Integer, Long> masks = masks(counts);
        return new Inventory(
                tagList, labelList, new Vocabulary(masks, open(counts)), masks, arcs(sentences, tagList, labelList));
    }

    /** The tags of words seen once or twice, except strays: what a word that was never seen may be. */
    private static long open(Map<Integer, int[]> counts) {
        int[] rare = new int[Long.SIZE];
        int total = 0;
        for (int[] seen : counts.values()) {
            if (Arrays.stream(seen).sum() <= KNOWN) {
                for (int tag = 0; tag < seen.length; tag++) {
                    rare[tag] += seen[tag];
                    total += seen[tag];
                }
            }
        }
        long open = 0;
        for (int tag = 0; tag < rare.length; tag++) {
            open |= rare[tag] > STRAY * total ? 1L << tag : 0;
        }
        return open;
    }

    private static ArcLabels arcs(Collection<SilverSentence> sentences, List<String> tags, List<String> labels) {
        ArcLabels arcs = new ArcLabels(tags.size(), labels.size());
        Map<String, Integer> tagNumbers = numbers(tags);
        Map<String, Integer> labelNumbers = numbers(labels);
        for (SilverSentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                int head = sentence.heads()[i];
                if (head >= 0) {
                    arcs.note(tagNumbers.get(sentence.tags()[head]), tagNumbers.get(sentence.tags()[i]), head > i,
                            labelNumbers.get(sentence.labels()[i]));
                }
            }
        }
        return arcs;
    }

    private static Map<Integer, int[]> counts(Collection<SilverSentence> sentences, List<String> tags) {
        Map<Integer, int[]> counts = new TreeMap<>();
        Map<String, Integer> numbers = numbers(tags);
        for (SilverSentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                int word = Hash.word(sentence.forms()[i]);
                counts.computeIfAbsent(word, key -> new int[tags.size()])[numbers.get(sentence.tags()[i])]++;
            }
        }
        return counts;
    }

    private static Map<Integer, Long> masks(Map<Integer, int[]> counts) {
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
}
