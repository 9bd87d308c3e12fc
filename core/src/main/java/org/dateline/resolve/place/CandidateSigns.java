package org.dateline.resolve.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What speaks for or against a name's meaning one place of several: the signs that {@link PlaceRanker} weighs. None of them
 * is the place itself or its country.
 */
final class CandidateSigns {
    private static final double EARTH = 6371.0;
    private static final double[] RINGS = {30, 100, 200};
    private static final double[] STEPS = {0.02, 0.1, 0.25, 0.5, 0.75, 0.95};
    private static final double[] COUNTS = {0.1, 0.5, 1, 2, 4, 8};

    private final Gazetteer gazetteer;
    private final Senses senses;
    private final boolean alone;
    private final Map<Senses.Name, Map<String, Double>> masses = new HashMap<>();
    private final Map<String, Double> total = new HashMap<>();

    /** @param alone whether each name is to be looked at without the others, which are not known yet */
    CandidateSigns(Gazetteer gazetteer, Senses senses, boolean alone) {
        this.gazetteer = gazetteer;
        this.senses = senses;
        this.alone = alone;
        for (Senses.Name name : senses.names) {
            Map<String, Double> mass = new HashMap<>();
            for (int c = 0; c < name.candidates.size(); c++) {
                Place place = name.place(c);
                double share = name.likelihoods[c];
                if (place.country() != null) {
                    mass.merge(place.country(), share, Double::sum);
                    mass.merge("", share, Double::sum);
                }
                if (place.division() != null) {
                    mass.merge(place.division(), share, Double::sum);
                    mass.merge(".", share, Double::sum);
                    if (place.kind() == Place.Kind.PROVINCE) {
                        mass.merge("=" + place.division(), share, Double::sum);
                    }
                }
                if (place.kind() == Place.Kind.COUNTRY) {
                    mass.merge("=" + place.country(), share, Double::sum);
                }
            }
            masses.put(name, mass);
            mass.forEach((key, share) -> total.merge(key, share, Double::sum));
        }
    }

    /** The signs of a candidate; of "none of them" when it is one past the last. */
    List<String> of(Senses.Name name, int c) {
        List<String> signs = new ArrayList<>();
        if (c == name.candidates.size()) {
            none(name, signs);
            return signs;
        }
        Candidates.Candidate candidate = name.candidates.get(c);
        Place place = candidate.place();
        own(name, candidate, signs);
        rank(name, place, signs);
        container(name, place, signs);
        if (!alone) {
            company(name, c, signs);
        }
        return signs;
    }

    private void none(Senses.Name name, List<String> signs) {
        signs.add("none");
        signs.add("none,places=" + Math.min(4, name.candidates.size()));
        signs.add("none,noun=" + name.said.noun());
        if (!name.candidates.isEmpty()) {
            signs.add("none,way=" + name.candidates.get(0).way() + "," + name.said.noun());
        }
    }

    private void own(Senses.Name name, Candidates.Candidate candidate, List<String> signs) {
        Place place = candidate.place();
        String kind = place.kind().name();
        String way = candidate.way() + (candidate.listed() ? "" : "~");
        signs.add("kind=" + kind);
        signs.add("way=" + way);
        signs.add("way,kind=" + way + "," + kind);
        signs.add("noun=" + name.said.noun() + "," + kind);
        signs.add("noun,type=" + name.said.noun() + "," + place.type().equals(name.said.noun()) + "," + candidate.way());
        signs.add("people=" + kind + "," + size(place));
        signs.add("people=" + size(place) + "," + candidate.listed());
        if (isCapital(place)) {
            signs.add("capital");
        }
        if (place.isHandMade() && place.kind().compareTo(Place.Kind.PROVINCE) > 0) {
            signs.add("handmade");
        }
    }

    private static String size(Place place) {
        return place.population() == 0 ? "?" : String.valueOf(Math.round(2 * Math.log10(place.population())));
    }

    private boolean isCapital(Place place) {
        String capital = NameFold.fold(gazetteer.capital(place.country()));
        return place.kind() == Place.Kind.TOWN && place.population() > 0 && !capital.isEmpty()
                && NameFold.fold(place.name()).startsWith(capital);
    }

    /** How the place compares with the others of its name. */
    private static void rank(Senses.Name name, Place place, List<String> signs) {
        double mine = PlaceScores.prior(place);
        double best = -1;
        int larger = 0;
        boolean rivals = false;
        for (Candidates.Candidate other : name.candidates) {
            if (!other.place().id().equals(place.id()) && !PlaceScores.isSame(place, other.place())) {
                rivals = true;
                double theirs = PlaceScores.prior(other.place());
                best = Math.max(best, theirs);
                larger += theirs > mine ? 1 : 0;
            }
        }
        if (!rivals) {
            signs.add("alone");
            signs.add("alone,kind=" + place.kind());
            return;
        }
        signs.add("larger=" + Math.min(3, larger));
        signs.add("ahead=" + Math.max(-4, Math.min(4, Math.round(2 * (mine - best)))));
    }

