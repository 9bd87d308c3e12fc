package org.dateline.resolve.place;

import java.util.Map;
import java.util.TreeMap;
import org.dateline.model.Annotation;
import org.dateline.model.Sentence;

/** How much of a report is about each country: a tally of names, adjectives and places that can mean one country only. */
final class PlaceVotes {
    /** A people's name is weaker than the country's: armies act abroad. */
    private static final double ADJECTIVE = 0.5;

    private final Map<String, Double> votes = new TreeMap<>();
    /** The most that any country has; negative before anybody asks. */
    private double most = -1;

    /** Counts the adjectives of the report's words: "Syrian". */
    static PlaceVotes ofAdjectives(Annotation annotation, Gazetteer gazetteer) {
        PlaceVotes votes = new PlaceVotes();
        for (Sentence sentence : annotation.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                String form = sentence.token(i).form();
                if (Character.isUpperCase(form.codePointAt(0))) {
                    gazetteer.countriesOf(form).forEach(country -> votes.add(country, ADJECTIVE));
                }
            }
        }
        return votes;
    }

    void add(String country, double weight) {
        if (country != null) {
            votes.merge(country, weight, Double::sum);
            most = -1;
        }
    }

    /** From 0, not spoken of, to 1, spoken of most. */
    double share(String country) {
        if (most < 0) {
            most = 0;
            for (double votes : votes.values()) {
                most = Math.max(most, votes);
            }
        }
        return country == null || most == 0 ? 0 : votes.getOrDefault(country, 0.0) / most;
    }

    /** The votes by country, in the codes' order. */
    Map<String, Double> all() {
        return votes;
    }

    PlaceVotes copy() {
        PlaceVotes copy = new PlaceVotes();
        copy.votes.putAll(votes);
        return copy;
    }
}
