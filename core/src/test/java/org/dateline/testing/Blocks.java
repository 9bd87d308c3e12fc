package org.dateline.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Tests that stand in a file, one in each block of lines between blank ones; lines that begin with # are comments. */
public final class Blocks {
    private Blocks() {}

    /** One test for each block, of which there must be some. */
    public static Stream<DynamicTest> of(String resource, Function<List<String>, DynamicTest> test) throws IOException {
        try (InputStream in = Blocks.class.getResourceAsStream(resource)) {
            List<DynamicTest> tests = Stream.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n\n"))
                    .map(block -> block.lines().filter(line -> !line.startsWith("#")).toList())
                    .filter(lines -> !lines.isEmpty())
                    .map(test)
                    .toList();
            assertThat(tests).as(resource).isNotEmpty();
            return tests.stream();
        }
    }
}
