package org.dateline.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.dateline.model.Count;
import org.dateline.model.Tally;
import org.dateline.model.When;
import org.dateline.model.Where;
import org.dateline.relate.story.LongList;

/** Tellings that share a key: only those are compared. */
final class Blocks {
    /** So many bits hold the number of a telling, the others of a long its key. */
    private static final int NUMBER = 26;

    private Blocks() {}

    /** Takes a pair of tellings of two reports, by their numbers. */
    interface Taker {
        /** {@code alone}: whether each report has but one telling in the block. */
        void take(int one, int other, boolean alone);
    }

    /**
     * Hands over the pairs that share a key. Keys are known by their hashes: once in a million blocks two that only seem one
     * fall together, so that the taker must look for itself.
     */
    static void each(List<Telling> tellings, Function<Telling, List<String>> keys, Taker taker) {
        LongList held = new LongList();
        for (int t = 0; t < tellings.size(); t++) {
            for (String key : keys.apply(tellings.get(t))) {
                held.add(hash(key) << NUMBER | t);
            }
        }
        long[] sorted = held.sorted();
        List<Integer> block = new ArrayList<>();
        for (int i = 0; i < sorted.length; i++) {
            if (i > 0 && sorted[i] >> NUMBER != sorted[i - 1] >> NUMBER) {
                each(block, tellings, taker);
                block.clear();
            }
            block.add((int) (sorted[i] & (1 << NUMBER) - 1));
        }
        each(block, tellings, taker);
    }

    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        return hash ^ hash >>> 29;
    }

    private static void each(List<Integer> block, List<Telling> tellings, Taker taker) {
        if (block.size() < 2) {
            return;
        }
        Map<String, Integer> perReport = new HashMap<>();
        block.forEach(t -> perReport.merge(tellings.get(t).report(), 1, Integer::sum));
        for (int i = 0; i < block.size(); i++) {
            String report = tellings.get(block.get(i)).report();
            for (int j = i + 1; j < block.size(); j++) {
                String other = tellings.get(block.get(j)).report();
                if (!report.equals(other)) {
                    taker.take(block.get(i), block.get(j), perReport.get(report) == 1 && perReport.get(other) == 1);
                }
            }
        }
    }

    /** One place, one day. */
    static List<String> placeAndDay(Telling telling) {
        return keys(telling, telling.place() == null ? List.of() : List.of(telling.place().key()), 0);
    }

    /** One place, two days of which one follows the other: each day stands under itself and the next. */
    static List<String> nextDays(Telling telling) {
        return keys(telling, telling.place() == null ? List.of() : List.of(telling.place().key()), 1);
    }

    /** The place and what holds it within a province; one day. */
    static List<String> insideAndDay(Telling telling) {
        Where place = telling.place();
        if (place == null || telling.day() == null || isWide(place)) {
            return List.of();
        }
        List<String> holders = new ArrayList<>(List.of(place.name().toLowerCase(Locale.ROOT)));
        for (int i = 0; i < place.within().size() - 2; i++) {
            holders.add(place.within().get(i).toLowerCase(Locale.ROOT));
        }
        return keys(telling, holders.stream().distinct().toList(), 0);
    }

    private static List<String> keys(Telling telling, List<String> places, int later) {
        When day = telling.day();
        if (places.isEmpty() || day == null || isWide(telling.place())) {
            return List.of();
        }
        List<String> keys = new ArrayList<>();
        for (String family : telling.families()) {
            for (String place : places) {
                for (int days = 0; days <= later; days++) {
                    keys.add(family + "\n" + place + "\n" + day.to().plusDays(days));
                }
            }
        }
        return keys;
    }

    /** A province sees many happenings a day. */
    private static boolean isWide(Where place) {
        boolean area = place.precision() == Where.Precision.AREA || place.precision() == Where.Precision.CONTEXT;
        return area && place.within().size() < 2;
    }

    /** For tellings that do not name the place closely: "48 pilgrims abducted", on one day. */
    static List<String> dayAndNumber(Telling telling) {
        When day = telling.day();
        if (day == null) {
            return List.of();
        }
        List<String> keys = new ArrayList<>();
        for (String family : telling.families()) {
            for (Tally figure : telling.figures()) {
                Count count = figure.count();
                if (count.min() != null && count.min() >= Likeness.TELLING_NUMBER && count.bound() == Count.Bound.EXACT) {
                    keys.add(family + "\n" + day.to() + "\n" + figure.measure() + "\n" + count.min());
                }
            }
        }
        return keys.stream().distinct().toList();
    }
}
