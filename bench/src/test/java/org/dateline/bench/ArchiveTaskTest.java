package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.lexicon.Lexicon;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a launcher that only pretends to read. */
class ArchiveTaskTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath().getParent();
    private final String home = System.getProperty("dateline.home");

    @TempDir private Path folder;

    @BeforeEach
    void pretend() {
        System.setProperty("dateline.home", folder.toString());
    }

    @AfterEach
    void restore() {
        if (home == null) {
            System.clearProperty("dateline.home");
        } else {
            System.setProperty("dateline.home", home);
        }
    }

    @Test
    void tells_of_every_file_and_of_all() throws Exception {
        launcher("""
                #!/bin/sh
                n=0
                for f in "$4"/*.jsonl; do
                  n=$((n + 1))
                  printf '\\r%s of 10 files, %s reports  x' $n $((n * $(wc -l < "$f"))) >&2
                done
                printf '\\r' >&2
                """);
        assertThat(run()).hasSize(11).first().asString().startsWith("{\"reports\":2,\"seconds\":");
        assertThat(run()).last().asString().startsWith("{\"reports\":20,");
    }

    @Test
    void fails_when_reading_does() throws Exception {
        launcher("""
                #!/bin/sh
                echo "no such luck" >&2
                exit 1
                """);
        assertThatThrownBy(this::run).isInstanceOf(InputException.class).hasMessageContaining("no such luck");
    }

    private void launcher(String script) throws Exception {
        Path file = Files.writeString(folder.resolve("dateline"), script, StandardCharsets.UTF_8);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private List<String> run() throws Exception {
        Path input = Files.writeString(folder.resolve("input.jsonl"), "{\"doc\":\"a\",\"text\":\"Osgil is quiet.\"}\n");
        List<String> lines = new ArrayList<>();
        new ArchiveTask(2).run(List.of(input), new Coding(Lexicon.load(PROJECT.resolve("lexicon")), 1), lines::add);
        return lines;
    }
}
