/**
 * Sentences, tokens, lemmas, tags, Universal Dependencies arcs, names and quotes.
 */
package org.dateline.annotate;
