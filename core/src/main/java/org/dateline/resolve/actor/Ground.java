package org.dateline.resolve.actor;

import org.dateline.model.Span;

/**
 * A place that a report names, as far as it says whose army "the army" is.
 *
 * @param span where the words stand in the report's text
 * @param country ISO 3166-1 alpha-2 code of the state that it lies in
 * @param town whether it is a town or a part of one, which keeps no army of its own
 * @param sure whether it shows by itself which state is meant: a state, a province, a city, and no village that may be another's
 *     namesake
 */
public record Ground(Span span, String country, boolean town, boolean sure) {}
