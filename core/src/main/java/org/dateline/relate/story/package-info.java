/**
 * Which reports are mainly about one happening. Reports that share rare words or names are held against one another, and
 * no others; what speaks for and against a pair are signs with weights ({@code lexicon/settle/story-signs.tsv}). Groups are
 * joined while the mean of their pairs is above the threshold, the surest first: one likeness does not chain two stories
 * that nothing else joins. Nothing depends on the order of the reports.
 */
package org.dateline.relate.story;
