package org.dateline.read;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** A gzip file: one entry under the same name. Several members one after the other are one content, as in web archives. */
final class Gzips implements FormatReader {
    private final FormatReader contents;

    Gzips(FormatReader contents) {
        this.contents = contents;
    }

    @Override
    public void read(Entry entry, Sink sink) throws IOException {
        Unpacked plain = new Unpacked(open(entry.bytes()), entry.bytes(), entry.expansion());
        String hint = entry.hint().endsWith(".gz") ? entry.hint().substring(0, entry.hint().length() - 3) : entry.hint();
        int before = sink.reports();
        try {
            contents.read(entry.inner(entry.name(), hint, plain), sink);
        } catch (BrokenStream e) {
            if (!e.belongsTo(plain)) {
                throw e;
            }
            throw new BadInput("the gzip data " + e.getMessage() + sink.kept(before));
        }
    }

    private static InputStream open(PeekStream packed) throws IOException {
        try {
            return new GZIPInputStream(new Unhurried(packed), 64 * 1024);
        } catch (EOFException e) {
            throw new BadInput("the gzip data breaks off in its header; no report could be read from it");
        } catch (ZipException e) {
            throw new BadInput("the gzip data is damaged in its header; no report could be read from it");
        }
    }

    /** GZIPInputStream takes "nothing available" for the end of the file and would leave out all members but the first. */
    private static final class Unhurried extends FilterInputStream {
        Unhurried(InputStream in) {
            super(in);
        }

        @Override
        public int available() {
            return 1;
        }
    }
}
