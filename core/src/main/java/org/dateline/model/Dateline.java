package org.dateline.model;

import java.time.MonthDay;

/**
 * The opening of a wire story: "ALEPPO, Syria, Aug 8 (Reuters) -". Parts that are not there are null.
 *
 * @param place the words of the place, as said: "ALEPPO, Syria"
 * @param day the day as said, without a year
 * @param agency the agency as said
 * @param span where the dateline stands in the report's text
 */
public record Dateline(String place, MonthDay day, String agency, Span span) {}
