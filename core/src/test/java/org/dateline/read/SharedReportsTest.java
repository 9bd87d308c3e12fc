package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.model.Source;
import org.junit.jupiter.api.Test;

/** Real reports, where they are at hand. */
class SharedReportsTest {
    private static final Path SHARED =
            Path.of(System.getProperty("dateline.home", ".")).resolveSibling("shared").normalize();

    @Test
    void readsTheSeeds() throws Exception {
        Path seeds = SHARED.resolve("seeds/reports");
        assumeTrue(Files.isDirectory(seeds), "the seeds are not here: " + seeds);
        Collected found = Collected.from(seeds);
        assertThat(found.told()).isEmpty();
        assertThat(found.reports).hasSize(5).allSatisfy(report -> {
            assertThat(report.metadata().publishedFrom()).isEqualTo("sidecar");
            assertThat(report.content()).isEqualTo(Files.readString(seeds.resolve(report.name())));
        });
    }

    @Test
    void readsTheArticles() {
        Path articles = SHARED.resolve("bench/data/gva/articles.jsonl");
        assumeTrue(Files.isRegularFile(articles), "the articles are not here: " + articles);
        Collected found = Collected.from(articles);
        assertThat(found.told()).isEmpty();
        assertThat(found.reports).hasSize(1200);
        assertThat(found.names()).doesNotHaveDuplicates().allMatch(name -> name.startsWith("articles.jsonl#"));
    }

    @Test
    void readsThePages() {
        Path pages = SHARED.resolve("bench/data/pages/html");
        assumeTrue(Files.isDirectory(pages), "the pages are not here: " + pages);
        Collected found = Collected.from(pages);
        assertThat(found.reports).hasSize(found.total).allMatch(page -> page.format() == Source.Format.HTML);
        assertThat(found.told()).isEmpty();
    }
}
