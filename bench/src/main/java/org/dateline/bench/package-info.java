/**
 * Runs the engine over public benchmark sets and writes what it found in each set's own form, one JSON line a document.
 *
 * <p>A {@link org.dateline.bench.Task} reads one set's input format, has it coded by a {@link org.dateline.bench.Coding},
 * and puts claims, mentions or attributions into the set's words. It never looks at a set's answers: what it reads of a
 * JSON-lines file is a {@link org.dateline.bench.Document}, which has no room for them. Judgement has no place here: it
 * belongs to the engine or, where a set's codebook differs from ours, to {@code lexicon/bench}.
 */
package org.dateline.bench;
