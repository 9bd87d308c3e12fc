package org.dateline.relate;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.dateline.model.Claim;
import org.dateline.model.Where;
import org.dateline.relate.story.IntCounts;

/** What two tellings have in common besides place and day: the signs that they tell one happening, not two. */
final class Likeness {
    /** A number this great is not met twice in one place on one day. */
    static final int TELLING_NUMBER = 10;

    private static final int RARE_WORDS = 3;
    private static final int SHORT_WORD = 5;

    private final int few;
    /** The longer words of each telling's sentences, by their hashes, in order. */
    private final int[][] words;
    private final IntCounts tellingsWith = new IntCounts();

    Likeness(List<Telling> tellings) {
        few = Math.max(3, tellings.size() / 100);
        words = tellings.parallelStream().map(Likeness::words).toArray(int[][]::new);
        for (int[] its : words) {
            for (int word : its) {
                tellingsWith.add(word);
            }
        }
    }

    /** Up to two, one for every few rare words that both tellings have; the tellings by their numbers. */
    int rareWords(int one, int other) {
        int common = 0;
        for (int word : words[one]) {
            if (tellingsWith.get(word) <= few && Arrays.binarySearch(words[other], word) >= 0) {
                common++;
            }
        }
        return Math.min(2, common / RARE_WORDS);
    }

    /** Whether both name sides that the register knows and none of them is the same: victims' words say nothing. */
    static boolean strangers(Telling one, Telling other) {
        Set<String> sides = one.registered();
        Set<String> others = other.registered();
        return !sides.isEmpty() && !others.isEmpty() && !meet(sides, others);
    }

    static boolean meet(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    /** Without those of the place, which say nothing where the place is the same already. */
    private static int[] words(Telling telling) {
        Set<String> quotes = new TreeSet<>();
        Set<String> found = new HashSet<>();
        Set<String> place = new HashSet<>();
        Where last = null;
        for (Unit unit : telling.units()) {
            Claim claim = unit.claim();
            if (quotes.add(claim.evidence().quote())) {
                split(claim.evidence().quote(), found);
            }
            if (claim.where() != null && !claim.where().equals(last)) {
                last = claim.where();
                split(last.name(), place);
                split(last.words(), place);
                last.within().forEach(name -> split(name, place));
            }
        }
        found.removeAll(place);
        IntStream hashes = found.stream().mapToInt(String::hashCode);
        return hashes.sorted().distinct().toArray();
    }

    private static void split(String text, Set<String> words) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); ) {
            int end = i;
            while (end < lower.length() && Character.isLetterOrDigit(lower.charAt(end))) {
                end++;
            }
            if (end - i >= SHORT_WORD) {
                words.add(lower.substring(i, end));
            }
            i = end + 1;
        }
    }
}
