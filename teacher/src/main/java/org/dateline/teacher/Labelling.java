package org.dateline.teacher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import org.dateline.annotate.Cutting;

/**
 * Labels a file of paragraphs, one to a line with line feeds written as \n, with the teacher. Can be stopped and started
 * again: it goes on after the last paragraph that is complete in the output.
 */
final class Labelling {
    private static final String DONE = "# paragraph = ";
    private static final int LONGEST_PARAGRAPH = 4000;
    private static final int LONGEST_SENTENCE = 80;
    private static final int BLOCK = 100;

    private final Cutting cutting = new Cutting();
    private final Teacher teacher;
    private final Consumer<String> progress;

    Labelling(Teacher teacher, Consumer<String> progress) {
        this.teacher = teacher;
        this.progress = progress;
    }

    /**
     * Labels the paragraphs numbered from {@code first} to before {@code last} and appends them to the output.
     */
    void label(Path paragraphs, Path output, int first, int last) throws IOException {
        int done = resume(output);
        try (BufferedReader in = Files.newBufferedReader(paragraphs);
                Writer out = Files.newBufferedWriter(output, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            int number = 0;
            for (String line = in.readLine(); line != null && number < last; line = in.readLine(), number++) {
                if (number < first || number <= done) {
                    continue;
                }
                String paragraph = line.replace("\\n", "\n");
                if (!paragraph.isBlank() && paragraph.length() <= LONGEST_PARAGRAPH) {
                    label(paragraph, out);
                }
                out.write(DONE + number + "\n");
                if (number % BLOCK == 0) {
                    out.flush();
                    progress.accept("paragraph " + number);
                }
            }
        }
    }

    private void label(String paragraph, Writer out) throws IOException {
        boolean told = false;
        for (Cutting.Cut cut : cutting.cut(paragraph)) {
            if (cut.size() <= LONGEST_SENTENCE) {
                Silver.write(teacher.read(cut, paragraph), told ? null : paragraph, out);
                told = true;
            }
        }
    }

    /** Cuts off what follows the last complete paragraph; returns its number, or -1. */
    private static int resume(Path output) throws IOException {
        if (!Files.exists(output)) {
            return -1;
        }
        long keep = 0;
        int done = -1;
        long at = 0;
        try (BufferedReader in = Files.newBufferedReader(output)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                at += line.getBytes(StandardCharsets.UTF_8).length + 1;
                if (line.startsWith(DONE)) {
                    done = Integer.parseInt(line.substring(DONE.length()));
                    keep = at;
                }
            }
        }
        try (RandomAccessFile file = new RandomAccessFile(output.toFile(), "rw")) {
            file.setLength(Math.min(keep, file.length()));
        }
        return done;
    }
}
