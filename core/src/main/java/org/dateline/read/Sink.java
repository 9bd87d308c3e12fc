package org.dateline.read;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.dateline.model.Digest;
import org.dateline.model.Metadata;
import org.dateline.model.Problem;
import org.dateline.model.Source;

/** Where the readers of one file put what they find. */
final class Sink {
    /** A file with more faults than this is of another kind than it seems; the rest is told as a number. */
    private static final int PROBLEMS_TOLD = 50;

    private final Listener listener;
    private final Function<String, Metadata> outside;
    private int reports;
    private int problems;

    /**
     * @param listener who is told
     * @param outside what the command line and the sidecars know about a report, by its name; wins over the file's own
     */
    Sink(Listener listener, Function<String, Metadata> outside) {
        this.listener = listener;
        this.outside = outside;
    }

    /** A report, unless its content is blank; the digest is that of the bytes it was decoded from. */
    void report(String name, Source.Format format, String content, Metadata own, String digest) {
        if (content.isBlank() || content.equals("\uFEFF")) {
            problem(name, "", "holds no text");
            return;
        }
        reports++;
        listener.report(new Source(name, format, content, outside.apply(name).or(own), digest));
    }

    /** A report whose content came as text, not as bytes of its own: the digest is that of the text in UTF-8. */
    void report(String name, Source.Format format, String content, Metadata own) {
        report(name, format, content, own, Digest.of(content.getBytes(StandardCharsets.UTF_8)));
    }

    void problem(String name, String place, String message) {
        if (problems++ < PROBLEMS_TOLD) {
            listener.problem(new Problem(name, place, message));
        }
    }

    void skipped(String name, String reason) {
        listener.skipped(name, reason);
    }

    int reports() {
        return reports;
    }

    /** Tells how many faults were not told one by one. */
    void close(String file) {
        if (problems > PROBLEMS_TOLD) {
            listener.problem(new Problem(file, "", "has " + (problems - PROBLEMS_TOLD) + " more faults like these"));
        }
    }

    /** How many reports were found since there were so many, as the end of a sentence about a break. */
    String kept(int before) {
        int found = reports - before;
        return found == 0
                ? "; no report could be read from it"
                : "; the " + (found == 1 ? "report" : found + " reports") + " before that " + (found == 1 ? "was" : "were")
                        + " read";
    }
}
