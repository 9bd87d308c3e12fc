package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each bad file is told in one sentence, what is good in it is kept, and the file after it is read. */
class BadInputTest {
    private static final String OTHER_FORMAT =
            ": is an Office, EPUB, RTF, MHTML or program file, which is not read; save it as PDF, HTML or text";
    private static final Limits SMALL = new Limits(100_000, 200_000, 8_000_000, 200, 10, 2);

    @TempDir
    Path folder;

    @BeforeEach
    void aGoodFile() {
        Make.file(folder, "z.txt", Make.STORY);
    }

    private Collected read(Limits limits, String name, byte[] bytes) {
        Make.file(folder, name, bytes);
        return read(limits, name);
    }

    private Collected read(Limits limits, String name) {
        Collected found = Collected.with(limits, folder);
        assertThat(found.names()).last().isEqualTo("z.txt");
        assertThat(found.files).hasSize(2).first().asString().startsWith(name + " ");
        return found;
    }

    /** Reads it, expects nothing but the one sentence. */
    private void refused(String name, byte[] bytes, String sentence) {
        Collected found = read(Limits.DEFAULT, name, bytes);
        assertThat(found.told()).containsExactly(name + sentence);
        assertThat(found.reports).hasSize(1);
        assertThat(folder.resolve(name).toFile().delete()).isTrue();
    }

    @Test
    void emptyFile() throws Exception {
        refused("a.txt", new byte[0], ": is empty; there is nothing to read");
        refused("a.txt", Make.utf8(" \n\t\n"), ": holds no text");
        refused("a.txt", Make.utf8("\uFEFF"), ": holds no text");
        refused("a.txt", Make.gzip(new byte[0]), ": is empty; there is nothing to read");
    }

    @Test
    void binary() throws Exception {
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        String sentence = ": is not text, HTML, JSON lines, a feed, a web archive or PDF; it was not read";
        refused("a.txt", noise, sentence);
        refused("a.txt", new byte[5000], sentence);
        refused("a.png", Make.in("ISO-8859-1", "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR\0\0\u0001\0"), sentence);
        refused("a.txt", Make.gzip(noise), sentence);
    }

    @Test
    void documentsOfOtherPrograms() throws Exception {
        refused("a.docx", Make.zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>"),
                OTHER_FORMAT);
        refused("a.doc", Make.utf8("{\\rtf1\\ansi At least 12 civilians were killed.}"), OTHER_FORMAT);
        refused("a.mhtml", Make.utf8("From: <Saved by a browser>\nSubject: Osgil\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/related;\n\tboundary=x\n\n--x\nOsgil"), OTHER_FORMAT);
        refused("a.csv", Make.utf8("a,b\n1,2\n"), ": is a table, script or style sheet by its name, not a report; it was not read");
    }

    @Test
    void truncatedGzip() throws Exception {
        byte[] noise = new byte[200_000];
        new Random(2).nextBytes(noise);
        String text = java.util.HexFormat.of().formatHex(noise);
        refused("a.txt.gz", Make.cut(Make.gzip(Make.utf8(text)), 0.7),
                ": the gzip data breaks off before its end; no report could be read from it");
        refused("a.txt.gz", Arrays.copyOf(Make.gzip(Make.utf8("x")), 5),
                ": the gzip data breaks off in its header; no report could be read from it");
    }

