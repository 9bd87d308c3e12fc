/**
 * Which reports come from one text. Every run of eight words of every report is looked up in one index of the runs of the
 * reports before it, so that not all pairs are compared; where one is found, the common stretch is measured word by word.
 *
 * <p>A stretch counts when it is long, or when it is a whole sentence: a stock phrase ("the Osgil Monitor, a charity that
 * records the war's dead, said") is neither. Curly quotes, capitals, blanks and punctuation make no difference; a changed
 * word ends a stretch and the next may begin after it. That a story is a copy in part says nothing about its other parts:
 * what matters to the count of origins is the passage in which a claim stands.
 */
package org.dateline.lineage;
