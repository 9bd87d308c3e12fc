/**
 * The record as one page that anyone can open: {@link org.dateline.report.ReportPage} writes a single HTML file with its
 * style, its script and its map inside, which asks the network for nothing.
 *
 * <p>Everything is written as plain HTML, readable without the script; the script adds zoom, filters and folding. Each
 * section of the page is a class of its own that sees the record through {@code Record}, which knows what belongs together
 * and by which anchor it is found. What a report says reaches the page through {@code Html} alone, which escapes it.
 */
package org.dateline.report;
