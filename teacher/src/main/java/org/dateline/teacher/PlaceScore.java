package org.dateline.teacher;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.model.Span;
import org.dateline.resolve.place.NamedPlace;

/** Counts place names found, and found and located, as the benchmark does: spans that overlap, points within 161 km. */
final class PlaceScore {
    private static final double NEAR_KM = 161;

    private int names;
    private int given;
    private int found;
    private int points;
    private int givenPoints;
    private int located;

    void add(PlaceGold gold, List<NamedPlace> read) {
        List<NamedPlace> left = new ArrayList<>(read);
        given += read.size();
        givenPoints += (int) read.stream().filter(PlaceScore::hasPoint).count();
        for (PlaceGold.Name name : gold.names()) {
            names++;
            points += name.hasPoint() ? 1 : 0;
            NamedPlace hit = left.stream().filter(one -> overlaps(one.phrase().span(), name.span())).findFirst().orElse(null);
            if (hit != null) {
                left.remove(hit);
                found++;
                givenPoints -= !name.hasPoint() && hasPoint(hit) ? 1 : 0;
                located += PlaceSchool.kilometres(name, hit.place()) <= NEAR_KM ? 1 : 0;
            }
        }
    }

    private static boolean hasPoint(NamedPlace one) {
        return one.place() != null && one.place().lat() != null;
    }

    private static boolean overlaps(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    @Override
    public String toString() {
        return "found " + figures(found, names, given) + "\nfound and located " + figures(located, points, givenPoints);
    }

    private static String figures(int right, int all, int given) {
        double recall = (double) right / Math.max(1, all);
        double precision = (double) right / Math.max(1, given);
        double f = right == 0 ? 0 : 2 * recall * precision / (recall + precision);
        return String.format(Locale.ROOT, "recall %.3f precision %.3f F %.3f", recall, precision, f);
    }
}
