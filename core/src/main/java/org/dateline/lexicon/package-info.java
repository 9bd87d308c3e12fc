/** The field's knowledge as data: word lists, rules, the actor register and the ontology, read from {@code lexicon/}. */
package org.dateline.lexicon;
