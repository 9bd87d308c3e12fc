package org.dateline.read;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.dateline.model.Source;

/** Hands an entry to the reader of its format, and tells the fault when it cannot be read. */
final class Contents implements FormatReader {
    private final Limits limits;
    private final Map<Kind, FormatReader> readers = new EnumMap<>(Kind.class);

    Contents(Limits limits) {
        this.limits = limits;
        readers.put(Kind.TEXT, new Texts(limits, Source.Format.TEXT));
        readers.put(Kind.HTML, new Texts(limits, Source.Format.HTML));
        readers.put(Kind.JSON_LINES, new JsonLines(limits));
        readers.put(Kind.FEED, new Feeds(limits));
        readers.put(Kind.WARC, new Warcs(limits));
        readers.put(Kind.PDF, new Pdfs(limits));
        readers.put(Kind.GZIP, new Gzips(this));
        readers.put(Kind.ZIP, new Zips(this, limits));
    }

    @Override
    public void read(Entry entry, Sink sink) throws IOException {
        try {
            dispatch(entry, sink);
        } catch (BadInput e) {
            sink.problem(entry.name(), e.place(), e.getMessage());
        }
    }

    private void dispatch(Entry entry, Sink sink) throws IOException {
        byte[] head = entry.bytes().peek(Sniffer.HEAD);
        if (head.length == 0) {
            entry.bytes().read();
        }
        Kind kind = Sniffer.kind(head, entry.hint());
        FormatReader reader = readers.get(kind);
        if (reader == null) {
            throw new BadInput(refusal(kind));
        }
        if ((kind == Kind.GZIP || kind == Kind.ZIP) && entry.depth() >= limits.depth()) {
            throw new BadInput("stands " + entry.depth() + " archives deep, and deeper ones are not opened");
        }
        reader.read(entry, sink);
    }

    private static String refusal(Kind kind) {
        return switch (kind) {
            case EMPTY -> "is empty; there is nothing to read";
            case OTHER_FORMAT -> "is an Office, EPUB, RTF, MHTML or program file, which is not read; save it as PDF, HTML or text";
            case XML -> "is XML, but neither RSS nor Atom nor HTML; it was not read";
            case JSON -> "is JSON, but not one object on each line; it was not read";
            case NO_PROSE -> "is a table, script or style sheet by its name, not a report; it was not read";
            default -> "is not text, HTML, JSON lines, a feed, a web archive or PDF; it was not read";
        };
    }
}
