package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.dateline.model.Metadata;
import org.dateline.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void readsPagesAndTellsTheRest(boolean gzip) throws Exception {
        String page = Make.page("Osgil", "Осгіль");
        Path file = Make.file(folder, "crawl.warc.gz", Make.warc(gzip,
                Make.answer("http://h.example/robots.txt", "text/plain", Make.utf8("User-agent: *")),
                Make.answer("http://h.example/1", "text/html;charset=windows-1251", Make.in("windows-1251", page)),
                Make.answer("http://h.example/1.png", "image/png", new byte[] {1, 2, 3}),
                Make.answer("http://h.example/gone", 404, "text/html", Make.utf8(Make.page("404", "Gone"))),
                Make.resource("http://h.example/2", "text/plain", Make.utf8(Make.STORY)),
                Make.answer("http://h.example/3.pdf", "application/pdf", Make.pdf(Make.STORY)),
                Make.answer("http://h.example/1", "text/html", Make.utf8(page))));
        Collected found = Collected.from(file);
        assertThat(found.told()).isEmpty();
        assertThat(found.names()).containsExactly(
                "crawl.warc.gz#http://h.example/1", "crawl.warc.gz#http://h.example/2",
                "crawl.warc.gz#http://h.example/3.pdf", "crawl.warc.gz#7");
        Source first = found.reports.get(0);
        assertThat(first.content()).isEqualTo(page);
        assertThat(first.format()).isEqualTo(Source.Format.HTML);
        assertThat(first.metadata())
                .isEqualTo(new Metadata(null, "http://h.example/1", null, LocalDate.of(2026, 2, 3), "warc"));
        assertThat(found.reports.get(1).format()).isEqualTo(Source.Format.TEXT);
        assertThat(found.reports.get(2).content()).contains("At least 12 civilians");
        assertThat(found.skipped).containsExactly(
                "crawl.warc.gz: records that hold no page: 1 answer with status 404, 1 image/png, 1 robots.txt");
    }

    @Test
    void aPackedAndChunkedAnswerIsUnpacked() throws Exception {
        byte[] packed = Make.gzip(Make.utf8(Make.page("Osgil", Make.STORY)));
        byte[] http = Make.in("ISO-8859-1", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(packed.length) + "\r\n"
                + new String(packed, "ISO-8859-1") + "\r\n0\r\n\r\n");
        byte[] head = Make.utf8("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://h.example/1\r\n"
                + "WARC-Date: 2026-02-03T22:10:00Z\r\nWARC-Record-ID: <urn:uuid:92283950-ef2f-4d72-b224-f54c6ec90bb0>\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + http.length + "\r\n\r\n");
        byte[] all = Make.in("ISO-8859-1",
                new String(head, "ISO-8859-1") + new String(http, "ISO-8859-1") + "\r\n\r\n");
        Collected found = Collected.from(Make.file(folder, "a.warc", all));
        assertThat(found.told()).isEmpty();
        assertThat(found.reports.get(0).content()).contains(Make.STORY);
    }
}
