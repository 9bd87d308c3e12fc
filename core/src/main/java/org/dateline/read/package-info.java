/**
 * Files, folders and archives in; texts and where they came from out.
 *
 * <p>{@link org.dateline.read.ReportReader} lists the files of the paths it is given, in an order that depends on their
 * names alone, and reads one after the other. What a file is, its content decides ({@code Sniffer}); its extension is only
 * a hint. {@code Contents} hands it to the reader of that format; containers (gzip, zip) hand each member back to
 * {@code Contents}, so that any format may stand in any container. Reports are passed on as they are found: no format but
 * PDF and feeds is ever held in memory as a whole, and those only up to a limit.
 *
 * <p>Bytes come from strangers. {@link org.dateline.read.Limits} bounds what one file may cost; a fault is told as one
 * {@link org.dateline.model.Problem} and never stops the other files; nothing a file names is ever fetched or written.
 * A fault of a whole entry is a {@code BadInput}; a container whose bytes break off or may not be unpacked further is a
 * {@code BrokenStream}, which only the container it belongs to may catch, so that one broken archive is one problem.
 */
package org.dateline.read;
