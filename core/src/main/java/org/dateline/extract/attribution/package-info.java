/**
 * Who says what, and in what way: attributions (source, cue, content, as in PARC and PolNeAR) with and without quotation
 * marks, nested as deep as the text nests them, and for any word of a report the frame it stands in.
 */
package org.dateline.extract.attribution;
