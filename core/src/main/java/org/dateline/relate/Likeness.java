package org.dateline.relate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What two tellings of one place and day have in common besides: the signs that they tell one happening, not two. */
final class Likeness {
    /** Signs that it takes to join two tellings of something a town can see twice a day. */
    static final int ENOUGH = 2;

    private static final int RARE_WORDS = 3;
    private static final int SHORT_WORD = 5;
    /** A number this great is not met twice in one place on one day. */
    static final int TELLING_NUMBER = 10;

    private final List<Telling> tellings;
    private final Map<Telling, Set<String>> words = new HashMap<>();
    private final Map<String, Integer> tellingsWith = new HashMap<>();

    Likeness(List<Telling> tellings) {
        this.tellings = tellings;
        for (Telling telling : tellings) {
            Set<String> its = wordsOf(telling);
            words.put(telling, its);
            its.forEach(word -> tellingsWith.merge(word, 1, Integer::sum));
        }
    }

    /** How many signs there are: a figure, a side, the means, rare words. A great number or many rare words count double. */
    int signs(Telling one, Telling other) {
        int signs = 0;
        if (Figures.agree(one, other, 2)) {
            signs += Figures.agree(one, other, TELLING_NUMBER) ? 2 : 1;
        }
        signs += meet(one.sides(), other.sides()) ? 1 : 0;
        signs += meet(one.means(), other.means()) ? 1 : 0;
        return signs + Math.min(2, rareInCommon(one, other) / RARE_WORDS);
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

    private int rareInCommon(Telling one, Telling other) {
        int few = Math.max(3, tellings.size() / 100);
        int common = 0;
        for (String word : words.get(one)) {
            if (words.get(other).contains(word) && tellingsWith.get(word) <= few) {
                common++;
            }
        }
        return common;
    }

    /** The longer words of its sentences; those of the place say nothing, as the place is the same already. */
    private static Set<String> wordsOf(Telling telling) {
        Set<String> found = new TreeSet<>();
        Set<String> place = new HashSet<>();
        for (Unit unit : telling.units()) {
            found.addAll(split(unit.claim().evidence().quote()));
            if (unit.claim().where() != null) {
                place.addAll(split(unit.claim().where().name()));
                place.addAll(split(unit.claim().where().words()));
                unit.claim().where().within().forEach(name -> place.addAll(split(name)));
            }
        }
        found.removeAll(place);
        return found;
    }

    private static Set<String> split(String text) {
        Set<String> words = new TreeSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() >= SHORT_WORD) {
                words.add(word);
            }
        }
        return words;
    }
}
