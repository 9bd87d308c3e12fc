package org.dateline.lexicon;

import org.dateline.model.Problem;

/** The lexicon cannot be used as it stands; the message names file, line and column. */
public final class LexiconException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Line and column count from 1. */
    public LexiconException(String file, int line, int column, String message) {
        super(file + ":" + line + ":" + column + ": " + message);
    }

    public LexiconException(Problem problem) {
        super(problem.toString());
    }
}
