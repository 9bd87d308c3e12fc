/**
 * From sentences to drafts of claims: the predicate-argument layer, and over it acts, tallies, control and attribution,
 * each found by a rule of {@code lexicon/} that has a name.
 */
package org.dateline.extract;
