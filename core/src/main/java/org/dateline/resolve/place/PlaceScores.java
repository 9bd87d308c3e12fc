package org.dateline.resolve.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Weighs the places a name may mean against what the rest of the report speaks of. Each reason adds points; a place is
 * taken only when something beside its name speaks for it and no other, elsewhere, comes near.
 */
final class PlaceScores {
    /** Two places of a name this near are one to a reader of news: a town and its district. So are a town and its province. */
    private static final double SAME_KM = 40;

    private static final double SAME_PROVINCE_KM = 150;
    private static final double NEAR_KM = 300;
    private static final double MARGIN = 0.9;
    private static final int LARGE = 100_000;

    /**
     * What a report says about one name.
     *
     * @param noun class of the noun beside the name somewhere; null when there is none
     * @param container the larger place named right behind it, "Osgil, Karvan"; null when there is none
     */
    record Said(String noun, List<Place> container) {}

    private record Scored(Place place, double score, boolean supported) {}

    private final Gazetteer gazetteer;
    private final PlaceVotes votes;
    private final String home;
    private final Collection<Place> anchors;

    /**
     * @param home code of the country that the dateline lies in; null when it is not known
     * @param anchors places of the report that are certain already
     */
    PlaceScores(Gazetteer gazetteer, PlaceVotes votes, String home, Collection<Place> anchors) {
        this.gazetteer = gazetteer;
        this.votes = votes;
        this.home = home;
        this.anchors = anchors;
    }

    /** The place that is meant; null when none is likely enough, or two are as likely. */
    Place best(List<Gazetteer.Hit> hits, Said said) {
        boolean alone = hits.stream().allMatch(hit -> isSame(hits.get(0).place(), hit.place()));
        List<Scored> scored = new ArrayList<>();
        hits.forEach(hit -> scored.add(score(hit, said, alone)));
        scored.sort(Comparator.comparingDouble((Scored one) -> -one.score()).thenComparing(one -> one.place().id()));
        if (scored.isEmpty()) {
            return null;
        }
        Scored best = scored.get(0);
        if (scored.stream().noneMatch(one -> one.supported() && isSame(best.place(), one.place()))) {
            return null;
        }
        boolean rivalled = scored.stream()
                .anyMatch(other -> best.score() - other.score() < MARGIN && !isSame(best.place(), other.place()));
        return rivalled ? null : best.place();
    }

    static boolean isSame(Place one, Place other) {
        boolean oneDivision = one.division() != null && one.division().equals(other.division());
        boolean wide = one.kind() == Place.Kind.REGION || other.kind() == Place.Kind.REGION;
        return isWithin(SAME_KM, one, other)
                || wide && one.country() != null && one.country().equals(other.country())
                || oneDivision && (isWithin(SAME_PROVINCE_KM, one, other) || one.kind() == Place.Kind.PROVINCE
                        || other.kind() == Place.Kind.PROVINCE)
                || one.kind() == Place.Kind.COUNTRY && Objects.equals(one.country(), other.country());
    }

    private static boolean isWithin(double kilometres, Place one, Place other) {
        return !one.isBeyond(kilometres, other) && one.kilometresTo(other) <= kilometres;
    }

    /** @param alone whether no other place, elsewhere, has the name */
    private Scored score(Gazetteer.Hit hit, Said said, boolean alone) {
        Place place = hit.place();
        boolean ours = place.isHandMade();
        double share = votes.share(place.country());
        double near = nearness(place);
        double score = prior(place) + (isCapital(place) ? 1 : 0) + (hit.listed() ? 1 : 0) + (ours ? 0.5 : 0) + 4 * share + near + hint(place, said.noun());
        boolean contained = said.container() != null && said.container().stream().anyMatch(large -> contains(large, place));
        score += contained ? 8 : 0;
        boolean atHome = home != null && home.equals(place.country());
        score += atHome ? 1.5 : 0;
        // A large city needs no support, unless it is far from the dateline's country and goes by another name
        boolean supported = contained || atHome || share >= 0.3 || near > 0
                || place.kind().compareTo(Place.Kind.PROVINCE) <= 0 || place.population() >= LARGE && (hit.listed() || home == null)
                || ours && (hit.listed() || alone)
                || alone && isNextDoor(place);
        return new Scored(place, score, supported);
    }

    /** How likely the place is to be in the news at all. */
    static double prior(Place place) {
        return switch (place.kind()) {
            case COUNTRY -> 10;
            case REGION -> 5.5;
            case PROVINCE -> 5;
            case COUNTY -> 2.5;
            case TOWN -> Math.log10(place.population() + 10);
            case QUARTER -> 2;
            case SITE -> 2.5;
        };
    }

    /** Whether the place's country borders on the one the report speaks of most. */
    private boolean isNextDoor(Place place) {
        return place.country() != null && gazetteer.neighbours(place.country()).stream().anyMatch(code -> votes.share(code) == 1);
    }

    private boolean isCapital(Place place) {
        if (place.kind() != Place.Kind.TOWN || place.population() == 0) {
            return false;
        }
        String capital = gazetteer.capital(place.country());
        return !capital.isEmpty() && !beginOtherwise(place.name(), capital)
                && NameFold.fold(place.name()).startsWith(NameFold.fold(capital));
    }

    /** Whether two names begin with different letters, which of most is seen without folding them. */
    private static boolean beginOtherwise(String one, String other) {
        char a = Character.toLowerCase(one.charAt(0));
        char b = Character.toLowerCase(other.charAt(0));
        return a != b && a >= 'a' && a <= 'z' && b >= 'a' && b <= 'z';
    }

    private double nearness(Place place) {
        double best = 0;
        for (Place anchor : anchors) {
            if (anchor.id().equals(place.id()) || anchor.kind() == Place.Kind.COUNTRY) {
                continue;
            }
            double apart = anchor.isBeyond(NEAR_KM, place) ? Double.POSITIVE_INFINITY : anchor.kilometresTo(place);
            boolean sameDivision = anchor.division() != null && anchor.division().equals(place.division());
            best = Math.max(best, apart < 50 ? 2 : apart < 150 ? 1.2 : sameDivision ? 1 : apart < NEAR_KM ? 0.4 : 0);
        }
        return best;
    }

    private static double hint(Place place, String noun) {
        if (noun == null) {
            return 0;
        }
        if (noun.equals(place.type())) {
            return 4;
        }
        boolean fits = switch (noun) {
            case "province" -> place.kind() == Place.Kind.PROVINCE || place.kind() == Place.Kind.REGION;
            case "county" -> place.kind() == Place.Kind.COUNTY;
            case "district" -> place.kind() == Place.Kind.QUARTER || place.kind() == Place.Kind.COUNTY;
            case "city", "town", "village", "capital" -> place.kind() == Place.Kind.TOWN;
            case "country" -> place.kind() == Place.Kind.COUNTRY;
            default -> false;
        };
        return fits ? 3.5 : place.kind() == Place.Kind.COUNTRY ? 0 : -1;
    }

    private boolean contains(Place large, Place small) {
        if (large.kind() == Place.Kind.COUNTRY) {
            return Objects.equals(large.country(), small.country()) && !large.id().equals(small.id());
        }
        return large.division() != null && large.division().equals(small.division())
                || gazetteer.within(small).contains(large.name())
                || large.kind() == Place.Kind.REGION && large.kilometresTo(small) < SAME_PROVINCE_KM;
    }
}
