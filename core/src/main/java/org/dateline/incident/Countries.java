package org.dateline.incident;

import java.util.Map;
import java.util.TreeMap;
import org.dateline.model.Bearings;
import org.dateline.model.Where;

/** In which country an incident happened. */
final class Countries {
    /** The dateline counts as much as this many places in the text. */
    private static final int DATELINE = 3;

    private Countries() {}

    /** The country of the place; for a place that is not known, the one that most places of the report lie in; null when none does. */
    static String of(Bearings bearings, Where where) {
        String own = where == null ? null : name(where);
        if (own != null) {
            return own;
        }
        Map<String, Integer> votes = new TreeMap<>();
        bearings.places().values().forEach(each -> vote(votes, each, 1));
        vote(votes, bearings.dateline(), DATELINE);
        return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
    }

    private static void vote(Map<String, Integer> votes, Where where, int weight) {
        String country = where == null ? null : name(where);
        if (country != null) {
            votes.merge(country, weight, Integer::sum);
        }
    }

    private static String name(Where where) {
        if (where.country() == null) {
            return null;
        }
        boolean itself = where.precision() == Where.Precision.COUNTRY || where.within().isEmpty();
        return itself ? where.name() : where.within().get(where.within().size() - 1);
    }
}
