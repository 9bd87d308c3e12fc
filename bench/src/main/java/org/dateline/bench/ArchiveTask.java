package org.dateline.bench;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What reading an archive costs: has {@code ./dateline read} read ten thousand reports as a user would, the documents given
 * over and over, and prints a line for every thousand and one for all with settling. Time of processors and memory are those
 * of the whole program, as the operating system counts them.
 */
final class ArchiveTask implements Task {
    private static final int FILES = 10;
    private static final int IN_A_FILE = 1000;
    private static final double NANOS = 1e9;
    private static final Pattern DONE = Pattern.compile("(\\d+) of \\d+ files?, ");

    private final int inFile;

    ArchiveTask() {
        this(IN_A_FILE);
    }

    /** @param inFile how many reports a file holds, of ten files */
    ArchiveTask(int inFile) {
        this.inFile = inFile;
    }

    @Override
    public String name() {
        return "archive";
    }

    @Override
    public void run(List<Path> inputs, Coding coding, Consumer<String> lines) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("dateline-archive");
            write(Documents.read(inputs), Files.createDirectory(folder.resolve("reports")));
            read(folder, coding.threads(), lines);
        } catch (IOException e) {
            throw new InputException("the archive cannot be written or read: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            delete(folder);
        }
    }

    /** Ten files, the reports numbered so that no two are the same. */
    private void write(List<Document> documents, Path folder) throws IOException {
        if (documents.isEmpty()) {
            throw new InputException("there are no documents");
        }
        for (int file = 0; file < FILES; file++) {
            List<String> records = new ArrayList<>();
            for (int i = 0; i < inFile; i++) {
                int number = file * inFile + i;
                Document document = documents.get(number % documents.size());
                String published = document.published() == null ? null : document.published().toString();
                records.add(new Line().put("id", document.doc() + "-" + number).put("title", document.title())
                        .put("published", published).put("text", document.text()).toString());
            }
            Files.write(folder.resolve(file + ".jsonl"), records);
        }
    }

    private void read(Path folder, int threads, Consumer<String> lines) throws IOException, InterruptedException {
        String launcher = Path.of(System.getProperty("dateline.home", ".")).resolve("dateline").toString();
        ProcessBuilder command = new ProcessBuilder(
                launcher, "--db", folder.resolve("dateline.db").toString(), "read", folder.resolve("reports").toString(), "--threads", String.valueOf(threads));
        command.environment().merge("DATELINE_OPTS", "-Ddateline.progress=true", (given, ours) -> given + " " + ours);
        Process program = command.redirectOutput(folder.resolve("summary.txt").toFile()).start();
        Watch watch = new Watch(program);
        Thread looking = new Thread(watch, "watch");
        looking.setDaemon(true);
        looking.start();
        StringBuilder shown = new StringBuilder();
        int done = 0;
        try (Reader progress = new InputStreamReader(program.getErrorStream(), StandardCharsets.UTF_8)) {
            for (int c = progress.read(); c >= 0; c = progress.read()) {
                shown.append((char) c);
                if (c == '\r') {
                    Matcher file = DONE.matcher(shown);
                    int now = file.find() ? Integer.parseInt(file.group(1)) : done;
                    if (now > done) {
                        lines.accept(watch.lap(now * inFile).toString());
                    }
                    done = now;
                    shown.setLength(0);
                }
            }
        }
        if (program.waitFor() != 0 || done < FILES) {
            throw new InputException("dateline read ended early: " + shown);
        }
        lines.accept(watch.all(FILES * inFile).toString());
    }

    /** Looks at the clocks of a program while it runs; afterwards nobody can tell. */
    private static final class Watch implements Runnable {
        private static final long PAUSE = 500;

        private final Process program;
        private final long start = System.nanoTime();
        private long clock = start;
        private double processor;
        private double processorBefore;
        private long memory;

        Watch(Process program) {
            this.program = program;
        }

        @Override
        public void run() {
            try {
                while (program.isAlive()) {
                    look();
                    Thread.sleep(PAUSE);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private synchronized void look() {
            processor = Math.max(processor, program.info().totalCpuDuration().map(Duration::toNanos).orElse(0L) / NANOS);
            memory = Math.max(memory, peak());
        }

        /** The most memory that the program has had, in megabytes; 0 on systems that do not tell in Linux's way. */
        private long peak() {
            try (Stream<String> status = Files.lines(Path.of("/proc", String.valueOf(program.pid()), "status"))) {
                return status.filter(line -> line.startsWith("VmHWM:")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                        .findFirst().orElse(0);
            } catch (IOException | UncheckedIOException e) {
                return memory;
            }
        }

        synchronized Line lap(int reports) {
            look();
            long now = System.nanoTime();
            Line line = line(reports, (now - clock) / NANOS, processor - processorBefore);
            clock = now;
            processorBefore = processor;
            return line;
        }

        /** All of it, with the start and settling; time of processors up to the last look. */
        synchronized Line all(int reports) {
            return line(reports, (System.nanoTime() - start) / NANOS, processor);
        }

        private Line line(int reports, double seconds, double processors) {
            return new Line().put("reports", reports).put("seconds", rounded(seconds)).put("processor seconds", rounded(processors))
                    .put("peak MB", memory);
        }

        private static double rounded(double seconds) {
            return Math.round(seconds * 10) / 10.0;
        }
    }

    private static void delete(Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
