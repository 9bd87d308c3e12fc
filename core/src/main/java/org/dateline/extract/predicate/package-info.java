/**
 * The predicate-argument layer: passives, relative clauses, control, conjunction, light verbs and nominalisations in one
 * form, so that one rule covers "rebels seized X", "X was seized by rebels", "the rebels' seizure of X" and "X, which the
 * rebels had seized".
 */
package org.dateline.extract.predicate;
