package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import org.dateline.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    @TempDir
    Path folder;

    private Collected read(String name, byte[] bytes) {
        Collected found = Collected.from(Make.file(folder, name, bytes));
        assertThat(found.told()).isEmpty();
        return found;
    }

    @Test
    void aPackedFileKeepsItsName() throws Exception {
        Collected found = read("a.html.gz", Make.gzip(Make.utf8("Osgil<br>Twelve")));
        assertThat(found.names()).containsExactly("a.html.gz");
        assertThat(found.reports.get(0).format()).isEqualTo(Source.Format.HTML);
    }

    @Test
    void packedFilesOneAfterTheOtherAreOne() throws Exception {
        ByteArrayOutputStream two = new ByteArrayOutputStream();
        two.write(Make.gzip(Make.utf8("Osgil ")));
        two.write(Make.gzip(Make.utf8("is calm.")));
        assertThat(read("a.gz", two.toByteArray()).reports.get(0).content()).isEqualTo("Osgil is calm.");
    }

    @Test
    void aZipMayHoldAnything() throws Exception {
        byte[] inner = Make.zip("deep/b.txt", "Deep.", "deep/c.jsonl", "{\"text\": \"Line.\"}");
        byte[] warc = Make.warc(true, Make.answer("http://h.example/1", "text/html", Make.utf8(Make.page("t", "b"))));
        Collected found = read("a.zip", Make.zip(
                "x/", "", "x/a.txt", "One.", ".DS_Store", "junk", "__MACOSX/x/._a.txt", "junk", "more.zip", inner,
                "x/crawl.warc.gz", warc, "x/Осгіль.txt", "Two."));
        assertThat(found.names()).containsExactly(
                "a.zip!x/a.txt", "a.zip!more.zip!deep/b.txt", "a.zip!more.zip!deep/c.jsonl#1",
                "a.zip!x/crawl.warc.gz#http://h.example/1", "a.zip!x/Осгіль.txt");
        assertThat(found.skipped).containsExactly("a.zip!.DS_Store: hidden", "a.zip!__MACOSX/x/._a.txt: hidden");
        assertThat(found.files).containsExactly("a.zip 5");
    }

    @Test
    void membersOfOneNameAreToldApart() throws Exception {
        assertThat(read("a.zip", Make.zip("a/x.txt", "One.", "../a/x.txt", "Two.")).names())
                .containsExactly("a.zip!a/x.txt", "a.zip!2");
    }

    @Test
    void anEmptyZipIsNoFault() throws Exception {
        assertThat(read("a.zip", Make.zip()).reports).isEmpty();
    }
}
