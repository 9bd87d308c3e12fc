package org.dateline.resolve.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The names of one report, each with the places it may mean and how likely each of these is, as far as it is known. A name
 * has one sense throughout a report.
 */
final class Senses {
    /** Names with one spelling and one common noun beside them. */
    record Key(String folded, String noun) {}

    /** One name: where it stands and what it may mean. */
    static final class Name {
        final Key key;
        final PlaceName said;
        final List<Candidates.Candidate> candidates;
        final List<Integer> at = new ArrayList<>();
        /** The larger places that are named right behind it somewhere. */
        final List<Name> containers = new ArrayList<>();
        /** How likely each candidate is; the last number is for "none of them". */
        double[] likelihoods;
        private final double[][] points;

        Name(Key key, PlaceName said, List<Candidates.Candidate> candidates) {
            this.key = key;
            this.said = said;
            this.candidates = candidates;
            this.likelihoods = new double[candidates.size() + 1];
            Arrays.fill(likelihoods, 1.0 / likelihoods.length);
            this.points = candidates.stream().map(one -> onSphere(one.place())).toArray(double[][]::new);
        }

        private static double[] onSphere(Place place) {
            if (place.lat() == null) {
                return null;
            }
            double lat = Math.toRadians(place.lat());
            double lon = Math.toRadians(place.lon());
            return new double[] {Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)};
        }

        /** The cosine of the angle between two candidates of two names; -1 when one has no point. */
        double cosine(int candidate, Name other, int otherCandidate) {
            double[] a = points[candidate];
            double[] b = other.points[otherCandidate];
            return a == null || b == null ? -1 : a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
        }

        Place place(int candidate) {
            return candidates.get(candidate).place();
        }
    }

    /** The names in the order in which they first stand in the text. */
    final List<Name> names = new ArrayList<>();

    /** For each mention its name, in the order of the mentions. */
    final List<Name> mentions = new ArrayList<>();

    private final Map<Key, Name> byKey = new LinkedHashMap<>();

    /** Takes up the next mention. */
    Name add(PlaceName said, Candidates source) {
        Key key = new Key(NameFold.fold(said.full()), said.noun());
        Name name = byKey.get(key);
        if (name == null) {
            name = new Name(key, said, source.of(said));
            byKey.put(key, name);
            names.add(name);
        }
        name.at.add(mentions.size());
        mentions.add(name);
        return name;
    }

    /** Whether the larger place holds the smaller one, by country and division; false when that is not known. */
    static boolean contains(Place large, Place small) {
        if (large.id().equals(small.id()) || large.country() == null || !large.country().equals(small.country())) {
            return false;
        }
        return switch (large.kind()) {
            case COUNTRY -> small.kind() != Place.Kind.COUNTRY;
            case PROVINCE -> large.division() != null && large.division().equals(small.division());
            case COUNTY, REGION, TOWN -> small.kind().compareTo(large.kind()) > 0 && large.kilometresTo(small) < NEAR
                    && Objects.equals(large.division(), small.division());
            case QUARTER, SITE -> false;
        };
    }

    private static final double NEAR = 60;
}
