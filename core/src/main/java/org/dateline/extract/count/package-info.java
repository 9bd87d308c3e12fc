/**
 * Numbers in words: from "at least 32", "dozens", "a quarter of a million" to a {@link org.dateline.model.Count}, and from
 * a noun to the number that counts it. Number words and bounds live in {@code lexicon/en/numbers.tsv} and
 * {@code lexicon/en/bounds.tsv}.
 */
package org.dateline.extract.count;
