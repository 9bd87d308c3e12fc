/**
 * Time expressions: finding them and turning them into stretches of days.
 *
 * <p>The grammar is data. {@code lexicon/en/times/words.tsv} puts words into classes (months, weekdays, units, numbers);
 * {@code expressions.rules} builds expressions out of classes and of expressions built by the rules above it. A
 * {@link org.dateline.resolve.time.Grammar} runs the rules over a sentence, bottom up, and keeps the longest expressions.
 * What an expression means is an {@link org.dateline.resolve.time.Expression}: a small tree ("the end of [last month]")
 * that is read within a {@link org.dateline.resolve.time.Frame}: the day of the report, the day told of last, the tense.
 *
 * <p>Each reading has days, for the record, and a value in the notation of TimeML's TIMEX3 ("2012-W31", "P2W"), for
 * comparison with other taggers. Where the two disagree the days are the honest ones: "last week" reaches to the day before
 * the report, because news uses it so, while its value is the calendar week.
 */
package org.dateline.resolve.time;
