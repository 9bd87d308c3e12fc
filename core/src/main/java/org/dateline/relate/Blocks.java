package org.dateline.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.dateline.model.Count;
import org.dateline.model.Tally;
import org.dateline.model.When;
import org.dateline.model.Where;

/** Tellings that share a key: only those are compared. */
final class Blocks {
    private Blocks() {}

    /** Takes a pair of tellings of two reports, by their numbers. */
    interface Taker {
        /** {@code alone}: whether each report has but one telling in the block. */
        void take(int one, int other, boolean alone);
    }

    /** Hands over the pairs that share a key, block by block in order of their keys. */
    static void each(List<Telling> tellings, Function<Telling, List<String>> keys, Taker taker) {
        TreeMap<String, List<Integer>> blocks = new TreeMap<>();
        for (int t = 0; t < tellings.size(); t++) {
            for (String key : keys.apply(tellings.get(t))) {
                blocks.computeIfAbsent(key, any -> new ArrayList<>(2)).add(t);
            }
        }
        blocks.values().stream().filter(block -> block.size() > 1).forEach(block -> each(block, tellings, taker));
    }

    private static void each(List<Integer> block, List<Telling> tellings, Taker taker) {
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
