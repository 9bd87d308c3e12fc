package org.dateline.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.model.Metadata;
import org.dateline.model.Source;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/**
 * A web archive: every page, text or PDF that was answered with success is a report. Its day is only the day of capture
 * ({@link Metadata#CAPTURE}) and yields to the one that the page itself gives. Records of other kinds
 * are counted and told once.
 */
final class Warcs implements FormatReader {
    private static final int OK = 200;
    private static final Set<String> PAGES =
            Set.of("text/html", "application/xhtml+xml", "text/plain", "application/pdf");

    private final Limits limits;

    Warcs(Limits limits) {
        this.limits = limits;
    }

    /** A record that may be a report. The day is null when the record has none that can be read. */
    private record Page(String url, LocalDate day, MediaType type, byte[] content) {}

    @Override
    public void read(Entry entry, Sink sink) throws IOException {
        Reading reading = new Reading(entry.name(), sink);
        try {
            reading.all(open(entry.bytes()));
        } finally {
            reading.tellSkipped();
        }
    }

    /** Not to be closed: that would close the stream of the container around it. */
    private static WarcReader open(InputStream in) throws IOException {
        try {
            return new WarcReader(in);
        } catch (ParsingException | EOFException e) {
            throw new BadInput("record 1", "the web archive is damaged here; no report could be read from it");
        }
    }

    /** One archive being read. */
    private final class Reading {
        private final String file;
        private final Sink sink;
        private final int before;
        private final Keys keys = new Keys();
        private final Map<String, Integer> skipped = new TreeMap<>();

        private Reading(String file, Sink sink) {
            this.file = file;
            this.sink = sink;
            this.before = sink.reports();
        }

        private void all(WarcReader warc) throws IOException {
            Optional<WarcRecord> record = next(warc, 1);
            for (int number = 1; record.isPresent(); record = next(warc, ++number)) {
                try {
                    Page page = page(record.get(), number);
                    if (page != null) {
                        report(page, number);
                    }
                } catch (BadRecord e) {
                    sink.problem(file, "record " + number, e.getMessage() + "; it was left out");
                }
            }
        }

        private Optional<WarcRecord> next(WarcReader warc, int number) throws IOException {
            try {
                return warc.next();
            } catch (IOException | RuntimeException e) {
                throw broken(e, number);
            }
        }

        /** What a fault of the library means: only a container's own fault is for others to tell. */
        private IOException broken(Exception e, int number) {
            if (e instanceof BrokenStream || e instanceof BadRecord) {
                return (IOException) e;
            }
            String what = e instanceof EOFException ? "breaks off" : "is damaged";
            return new BadInput("record " + number, "the web archive " + what + " here" + sink.kept(before));
        }

        /** The record's page; null when it holds none. All that the library may throw for it is met here. */
        private Page page(WarcRecord record, int number) throws IOException {
            try {
                if (record instanceof WarcResponse response) {
                    return ofResponse(response);
                }
                return record instanceof WarcResource
                        ? ofBody(record, record.contentType(), record.body())
                        : skip(record.type());
            } catch (IOException | RuntimeException e) {
                throw broken(e, number);
            }
        }

        private Page ofResponse(WarcResponse response) throws IOException {
            if (!response.contentType().base().equals(MediaType.HTTP)) {
                return skip("response of type " + response.contentType().base());
            }
            HttpResponse http;
            MessageBody body;
            try {
                http = response.http();
                body = http.bodyDecoded();
            } catch (ParsingException e) {
                throw new BadRecord("its HTTP header cannot be parsed");
            }
            return http.status() != OK
                    ? skip("answer with status " + http.status())
                    : ofBody(response, http.contentType(), body);
        }

        private Page ofBody(WarcRecord record, MediaType type, MessageBody body) throws IOException {
            if (!PAGES.contains(type.base().toString())) {
                return skip(type.base().toString());
            }
            String url = record.headers().first("WARC-Target-URI").map(uri -> uri.replaceAll("^<|>$", "")).orElse(null);
            if (url != null && url.endsWith("/robots.txt")) {
                return skip("robots.txt");
            }
            byte[] content = body.stream().readNBytes((int) limits.report() + 1);
            if (content.length > limits.report()) {
                throw new BadRecord("is longer than the " + Limits.words(limits.report()) + " that are read as one");
            }
            LocalDate day = record.headers().first("WARC-Date").flatMap(Days::parse).orElse(null);
            return new Page(url, day, type, content);
        }

        private Page skip(String what) {
            skipped.merge(what, 1, Integer::sum);
            return null;
        }

        private void report(Page page, int number) {
            String name = file + "#" + keys.name(page.url(), number);
            Metadata own = new Metadata(null, page.url(), null, page.day(), page.day() == null ? null : Metadata.CAPTURE);
            byte[] content = page.content();
            boolean plain = page.type().base().equals(MediaType.PLAIN_TEXT);
            switch (Sniffer.kind(Arrays.copyOf(content, Math.min(content.length, Sniffer.HEAD)), "")) {
                case EMPTY -> sink.problem(name, "", "is empty; there is nothing to read");
                case PDF -> Pdfs.report(name, content, own, sink);
                case HTML -> text(name, page, Source.Format.HTML, own);
                case TEXT, NO_PROSE, XML, JSON, JSON_LINES, FEED -> text(
                        name, page, plain ? Source.Format.TEXT : Source.Format.HTML, own);
                default -> sink.problem(name, "", "is not the text that its header promises; it was left out");
            }
        }

        private void text(String name, Page page, Source.Format format, Metadata own) {
            Texts.report(name, page.content(), page.type().parameters().get("charset"), format, own, sink);
        }

        private void tellSkipped() {
            if (!skipped.isEmpty()) {
                sink.skipped(file, "records that hold no page: " + skipped.entrySet().stream()
                        .map(kind -> kind.getValue() + " " + kind.getKey())
                        .collect(Collectors.joining(", ")));
            }
        }
    }

    /** One record cannot be read; those after it can. */
    private static final class BadRecord extends IOException {
        private static final long serialVersionUID = 1L;

        BadRecord(String message) {
            super(message);
        }
    }
}
