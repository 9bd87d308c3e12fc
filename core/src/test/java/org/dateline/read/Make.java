package org.dateline.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Makes the files that the tests of this package read. */
final class Make {
    static final String STORY = "At least 12 civilians were killed in shelling of Osgil on Sunday, Governor Ana Reyes said.";

    private Make() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] in(String charset, String text) {
        return text.getBytes(Charset.forName(charset));
    }

    static Path file(Path folder, String name, String text) {
        return file(folder, name, utf8(text));
    }

    static Path file(Path folder, String name, byte[] bytes) {
        try {
            Path path = folder.resolve(name);
            Files.createDirectories(path.getParent());
            return Files.write(path, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] cut(byte[] bytes, double share) {
        return Arrays.copyOf(bytes, (int) (bytes.length * share));
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    /** A zip of names and contents in turn; a content is a String or bytes. */
    static byte[] zip(Object... members) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < members.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) members[i]));
                zip.write(members[i + 1] instanceof String text ? utf8(text) : (byte[]) members[i + 1]);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /** A PDF with one page for each argument; lines of a page are parted by line breaks. */
    static byte[] pdf(String... pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (String text : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.setLeading(15);
                    content.newLineAtOffset(70, 700);
                    for (String line : text.isEmpty() ? new String[0] : text.split("\n", -1)) {
                        content.showText(line);
                        content.newLine();
                    }
                    content.endText();
                }
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    static String page(String title, String body) {
        return "<!doctype html><html><head><title>" + title + "</title></head><body><p>" + body + "</p></body></html>";
    }

    /** A record of a web archive: a page answered with 200. */
    static WarcResponse answer(String url, String type, byte[] body) throws IOException {
        return answer(url, 200, type, body);
    }

    static WarcResponse answer(String url, int status, String type, byte[] body) throws IOException {
        HttpResponse http = new HttpResponse.Builder(status, "whatever").body(MediaType.parse(type), body).build();
        return new WarcResponse.Builder(URI.create(url)).date(Instant.parse("2026-02-03T22:10:00Z"))
                .recordId(id(url)).body(http).build();
    }

    static WarcResource resource(String url, String type, byte[] body) throws IOException {
        return new WarcResource.Builder(URI.create(url)).date(Instant.parse("2026-02-03T22:10:00Z"))
                .recordId(id(url)).body(MediaType.parse(type), body).build();
    }

    private static java.util.UUID id(String url) {
        return java.util.UUID.nameUUIDFromBytes(utf8(url));
    }

    static byte[] warc(boolean gzip, org.netpreserve.jwarc.WarcRecord... records) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WarcCompression compression = gzip ? WarcCompression.GZIP : WarcCompression.NONE;
        try (WarcWriter writer = new WarcWriter(java.nio.channels.Channels.newChannel(out), compression)) {
            for (org.netpreserve.jwarc.WarcRecord record : records) {
                writer.write(record);
            }
        }
        return out.toByteArray();
    }
}
