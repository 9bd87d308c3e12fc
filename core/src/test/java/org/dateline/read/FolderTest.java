package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read, in which order and under which names, depends on the files alone. */
class FolderTest {
    private static final List<String> NAMES = List.of("a/b.txt", "a/c.txt", "d.txt", "É.txt");

    @TempDir
    Path folder;

    @BeforeEach
    void files() {
        for (String name : List.of("d.txt", "a/c.txt", "É.txt", "a/b.txt")) {
            Make.file(folder, name, "Report " + name);
        }
    }

    @Test
    void filesComeInTheOrderOfTheirNames() {
        assertThat(Collected.from(folder).names()).isEqualTo(NAMES);
    }

    @Test
    void anySpellingOfThePathGivesTheSame() {
        Collected plain = Collected.from(folder);
        Path relative = Path.of("").toAbsolutePath().relativize(folder.toAbsolutePath());
        for (Path spelt : List.of(relative, folder.resolve("a/.."), folder.resolve("."))) {
            Collected other = Collected.from(spelt);
            assertThat(other.reports).isEqualTo(plain.reports);
            assertThat(other.files).isEqualTo(plain.files);
        }
    }

    @Test
    void whatIsGivenTwiceIsReadOnce() {
        Collected found = Collected.from(folder.resolve("a/b.txt"), folder, folder.resolve("a"), folder.resolve("a/.."));
        assertThat(found.names()).isEqualTo(NAMES);
        assertThat(found.total).isEqualTo(4);
    }

    @Test
    void aFileByItselfIsCalledByItsFileName() {
        assertThat(Collected.from(folder.resolve("a/b.txt"), folder.resolve("d.txt")).names())
                .containsExactly("b.txt", "d.txt");
    }

    @Test
    void filesOfOneNameInSeveralFoldersAreToldApartByTheFoldersNames(@TempDir Path outside) {
        Path south = outside.resolve("south");
        Make.file(south, "d.txt", "Report of the south.");
        Make.file(south, "reports.csv", "file,outlet\nd.txt,The South\nnone.txt,Nobody\n");
        Make.file(folder, "north/d.txt", "Report of the north.");
        Make.file(folder, "north/.hidden", "x");
        Collected found = Collected.from(folder.resolve("north"), south);
        assertThat(found.names()).containsExactly("north/d.txt", "south/d.txt");
        assertThat(found.reports.get(1).metadata().outlet()).isEqualTo("The South");
        assertThat(found.told()).containsExactly("south/reports.csv:3: there is no none.txt; the row was not used");
        assertThat(found.skipped)
                .containsExactly("north/.hidden: hidden", "south/reports.csv: the sidecar of its folder");
        assertThat(Collected.from(south, folder.resolve("north/d.txt")).names()).containsExactly("south/d.txt", "north/d.txt");
        assertThat(Collected.from(south, folder.resolve("a")).names()).containsExactly("d.txt", "b.txt", "c.txt");
    }

    @Test
    void foldersOfOneNameAreToldApartByThoseAboveThem() {
        Make.file(folder, "2025/reports/x.txt", "Old.");
        Make.file(folder, "2026/reports/x.txt", "New.");
        assertThat(Collected.from(folder.resolve("2025/reports"), folder.resolve("2026/reports")).names())
                .containsExactly("2025/reports/x.txt", "2026/reports/x.txt");
    }

    @Test
    void hiddenFilesAreAccountedFor() {
        Make.file(folder, ".DS_Store", "x");
        Make.file(folder, ".git/config", "x");
        Make.file(folder, "a/Thumbs.db", "x");
        Collected found = Collected.from(folder);
        assertThat(found.names()).isEqualTo(NAMES);
        assertThat(found.skipped).containsExactly(".DS_Store: hidden", ".git: hidden", "a/Thumbs.db: hidden");
    }

    @Test
    void linksAreFollowedButNotInCircles(@TempDir Path outside) throws Exception {
        Make.file(outside, "o.txt", "Outside.");
        Files.createSymbolicLink(folder.resolve("a/loop"), folder);
        Files.createSymbolicLink(folder.resolve("e"), outside);
        Files.createSymbolicLink(folder.resolve("f.txt"), folder.resolve("d.txt"));
        Files.createSymbolicLink(folder.resolve("g.txt"), folder.resolve("g.txt"));
        Files.createSymbolicLink(folder.resolve("h.txt"), folder.resolve("nowhere"));
        Collected found = Collected.from(folder);
        assertThat(found.names()).containsExactly("a/b.txt", "a/c.txt", "d.txt", "e/o.txt", "É.txt");
        assertThat(found.skipped)
                .containsExactly("a/loop/: a link to a folder that is read already", "f.txt: the same file as d.txt");
        assertThat(found.told()).containsExactly(
                "g.txt: is a link that leads back to itself; it was left out", "h.txt: is not there; it was not read");
    }

    @Test
    void anEmptyFolderIsNothing() throws Exception {
        Collected found = Collected.from(Files.createDirectory(folder.resolve("empty")));
        assertThat(found.reports).isEmpty();
        assertThat(found.told()).isEmpty();
        assertThat(found.total).isZero();
    }
}
