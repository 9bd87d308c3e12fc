package org.dateline.incident;

import org.dateline.model.Phrase;

/**
 * A noun phrase that may take part in an incident.
 *
 * @param phrase its words without determiners and figures: "heavily armed men", "mayor of Osgil"
 * @param brief the same without what stands behind the head: "mayor"
 * @param name the name in it, or all of it: "Ana Reyes" of "mayor Ana Reyes"; null when it holds none
 * @param kind what it is by its head or its name
 * @param min least number, 1 when nothing says so
 * @param max greatest number, null when open: a plural without a figure is [2, null]
 */
public record NounPhrase(Phrase phrase, Phrase brief, Phrase name, Kind kind, int min, Integer max) {
    /** What a phrase is, as far as its words tell. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        PLACE,
        /** A common noun. */
        THING
    }

    /** Index of its sentence. */
    public int sentence() {
        return phrase.sentence();
    }

    /** Index of its head among the tokens of its sentence. */
    public int head() {
        return phrase.head();
    }
}
