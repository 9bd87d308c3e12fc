/**
 * Who is meant: the register of actors, and where a sentence names one.
 *
 * <p>{@code lexicon/actors/} has two kinds of entry. Groups ({@code syria.tsv}, {@code sudan.tsv}, {@code sources.tsv}, ...)
 * are names of their own, with aliases and the days from which an alias is used. Patterns ({@code generic.tsv}) work for any
 * state: "{nation} army" is the army of whichever state the adjective belongs to. The register finds the longest entries in
 * a sentence; what an entry means still depends on the report: on its day, which leader was in office, and on the state it is
 * about, whose army "the army" is. What the report does not settle stays words.
 */
package org.dateline.resolve.actor;
