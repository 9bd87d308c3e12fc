package org.dateline.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A set that "all" runs and scores.
 *
 * @param task what to run
 * @param inputs what to run it on, below the shared folder
 * @param scorer the scorer's command line, with {pred} for the file of predictions; empty when the task prints its own figures
 * @param figures what is read off the scorer's output, at least one
 */
record BenchSet(String task, List<String> inputs, List<String> scorer, List<Figure> figures) {
    private static final String TABLE = "sets.tsv";
    private static final int COLUMNS = 8;
    /** Stands for the scorer of a task that prints its own figures. */
    private static final String OWN = "-";

    /**
     * One figure.
     *
     * @param where keys of a JSON object joined by {@code >}, or after {@code ~} an expression whose group is the figure
     * @param mark the least it should be, as written; so is the aim
     * @param note what a reader of the figure must know; may be empty
     */
    record Figure(String name, String where, String mark, String aim, String note) {}

    BenchSet {
        inputs = List.copyOf(inputs);
        scorer = List.copyOf(scorer);
        figures = List.copyOf(figures);
    }

    /** All sets, in the order of the table. */
    static List<BenchSet> all() {
        List<List<String>> rows = rows();
        List<BenchSet> sets = new ArrayList<>();
        for (int i = 0; i < rows.size(); ) {
            List<String> first = rows.get(i);
            List<Figure> figures = new ArrayList<>();
            do {
                List<String> row = rows.get(i++);
                figures.add(new Figure(row.get(3), row.get(4), row.get(5), row.get(6), row.get(7)));
            } while (i < rows.size() && rows.get(i).get(0).isEmpty());
            List<String> scorer = first.get(2).equals(OWN) ? List.of() : List.of(first.get(2).split(" "));
            sets.add(new BenchSet(first.get(0), List.of(first.get(1).split(" ")), scorer, figures));
        }
        return sets;
    }

    private static List<List<String>> rows() {
        try (InputStream in = BenchSet.class.getResourceAsStream(TABLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> List.of((line + "\t".repeat(COLUMNS)).split("\t", -1)).subList(0, COLUMNS))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
