package org.dateline.read;

import java.io.IOException;
import org.dateline.model.Digest;
import org.dateline.model.Metadata;
import org.dateline.model.Source;

/** A text or a page: one entry, one report. The content is the decoded bytes, nothing changed. */
final class Texts implements FormatReader {
    private final Limits limits;
    private final Source.Format format;

    Texts(Limits limits, Source.Format format) {
        this.limits = limits;
        this.format = format;
    }

    @Override
    public void read(Entry entry, Sink sink) throws IOException {
        report(entry.name(), entry.all(limits.report()), null, format, Metadata.NONE, sink);
    }

    /** Decodes a report and tells of bytes that had to be replaced; the encoding may be declared outside, or null. */
    static void report(String name, byte[] bytes, String declared, Source.Format format, Metadata own, Sink sink) {
        Decoded decoded = Decoder.decode(bytes, declared, format == Source.Format.HTML);
        if (!decoded.clean()) {
            String places = decoded.bad() == 1 ? "this place is" : decoded.bad() + " places from here on are";
            sink.problem(name, "byte " + decoded.badAt(), places + " not " + decoded.charset()
                    + "; the characters there were replaced and the rest was read");
        }
        sink.report(name, format, decoded.text(), own, Digest.of(bytes));
    }
}
