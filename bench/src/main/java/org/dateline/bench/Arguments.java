package org.dateline.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A command line taken apart.
 *
 * @param task the first word; null when there is none
 * @param inputs the other words that are no options
 * @param threads how many documents to code at once
 */
record Arguments(String task, List<Path> inputs, int threads) {
    private static final int MOST_THREADS = 1024;

    Arguments {
        inputs = List.copyOf(inputs);
    }

    /** The words of the command line; throws {@link CommandException} when they are not understood. */
    static Arguments of(String[] words, int processors) {
        String task = null;
        int threads = processors;
        List<Path> inputs = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (word.equals("--threads")) {
                threads = threads(++i < words.length ? words[i] : "nothing");
            } else if (word.startsWith("--threads=")) {
                threads = threads(word.substring("--threads=".length()));
            } else if (word.startsWith("-")) {
                throw new CommandException("there is no option " + word);
            } else if (task == null) {
                task = word;
            } else {
                inputs.add(Path.of(word));
            }
        }
        return new Arguments(task, inputs, threads);
    }

    private static int threads(String word) {
        int threads = word.matches("\\d{1,4}") ? Integer.parseInt(word) : 0;
        if (threads < 1 || threads > MOST_THREADS) {
            throw new CommandException("--threads is from 1 to " + MOST_THREADS + ", not " + word);
        }
        return threads;
    }
}
