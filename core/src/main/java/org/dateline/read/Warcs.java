package org.dateline.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
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
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * A web archive: every page, text or PDF that was answered with success is a report. Its day is only the day of capture
 * ({@link Metadata#publishedFrom()} is "warc"); what the page itself says about its day is better. Records of other kinds
 * are counted and told once.
 */
final class Warcs implements FormatReader {
    private static final int OK = 200;

    private final Limits limits;

    Warcs(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void read(Entry entry, Sink sink) throws IOException {
        Reading reading = new Reading(entry.name(), sink);
        // Not closed: that would close the stream of the container around it.
        @SuppressWarnings("resource")
        WarcReader warc = open(entry.bytes());
        for (int number = 1; ; number++) {
            Optional<WarcRecord> record;
            byte[] content;
            try {
                record = warc.next();
                if (record.isEmpty()) {
                    break;
                }
                content = reading.content(record.get(), number);
            } catch (BrokenStream e) {
                reading.tellSkipped();
                throw e;
            } catch (EOFException e) {
                reading.tellSkipped();
                throw new BadInput("record " + number, "the web archive breaks off here" + sink.kept(reading.before));
            } catch (IOException | RuntimeException e) {
                reading.tellSkipped();
                throw new BadInput("record " + number, "the web archive is damaged here" + sink.kept(reading.before));
            }
            if (content != null) {
                reading.report((WarcTargetRecord) record.get(), content, number);
            }
        }
        reading.tellSkipped();
    }

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
        private MediaType type;

        private Reading(String file, Sink sink) {
            this.file = file;
            this.sink = sink;
            this.before = sink.reports();
        }

        /** The record's payload; null when it holds no page or cannot be taken for one. */
        private byte[] content(WarcRecord record, int number) throws IOException {
            if (record instanceof WarcResponse response) {
                return ofResponse(response, number);
            }
            if (record instanceof WarcResource resource) {
                return ofBody(resource.contentType(), resource.body(), number);
            }
            return skip(record.type());
        }

        private byte[] ofResponse(WarcResponse response, int number) throws IOException {
            if (!response.contentType().base().equals(MediaType.HTTP)) {
                return skip("response of type " + response.contentType().base());
            }
            HttpResponse http;
            MessageBody body;
            try {
                http = response.http();
                body = http.bodyDecoded();
            } catch (ParsingException e) {
                sink.problem(file, "record " + number, "its HTTP header cannot be parsed; it was left out");
                return null;
            }
            return http.status() != OK
                    ? skip("answer with status " + http.status())
                    : ofBody(http.contentType(), body, number);
        }

        private byte[] ofBody(MediaType declared, MessageBody body, int number) throws IOException {
            type = declared;
            MediaType base = declared.base();
            boolean page = base.equals(MediaType.HTML) || base.equals(MediaType.XHTML);
            if (!page && !base.equals(MediaType.PLAIN_TEXT) && !base.toString().equals("application/pdf")) {
                return skip(base.toString());
            }
            byte[] content = body.stream().readNBytes((int) limits.report() + 1);
            if (content.length > limits.report()) {
                sink.problem(file, "record " + number, "is longer than the " + Limits.words(limits.report())
                        + " that are read as one; it was left out");
                return null;
            }
            return content;
        }

        private byte[] skip(String what) {
            skipped.merge(what, 1, Integer::sum);
            return null;
        }

        private void report(WarcTargetRecord record, byte[] content, int number) {
            String url = record.target();
            if (url != null && url.endsWith("/robots.txt")) {
                skip("robots.txt");
                return;
            }
            String name = file + "#" + keys.name(url, number);
            Metadata own = new Metadata(null, url, null, record.date().atZone(ZoneOffset.UTC).toLocalDate(), "warc");
            Kind kind = Sniffer.kind(java.util.Arrays.copyOf(content, Math.min(content.length, Sniffer.HEAD)), "");
            switch (kind) {
                case EMPTY -> sink.problem(name, "", "is empty; there is nothing to read");
                case PDF -> Pdfs.report(name, content, own, sink);
                case HTML -> Texts.report(name, content, declared(), Source.Format.HTML, own, sink);
                case TEXT, NO_PROSE, XML, JSON, JSON_LINES, FEED -> Texts.report(
                        name, content, declared(),
                        type.base().equals(MediaType.PLAIN_TEXT) ? Source.Format.TEXT : Source.Format.HTML, own, sink);
                default -> sink.problem(name, "", "is not the text that its header promises; it was left out");
            }
        }

        private String declared() {
            return type.parameters().get("charset");
        }

        private void tellSkipped() {
            if (!skipped.isEmpty()) {
                sink.skipped(file, "records that hold no page: " + skipped.entrySet().stream()
                        .map(kind -> kind.getValue() + " " + kind.getKey())
                        .collect(Collectors.joining(", ")));
            }
        }
    }
}
