package org.dateline.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.testing.SentenceCoder;
import org.dateline.testing.Specification;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Reads the sentences of {@code specs/**.spec} and compares what they claim with what the specification says. */
class SentenceSpecificationTest {
    private static final Path FOLDER = Path.of("src/test/resources/specs");
    private final SentenceCoder coder = new SentenceCoder();

    /** How many blocks may be marked as known misses; fewer is better, more wants a reason. */
    private static final int MOST_MISSES = 28;

    @TestFactory
    List<DynamicTest> specifications() throws IOException {
        return all().stream()
                .filter(spec -> spec.miss() == null)
                .map(spec -> DynamicTest.dynamicTest(spec.name(), () -> run(spec)))
                .toList();
    }

    @Test
    void knownMissesAreCounted() throws IOException {
        List<Specification> misses = all().stream().filter(spec -> spec.miss() != null).toList();
        List<String> met = misses.stream()
                .filter(spec -> spec.faults(coder.claims(spec.text(), spec.published())).isEmpty())
                .map(Specification::name)
                .toList();
        assertThat(misses).as("met by now, and to be unmarked: " + met).hasSizeLessThanOrEqualTo(MOST_MISSES);
        assertThat(met).as("half of the known misses are met by now: unmark them").hasSizeLessThanOrEqualTo(misses.size() / 2);
    }

    private static List<Specification> all() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".spec"))
                    .sorted()
                    .flatMap(file -> Specification.read(file).stream())
                    .toList();
        }
    }

    private void run(Specification spec) {
        List<String> faults = spec.faults(coder.claims(spec.text(), spec.published()));
        if (spec.todo() == null) {
            assertThat(faults).as(spec.text()).isEmpty();
        } else if (faults.isEmpty()) {
            fail("this passes now, so its todo must go: \"" + spec.todo() + "\"");
        }
    }
}
