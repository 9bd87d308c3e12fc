package org.dateline.cli;

import java.io.PrintStream;

/** Prints indented lines, some of which begin with a name in a column of its own. */
final class Lines {
    private final PrintStream out;

    Lines(PrintStream out) {
        this.out = out;
    }

    /** A blank line. */
    void gap() {
        out.println();
    }

    void field(int indent, String name, String text) {
        out.println(" ".repeat(indent) + name + " ".repeat(Math.max(1, 7 - name.length())) + Plain.line(text));
    }

    void line(int indent, String text) {
        out.println(" ".repeat(indent) + Plain.line(text));
    }
}
