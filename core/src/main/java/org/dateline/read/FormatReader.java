package org.dateline.read;

import java.io.IOException;

/**
 * Reads one format: every report in the entry goes to the sink as it is found. Throws {@link BadInput} when the entry as a
 * whole cannot be read, lets other faults of the stream pass, and tells faults of single records to the sink.
 */
interface FormatReader {
    void read(Entry entry, Sink sink) throws IOException;
}