    private void container(Senses.Name name, Place place, List<String> signs) {
        for (Senses.Name container : name.containers) {
            boolean any = false;
            boolean mine = false;
            String kind = "";
            for (int c = 0; c < container.candidates.size(); c++) {
                Place large = container.place(c);
                boolean wide = large.kind().compareTo(Place.Kind.COUNTY) <= 0;
                if (wide && (alone || container.likelihoods[c] > 0.05)) {
                    any |= name.candidates.stream().anyMatch(one -> Senses.contains(large, one.place()));
                    if (!mine && Senses.contains(large, place)) {
                        mine = true;
                        kind = large.kind().name();
                    }
                }
            }
            if (any) {
                signs.add(mine ? "contained=" + kind : "notContained");
                return;
            }
        }
    }

    /** What the other names of the report mean. */
    private void company(Senses.Name name, int c, List<String> signs) {
        Place place = name.place(c);
        String kind = place.kind().name();
        Map<String, Double> own = masses.get(name);
        String country = share(own, place.country(), "");
        signs.add("country=" + country);
        signs.add("country,kind=" + country + "," + kind);
        if (place.division() != null) {
            String division = share(own, place.division(), ".");
            signs.add("division=" + division);
            signs.add("division,kind=" + division + "," + kind);
            signs.add("divisionNamed=" + named(own, place.division()) + "," + kind);
        }
        signs.add("countryNamed=" + named(own, place.country()) + "," + kind);
        if (place.kind() != Place.Kind.COUNTRY) {
            near(name, c, kind, signs);
            follows(name, place, signs);
        }
    }

    /** What part of the other names' likelihood lies in this country or division. */
    private String share(Map<String, Double> own, String code, String all) {
        double others = total.getOrDefault(all, 0.0) - own.getOrDefault(all, 0.0);
        if (code == null || others < 0.2) {
            return "?";
        }
        double here = total.getOrDefault(code, 0.0) - own.getOrDefault(code, 0.0);
        return step(here / others, STEPS);
    }

    private String named(Map<String, Double> own, String code) {
        double here = total.getOrDefault("=" + code, 0.0) - own.getOrDefault("=" + code, 0.0);
        return code == null ? "?" : here > 0.5 ? "yes" : here > 0.1 ? "maybe" : "no";
    }

    private void near(Senses.Name name, int c, String kind, List<String> signs) {
        double[] sums = new double[RINGS.length];
        double all = 0;
        for (Senses.Name other : senses.names) {
            if (other == name) {
                continue;
            }
            double[] most = new double[RINGS.length];
            double towns = 0;
            for (int o = 0; o < other.candidates.size(); o++) {
                double share = other.likelihoods[o];
                if (share < 0.01 || other.place(o).kind() == Place.Kind.COUNTRY || other.place(o).kind() == Place.Kind.REGION) {
                    continue;
                }
                towns += share;
                double cosine = name.cosine(c, other, o);
                for (int r = 0; r < RINGS.length; r++) {
                    most[r] += cosine > Math.cos(RINGS[r] / EARTH) ? share : 0;
                }
            }
            all += towns;
            for (int r = 0; r < RINGS.length; r++) {
                sums[r] += most[r];
            }
        }
        for (int r = 0; r < RINGS.length; r++) {
            signs.add("near" + r + "=" + step(sums[r], COUNTS) + "," + (kind.equals("TOWN") || kind.equals("COUNTY") ? "" : kind));
            signs.add("nearShare" + r + "=" + (all < 0.3 ? "?" : step(sums[r] / all, STEPS)));
        }
    }

    /** Whether the province named last before, or first after, the name's first mention is the candidate's. */
    private void follows(Senses.Name name, Place place, List<String> signs) {
        int at = name.at.get(0);
        signs.add("provinceBefore=" + province(at, -1, name, place));
        signs.add("provinceAfter=" + province(at, 1, name, place));
    }

    private String province(int at, int step, Senses.Name name, Place place) {
        for (int m = at + step; m >= 0 && m < senses.mentions.size(); m += step) {
            Senses.Name other = senses.mentions.get(m);
            if (other == name) {
                continue;
            }
            for (int o = 0; o < other.candidates.size(); o++) {
                if (other.likelihoods[o] > 0.5 && other.place(o).kind() == Place.Kind.PROVINCE) {
                    String far = Math.abs(m - at) <= 2 ? "near" : "far";
                    return far + Objects.equals(other.place(o).division(), place.division());
                }
            }
        }
        return "?";
    }

    private static String step(double value, double[] steps) {
        int step = 0;
        while (step < steps.length && value >= steps[step]) {
            step++;
        }
        return String.valueOf(step);
    }
}
