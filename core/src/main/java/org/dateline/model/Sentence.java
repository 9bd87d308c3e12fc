package org.dateline.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One sentence with its tokens and its dependency tree.
 *
 * @param index its number in the report, from 0
 * @param span where it stands in the report's text, without surrounding blanks
 * @param text the report's text at {@code span}, unchanged
 * @param passage index of the passage it stands in
 * @param kind that passage's kind
 * @param tokens in text order
 */
public record Sentence(int index, Span span, String text, int passage, Passage.Kind kind, List<Token> tokens) {
    public Sentence {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(kind, "kind");
        tokens = List.copyOf(tokens);
        if (text.length() != span.length()) {
            throw new IllegalArgumentException("sentence " + index + " does not fill its span: \"" + text + "\" at " + span);
        }
        for (Token token : tokens) {
            if (token.head() >= tokens.size()) {
                throw new IllegalArgumentException("head beyond sentence " + index + ": " + token);
            }
        }
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    public int size() {
        return tokens.size();
    }

    /** Index of the first token without a head; -1 in a sentence without tokens. */
    public int root() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).head() < 0) {
                return i;
            }
        }
        return -1;
    }

    /** Indices of the tokens whose head is {@code i}, in text order. */
    public List<Integer> children(int i) {
        List<Integer> found = new ArrayList<>();
        for (int t = 0; t < tokens.size(); t++) {
            if (tokens.get(t).head() == i) {
                found.add(t);
            }
        }
        return found;
    }

    /** Indices of the children of {@code i} whose label is the given one or a subtype of it, in text order. */
    public List<Integer> children(int i, String label) {
        List<Integer> found = new ArrayList<>();
        for (int t = 0; t < tokens.size(); t++) {
            if (tokens.get(t).head() == i && tokens.get(t).is(label)) {
                found.add(t);
            }
        }
        return found;
    }

    /** The first child with this label or a subtype of it; -1 when there is none. */
    public int child(int i, String label) {
        List<Integer> found = children(i, label);
        return found.isEmpty() ? -1 : found.get(0);
    }

    /** Whether {@code i} is {@code ancestor} or stands somewhere below it. */
    public boolean isUnder(int i, int ancestor) {
        int steps = 0;
        for (int t = i; t >= 0 && steps <= tokens.size(); t = tokens.get(t).head(), steps++) {
            if (t == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** The phrase of tokens [first, last) with the given head. */
    public Phrase phrase(int first, int last, int head) {
        Span covered = new Span(tokens.get(first).span().start(), tokens.get(last - 1).span().end());
        String words = text.substring(covered.start() - span.start(), covered.end() - span.start());
        return new Phrase(index, first, last, head, covered, words);
    }
}
