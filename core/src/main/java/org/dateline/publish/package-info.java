/**
 * The record in formats that other programs read. An exporter is a function of a {@link org.dateline.publish.Corpus}: no
 * clock, no order of reading, no machine's name enters what it writes, so one corpus always gives the same bytes. What a
 * format cannot hold stands in the claims file, which holds everything.
 */
package org.dateline.publish;
