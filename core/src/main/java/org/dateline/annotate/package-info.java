/**
 * Sentences, tokens, lemmas, tags, Universal Dependencies arcs, names and quotes. Only this room sees an NLP library.
 */
package org.dateline.annotate;
