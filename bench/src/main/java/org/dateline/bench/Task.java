package org.dateline.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** One benchmark set's form: reads its inputs, codes them, writes one JSON line a document in input order. */
interface Task {
    /** What the task is called on the command line. */
    String name();

    /**
     * Runs the task.
     *
     * @param inputs the files or folders named on the command line, at least one
     * @param coding the engine
     * @param lines takes each line, without its line end
     * @throws InputException when an input is missing, empty or not of the set's format
     */
    void run(List<Path> inputs, Coding coding, Consumer<String> lines);
}
