/**
 * Which claims are about one happening. Within a report: claims of one family at one place on one day; and claims that
 * leave place or day open, where exactly one happening stands beside them. Across reports: the same place and day, and for
 * happenings that a town can see twice a day, something more that both tell. A text copied tells the same happening.
 *
 * <p>A wrong join is worse than none: where two happenings could be meant, a claim stays by itself. Nothing depends on the
 * order of the claims: joins follow from keys and from pairs judged one by one on what was there before any of them.
 */
package org.dateline.relate;
