package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.dateline.model.Metadata;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SidecarTest {
    @TempDir
    Path folder;

    @BeforeEach
    void files() throws Exception {
        Make.file(folder, "a.txt", Make.STORY);
        Make.file(folder, "sub/b.txt", Make.STORY);
        Make.file(folder, "c.jsonl", "{\"id\": \"x\", \"title\": \"Own\", \"published\": \"2026-01-01\", \"text\": \"One.\"}\n"
                + "{\"id\": \"y\", \"text\": \"Two.\"}");
        Make.file(folder, "d.zip", Make.zip("e.txt", "Three."));
    }

    private Metadata of(Collected found, String name) {
        return found.reports.stream().filter(r -> r.name().equals(name)).findFirst().orElseThrow().metadata();
    }

    @Test
    void theSidecarWinsCellByCell() {
        Make.file(folder, "reports.csv", "published,FILE,outlet,remark\r\n"
                + "2026-02-03,a.txt,\"Osgil Herald, evening\",x\r\n"
                + "2026-02-04,./sub/b.txt,,\r\n"
                + "2026-02-05,c.jsonl#x,Radio,\r\n"
                + ",c.jsonl,Orel Agency,\r\n"
                + "2026-02-06,d.zip!e.txt,,\r\n");
        Collected found = Collected.from(folder);
        assertThat(found.told()).isEmpty();
        assertThat(of(found, "a.txt")).isEqualTo(
                new Metadata("Osgil Herald, evening", null, null, LocalDate.of(2026, 2, 3), "sidecar"));
        assertThat(of(found, "sub/b.txt").published()).isEqualTo(LocalDate.of(2026, 2, 4));
        assertThat(of(found, "c.jsonl#x"))
                .isEqualTo(new Metadata("Radio", null, "Own", LocalDate.of(2026, 2, 5), "sidecar"));
        assertThat(of(found, "c.jsonl#y").outlet()).isEqualTo("Orel Agency");
        assertThat(of(found, "d.zip!e.txt").published()).isEqualTo(LocalDate.of(2026, 2, 6));
    }

    @Test
    void theNearestSidecarWins() {
        Make.file(folder, "reports.csv", "file,outlet,url\nsub/b.txt,Far,http://far.example/\n");
        Make.file(folder, "sub/reports.csv", "file,outlet\nb.txt,Near\n");
        Metadata known = of(Collected.from(folder), "sub/b.txt");
        assertThat(known.outlet()).isEqualTo("Near");
        assertThat(known.url()).isEqualTo("http://far.example/");
    }

    @Test
    void theSidecarBesideASingleFileCounts() {
        Path sidecar = Make.file(folder, "reports.csv",
                "file,outlet,published\na.txt,Herald,2026-02-03\nnowhere.txt,X,yesterday\na.txt,Second,\n");
        Collected found = Collected.from(folder.resolve("a.txt"), sidecar);
        assertThat(found.reports.get(0).metadata().outlet()).isEqualTo("Herald");
        assertThat(found.told()).containsExactly("reports.csv:4: is a second row for a.txt; the one in line 2 counts");
    }

    @Test
    void theCommandLineWinsOverAll() {
        Make.file(folder, "reports.csv", "file,outlet,published\na.txt,Herald,2026-02-03\n");
        Metadata given = new Metadata(null, null, null, LocalDate.of(2026, 2, 9), "command line");
        assertThat(of(Collected.overriding(given, folder), "a.txt"))
                .isEqualTo(new Metadata("Herald", null, null, LocalDate.of(2026, 2, 9), "command line"));
    }

    @Test
    void faultsAreToldWithTheirLines() {
        Make.file(folder, "reports.csv", """
                file,outlet,published
                a.txt,First,2026-02-30
                nowhere.txt,X,2026-02-03
                a.txt,Second,2026-02-03
                ,Nobody,
                c.jsonl#z,X,
                """);
        Collected found = Collected.from(folder);
        assertThat(found.told()).containsExactly(
                "reports.csv:2: \"2026-02-30\" is not a day such as 2026-02-03; the rest of the row is used",
                "reports.csv:4: is a second row for a.txt; the one in line 2 counts",
                "reports.csv:5: names no file; the row was not used",
                "reports.csv:3: there is no nowhere.txt; the row was not used",
                "reports.csv:6: there is no c.jsonl#z; the row was not used");
        assertThat(of(found, "a.txt")).isEqualTo(new Metadata("First", null, null, null, null));
        assertThat(found.reports).hasSize(5);
    }

    @Test
    void aSidecarWithoutFilesIsNotUsed() {
        Make.file(folder, "reports.csv", "name,outlet\na.txt,X\n");
        assertThat(Collected.from(folder).told())
                .containsExactly("reports.csv:1: has no column \"file\"; the sidecar was not used");
    }

    @Test
    void aSidecarThatIsNotCsvIsNotUsed() {
        Make.file(folder, "sub/reports.csv", "file,outlet\nb.txt,\"X\nc.txt,Y\n");
        assertThat(Collected.from(folder).told()).singleElement().asString().startsWith("sub/reports.csv:1: is not CSV");
    }

    @Test
    void spreadsheetsWriteItTheirWay() {
        Make.file(folder, "reports.csv", Make.in("windows-1252", "file;outlet\r\na.txt;Café Osgil\r\n"));
        assertThat(of(Collected.from(folder), "a.txt").outlet()).isEqualTo("Café Osgil");
    }

    @Test
    void anEmptySidecarSaysNothing() {
        Make.file(folder, "reports.csv", "");
        assertThat(Collected.from(folder).told()).isEmpty();
    }

    @Test
    void aFolderMayBePackedWithItsSidecars() throws Exception {
        Make.file(folder, "d.zip", Make.zip(
                "x/e.txt", "Three.", "x/sub/f.txt", "Four.",
                "x/reports.csv", "file,outlet,url\ne.txt,Inner,\nsub/f.txt,Far,http://far.example/\ng.txt,X,\n",
                "x/sub/reports.csv", "file,outlet,published\nf.txt,Near,soon\n"));
        Make.file(folder, "reports.csv", "file,outlet,published\nd.zip!x/e.txt,Outer,2026-02-03\n");
        Collected found = Collected.from(folder);
        assertThat(of(found, "d.zip!x/e.txt"))
                .isEqualTo(new Metadata("Inner", null, null, LocalDate.of(2026, 2, 3), "sidecar"));
        assertThat(of(found, "d.zip!x/sub/f.txt"))
                .isEqualTo(new Metadata("Near", "http://far.example/", null, null, null));
        assertThat(found.told()).containsExactly(
                "d.zip!x/sub/reports.csv:2: \"soon\" is not a day such as 2026-02-03; the rest of the row is used",
                "d.zip!x/reports.csv:4: there is no g.txt; the row was not used");
    }
}
