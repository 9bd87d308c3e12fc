package org.dateline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Runs and scores every set that is found in the shared folder, and lays the figures out as one Markdown table. */
final class AllSets {
    private final Path shared;
    private final Coding coding;
    private final Consumer<String> progress;

    /**
     * @param shared the folder that holds {@code bench} and {@code seeds}
     * @param progress takes a line when a set begins
     */
    AllSets(Path shared, Coding coding, Consumer<String> progress) {
        this.shared = shared;
        this.coding = coding;
        this.progress = progress;
    }

    /** The shared folder beside the project, or beside a folder that the project lies in; null when there is none. */
    static Path beside(Path home) {
        for (Path up = home.toAbsolutePath().normalize().getParent(); up != null; up = up.getParent()) {
            if (Files.isDirectory(up.resolve("shared/bench"))) {
                return up.resolve("shared");
            }
        }
        return null;
    }

    /** Hands over the table's lines; sets that are not there are left out. */
    void run(Consumer<String> lines) {
        lines.accept("| set | figure | measured | mark | aim | |");
        lines.accept("|---|---|---|---|---|---|");
        for (BenchSet set : BenchSet.all()) {
            List<Path> inputs = set.inputs().stream().map(shared::resolve).toList();
            if (inputs.stream().allMatch(Files::exists)) {
                progress.accept(set.task() + " ...");
                String printed = printed(set, inputs);
                set.figures().forEach(figure -> lines.accept("| " + String.join(" | ", set.task(), figure.name(),
                        Scorer.figure(printed, figure.where()), figure.mark(), figure.aim(), figure.note()) + " |"));
            }
        }
    }

    private String printed(BenchSet set, List<Path> inputs) {
        try {
            Path predictions = Files.createTempFile("dateline-" + set.task(), ".jsonl");
            try {
                StringBuilder text = new StringBuilder();
                Tasks.named(set.task()).orElseThrow().run(inputs, coding, line -> text.append(line).append('\n'));
                if (set.scorer().isEmpty()) {
                    return text.toString();
                }
                Files.writeString(predictions, text, StandardCharsets.UTF_8);
                return new Scorer(shared).run(set.scorer(), predictions);
            } finally {
                Files.delete(predictions);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
