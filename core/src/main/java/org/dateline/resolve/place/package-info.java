/**
 * Places: the gazetteer and what its names stand for in a report.
 *
 * <p>{@link org.dateline.resolve.place.Gazetteer} holds about 200,000 populated places, countries, their first and second
 * divisions, and the neighbourhoods, camps, bases, crossings and roads of {@code lexicon/gazetteer/supplement.tsv}.
 * {@link org.dateline.resolve.place.PlaceSpotter} finds place words in a sentence;
 * {@link org.dateline.resolve.place.PlaceResolver} reads all place words of one report together and says which place each
 * stands for, or that it cannot tell. Names are compared by {@link org.dateline.resolve.place.NameFold}: first letter by
 * letter, then, within the countries a report speaks of, by their consonants.
 */
package org.dateline.resolve.place;
