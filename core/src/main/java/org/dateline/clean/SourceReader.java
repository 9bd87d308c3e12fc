package org.dateline.clean;

import org.dateline.model.Span;
import org.jsoup.parser.Parser;

/**
 * Walks a text node's source beside its words, so that every character of the words knows its stretch of the source: one
 * character, or an entity such as {@code &amp;}.
 */
final class SourceReader {
    /** No entity's name is longer. */
    private static final int LONGEST_ENTITY = 34;

    private final String source;
    private final int end;
    private final String words;
    private int at;
    private int word;
    private Span entity;
    private int entityLeft;

    SourceReader(String source, int start, int end, String words) {
        this.source = source;
        this.at = Math.min(start, source.length());
        this.end = Math.min(Math.max(end, start), source.length());
        this.words = words;
    }

    /** The stretch of the source that the next character of the words was made from. */
    Span next() {
        if (entityLeft > 0) {
            entityLeft--;
            word++;
            return entity;
        }
        while (at < end && source.charAt(at) == 0 && words.charAt(word) != 0) {
            at++; // the parser drops them
        }
        if (at >= end) {
            word++;
            return new Span(end, end);
        }
        if (source.charAt(at) == '&') {
            String decoded = entity();
            if (decoded != null) {
                entityLeft = decoded.length() - 1;
                word++;
                return entity;
            }
        }
        if (source.charAt(at) == '\r' && at + 1 < end && source.charAt(at + 1) == '\n' && words.charAt(word) == '\n') {
            at++;
        }
        word++;
        at++;
        return new Span(at - 1, at);
    }

    /** What the entity here stands for, when the words agree; it is stepped over. Null when an ampersand is one. */
    private String entity() {
        int stop = at + 1;
        while (stop < end && stop - at < LONGEST_ENTITY && (Character.isLetterOrDigit(source.charAt(stop)) || source.charAt(stop) == '#')) {
            stop++;
        }
        for (int close = stop < end && source.charAt(stop) == ';' ? stop + 1 : stop; close > at + 1; close--) {
            String decoded = Parser.unescapeEntities(source.substring(at, close), false);
            if (!decoded.startsWith("&") || decoded.length() == 1) {
                if (words.startsWith(decoded, word) && !decoded.isEmpty()) {
                    entity = new Span(at, close);
                    at = close;
                    return decoded;
                }
            }
        }
        return null;
    }
}
