package org.dateline.model;

import java.util.Objects;

/**
 * Bad input, told in one plain sentence: which file, where in it, what is wrong. The run goes on.
 *
 * @param file the file as the user named it
 * @param place a line, offset or member within the file; empty when the whole file is meant
 * @param message what is wrong and what was done about it, without the file's name
 */
public record Problem(String file, String place, String message) {
    public Problem {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(message, "message");
    }

    @Override
    public String toString() {
        return file + (place.isEmpty() ? "" : ":" + place) + ": " + message;
    }
}