    @Test
    void truncatedGzipOfLinesKeepsTheWholeLines() throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            lines.append("{\"id\": ").append(i).append(", \"text\": \"Report ").append(i * 7919 % 1000).append(".\"}\n");
        }
        Collected found = read(Limits.DEFAULT, "a.jsonl.gz", Make.cut(Make.gzip(Make.utf8(lines.toString())), 0.5));
        int kept = found.reports.size() - 1;
        assertThat(kept).isBetween(300, 700);
        assertThat(found.told()).containsExactly("a.jsonl.gz: the gzip data breaks off before its end; the " + kept
                + " reports before that were read");
    }

    @Test
    void damagedGzip() throws Exception {
        byte[] bytes = Make.gzip(Make.utf8(Make.STORY));
        bytes[bytes.length - 6] ^= 1;
        refused("a.txt.gz", bytes, ": the gzip data is damaged; no report could be read from it");
    }

    @Test
    void truncatedZip() throws Exception {
        byte[] noise = new byte[20_000];
        new Random(3).nextBytes(noise);
        byte[] zip = Make.zip("a.txt", "One.", "b.txt", java.util.HexFormat.of().formatHex(noise));
        Collected found = read(Limits.DEFAULT, "a.zip", Make.cut(zip, 0.5));
        assertThat(found.names()).containsExactly("a.zip!a.txt", "z.txt");
        assertThat(found.told()).containsExactly(
                "a.zip: the zip's member b.txt breaks off before its end; the report before that was read");
    }

    @Test
    void aZipCutAnywhereIsOneProblemAndKeepsWhatIsWhole() throws Exception {
        byte[] zip = Make.zip("a.txt", "One.", "b.jsonl", "{\"text\": \"Two.\"}\n{\"text\": \"Three.\"}\n", "c.zip",
                Make.zip("d.txt", Make.STORY), "e.pdf", Make.pdf("Four."), "f.warc.gz", Make.warc(true,
                        Make.resource("http://h.example/5", "text/plain", Make.utf8("Five."))));
        for (int length = 4; length < zip.length; length += 1 + length / 40) {
            Collected found = new Collected();
            Path file = Make.file(folder, "a.zip", Arrays.copyOf(zip, length));
            new ReportReader(Limits.DEFAULT).read(List.of(file), found);
            assertThat(found.told()).as("cut at " + length).hasSize(1);
        }
    }

    @Test
    void truncatedPdf() throws Exception {
        byte[] pdf = Make.pdf(Make.STORY, "Second page.");
        for (double share = 0.05; share < 0.95; share += 0.05) {
            Collected found = read(Limits.DEFAULT, "a.pdf", Make.cut(pdf, share));
            assertThat(found.told()).as("cut at " + share).singleElement().asString()
                    .startsWith("a.pdf: the PDF breaks off before its end; ");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void truncatedWarc(boolean gzip) throws Exception {
        byte[] first = Make.warc(gzip, Make.resource("http://h.example/1", "text/plain", Make.utf8("One.")));
        byte[] both = Make.warc(gzip, Make.resource("http://h.example/1", "text/plain", Make.utf8("One.")),
                Make.answer("http://h.example/2", "text/html", Make.utf8(Make.page("Two", Make.STORY))));
        for (int length = first.length + 12; length < both.length - 12; length += 9) {
            Collected found = read(Limits.DEFAULT, "a.warc", Arrays.copyOf(both, length));
            assertThat(found.names()).as("cut at " + length).startsWith("a.warc#http://h.example/1");
            assertThat(found.told()).as("cut at " + length).hasSize(1);
            assertThat(found.told().get(0)).startsWith("a.warc:").contains("breaks off");
        }
    }

    @Test
    void damagedWarc() throws Exception {
        byte[] one = Make.warc(false, Make.resource("http://h.example/1", "text/plain", Make.utf8("One.")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(one);
        out.write(Make.utf8("this is no record\r\n\r\n"));
        out.write(one);
        Collected found = read(Limits.DEFAULT, "a.warc", out.toByteArray());
        assertThat(found.names()).containsExactly("a.warc#http://h.example/1", "z.txt");
        assertThat(found.told())
                .containsExactly("a.warc:record 2: the web archive is damaged here; the report before that was read");
    }

    @Test
    void aRecordWithoutDayAndAddressIsReadAndOneWithoutHeaderLeftOut() {
        String head = "WARC/1.0\r\nWARC-Record-ID: <urn:uuid:92283950-ef2f-4d72-b224-f54c6ec90bb0>\r\n";
        String bare = head + "WARC-Type: resource\r\nContent-Type: text/plain\r\nContent-Length: 4\r\n\r\nOne.\r\n\r\n";
        String bad = head + "WARC-Type: response\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: 4"
                + "\r\n\r\nTwo.\r\n\r\n";
        Collected found = read(Limits.DEFAULT, "a.warc", Make.utf8(bare + bad + bare));
        assertThat(found.names()).containsExactly("a.warc#1", "a.warc#3", "z.txt");
        assertThat(found.told()).containsExactly("a.warc:record 2: its HTTP header cannot be parsed; it was left out");
    }

    @Test
    void whatTheListenerThrowsEndsTheReading() throws Exception {
        byte[] warc = Make.warc(true, Make.answer("http://h.example/1", "text/html", Make.utf8(Make.page("t", "b"))));
        Object[] files = {"a.txt", Make.utf8(Make.STORY), "a.pdf", Make.pdf(Make.STORY), "a.warc", warc,
            "a.zip", Make.zip("a.warc", warc), "a.jsonl", Make.utf8("{\"text\": \"One.\"}")};
        for (int i = 0; i < files.length; i += 2) {
            Path file = Make.file(folder, (String) files[i], (byte[]) files[i + 1]);
            assertThatThrownBy(() -> new ReportReader(Limits.DEFAULT).read(List.of(file), new FullDisk()))
                    .as(file.toString()).isInstanceOf(IllegalStateException.class).hasMessage("full");
        }
    }

    private static final class FullDisk implements Listener {
        @Override
        public void report(org.dateline.model.Source source) {
            throw new IllegalStateException("full");
        }

        @Override
        public void problem(org.dateline.model.Problem problem) {
            throw new AssertionError(problem);
        }

        @Override
        public void file(String name, long bytes, int reports) {
            throw new AssertionError(name);
        }
    }

    @Test
    void aZipThatExpandsBeyondItsRatio() throws Exception {
        Collected found = read(Limits.DEFAULT, "a.zip", zeros("a.txt", "One.", 40));
        assertThat(found.names()).containsExactly("a.zip!a.txt", "z.txt");
        assertThat(found.told()).containsExactly(
                "a.zip: the zip's member zeros.txt unpacks to more than 200 times its size; the report before that was read");
    }

    @Test
    void aZipThatExpandsBeyondTheLimit() throws Exception {
        Limits limits = new Limits(100_000, 100_000, 8_000_000, 100_000, 10, 2);
        Collected found = read(limits, "a.zip", zeros("a.txt", "One.", 40));
        assertThat(found.told()).last().isEqualTo("a.zip: unpacks to more than 7 MB; the report before that was read");
    }

    @Test
    void aGzipThatExpandsBeyondItsRatio() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            for (int i = 0; i < 40; i++) {
                gzip.write(" ".repeat(1 << 20).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            }
        }
        refused("a.txt.gz", out.toByteArray(),
                ": the gzip data unpacks to more than 200 times its size; no report could be read from it");
    }

    private static byte[] zeros(String first, String content, int megabytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(first));
            zip.write(Make.utf8(content));
            zip.putNextEntry(new ZipEntry("zeros.txt"));
            byte[] blanks = " ".repeat(1 << 20).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
            for (int i = 0; i < megabytes; i++) {
                zip.write(blanks);
            }
        }
        return out.toByteArray();
    }

    @Test
    void aZipOfTooManyMembers() throws Exception {
        Object[] members = new Object[24];
        for (int i = 0; i < 12; i++) {
            members[2 * i] = i + ".txt";
            members[2 * i + 1] = "Report " + i;
        }
        assertThat(read(SMALL, "a.zip", Make.zip(members)).told())
                .containsExactly("a.zip: has more than 10 members; the 10 reports before that were read");
    }

    @Test
    void zipsWithinZipsWithinZips() throws Exception {
        byte[] zip = Make.zip("1.zip", Make.zip("2.zip", Make.zip("a.txt", "Deep.")));
        assertThat(read(SMALL, "a.zip", zip).told())
                .containsExactly("a.zip!1.zip!2.zip: stands 2 archives deep, and deeper ones are not opened");
    }

    @Test
    void namesThatPointOutOfAnArchiveAreLabelsOnly() throws Exception {
        Collected found = read(Limits.DEFAULT, "a.zip", Make.zip(
                "../../etc/one.txt", "One.", "/var/two.txt", "Two.", "C:\\Windows\\three.txt", "Three."));
        assertThat(found.told()).isEmpty();
        assertThat(found.names()).containsExactly(
                "a.zip!etc/one.txt", "a.zip!var/two.txt", "a.zip!Windows/three.txt", "z.txt");
    }

    @Test
    void xmlWithAnExternalEntity(@TempDir Path elsewhere) throws Exception {
        Path secret = Files.writeString(elsewhere.resolve("secret"), "SECRET");
        String entity = "<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
        refused("a.xml", Make.utf8("<?xml version=\"1.0\"?>\n" + entity
                        + "<rss version='2.0'><channel><title>t</title><item><title>&x;</title></item></channel></rss>"),
                ":2: declares a document type, which could pull in other files or expand without end; the feed was not read");
        refused("a.xml", Make.utf8("<?xml version=\"1.0\"?>" + entity.replace("rss", "note") + "<note>&x;</note>"),
                ": is XML, but neither RSS nor Atom nor HTML; it was not read");
    }

    @Test
    void billionLaughs() {
        StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE feed [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
        }
        laughs.append("]>\n<feed xmlns='http://www.w3.org/2005/Atom'><title>&l11;</title></feed>");
        refused("a.xml", Make.utf8(laughs.toString()),
                ":2: declares a document type, which could pull in other files or expand without end; the feed was not read");
    }

    @Test
    void aFeedThatIsCut() {
        refused("a.xml", Make.utf8("<rss version='2.0'>\n<channel><title>t</title>\n<item><title>One</ti"),
                ":3: is not well-formed XML from here on; the feed was not read");
    }

    @Test
    void aTextOfTwoGigabytes() throws Exception {
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve("a.txt").toFile(), "rw")) {
            file.write(Make.utf8((Make.STORY + "\n").repeat(1000)));
            file.setLength(2L << 30);
        }
        Collected found = read(Limits.DEFAULT, "a.txt");
        assertThat(found.told()).containsExactly(
                "a.txt: is 2 GB long, more than the 16 MB that are read as one; it was left out");
    }

    @Test
    void aLineThatIsTooLong() {
        String lines = "{\"text\": \"One.\"}\n{\"text\": \"" + "x".repeat(200_000) + "\"}\n{\"text\": \"Three.\"}\n";
        Collected found = read(SMALL, "a.jsonl", Make.utf8(lines));
        assertThat(found.names()).containsExactly("a.jsonl#1", "a.jsonl#3", "z.txt");
        assertThat(found.told())
                .containsExactly("a.jsonl:2: is longer than the 97 KB that are read as one; it was left out");
        assertThat(read(SMALL, "a.jsonl", Make.utf8("x".repeat(200_000))).told())
                .containsExactly("a.jsonl:1: is longer than the 97 KB that are read as one; it was left out");
    }

    @Test
    void invalidUtf8() {
        Collected found = read(Limits.DEFAULT, "a.txt", Make.in("windows-1252", "It was “calm”, he said"));
        assertThat(found.reports.get(0).content()).isEqualTo("It was “calm”, he said");
        assertThat(found.told()).isEmpty();
        byte[] broken = Make.utf8("Osgil was calm? he said");
        broken[14] = (byte) 0x81;
        found = read(Limits.DEFAULT, "a.txt", broken);
        assertThat(found.reports.get(0).content()).isEqualTo("Osgil was calm\uFFFD he said");
        assertThat(found.told()).containsExactly(
                "a.txt:byte 14: this place is not windows-1252; the characters there were replaced and the rest was read");
    }

    @Test
    void whatTheDiskRefuses() {
        Path denied = Make.file(folder, "a.txt", Make.STORY);
        Path gone = Make.file(folder, "b.txt", Make.STORY);
        Path failing = Make.file(folder, "c.txt", Make.STORY);
        Collected found = new Collected();
        new ReportReader(Limits.DEFAULT, path -> {
            if (path.endsWith("a.txt")) {
                throw new AccessDeniedException(path.toString());
            }
            if (path.endsWith("b.txt")) {
                throw new NoSuchFileException(path.toString());
            }
            if (path.endsWith("c.txt")) {
                throw new IOException("Input/output error");
            }
            return Files.newInputStream(path);
        }).read(List.of(denied, gone, failing, folder.resolve("z.txt"), folder.resolve("nowhere")), found);
        assertThat(found.told()).containsExactly(
                folder.resolve("nowhere") + ": is not there; it was not read",
                "a.txt: may not be read by this user; it was left out",
                "b.txt: is not there; it was not read",
                "c.txt: cannot be read from disk; it was left out");
        assertThat(found.names()).containsExactly("z.txt");
    }

    @Test
    void aFolderThatMayNotBeRead() throws Exception {
        Path closed = Files.createDirectory(folder.resolve("a"));
        assertThat(closed.toFile().setReadable(false, false)).isTrue();
        org.junit.jupiter.api.Assumptions.assumeFalse(Files.isReadable(closed), "this user may read everything");
        assertThat(Collected.from(folder).told()).containsExactly("a/: may not be read by this user; it was left out");
        assertThat(closed.toFile().setReadable(true, false)).isTrue();
    }
}
