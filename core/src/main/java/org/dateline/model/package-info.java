/**
 * The record and everything it is made of: small unchanging values that are valid at birth.
 *
 * <p>A {@link org.dateline.model.Source} is a file's text before cleaning; a {@link org.dateline.model.Report} is the
 * article found in it; an {@link org.dateline.model.Annotation} adds sentences, tokens and mentions; a
 * {@link org.dateline.model.Draft} is a claim whose when, where and who are still words; a
 * {@link org.dateline.model.Claim} is one proposition in one sentence of one report with whoever holds it. Everything a
 * corpus says is a view over claims: {@link org.dateline.model.Settled}.
 *
 * <p>Offsets inside the engine are half-open and count UTF-16 units of the report's text; the claims file counts code
 * points. This package imports no other package of ours and no library.
 */
package org.dateline.model;
