package org.dateline.resolve.place;

import java.util.Objects;
import org.dateline.model.Phrase;

/**
 * A place's name in a report, in the widest sense: also in the name of something else ("Osgil police") or for people and
 * things ("Karvanian").
 *
 * @param phrase the words
 * @param place the place that is likeliest meant; null when none is known of that name
 * @param found how likely the words name a place at all, from 0 to 1
 * @param located how likely the place is meant, if the words name one, from 0 to 1; 0 without a place
 */
public record NamedPlace(Phrase phrase, Place place, double found, double located) {
    public NamedPlace {
        Objects.requireNonNull(phrase, "phrase");
        if (!(found >= 0 && found <= 1 && located >= 0 && located <= 1)) {
            throw new IllegalArgumentException("not likelihoods: " + found + ", " + located);
        }
    }
}
