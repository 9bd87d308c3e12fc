package org.dateline.model;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntPredicate;

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
        tokens = new Tree(tokens);
        if (text.length() != span.length()) {
            throw new IllegalArgumentException("sentence " + index + " does not fill its span: \"" + text + "\" at " + span);
        }
        for (Token token : tokens) {
            if (token.head() >= tokens.size()) {
                throw new IllegalArgumentException("head beyond sentence " + index + ": " + token);
            }
        }
    }

    /** The token of this index; throws when there is none. */
    public Token token(int i) {
        return tokens.get(i);
    }

    /** How many tokens it has. */
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

    /** Indices of the tokens whose head is {@code i}, in text order; the list cannot be changed. */
    public List<Integer> children(int i) {
        return ((Tree) tokens).children(i);
    }

    /** Indices of the children of {@code i} whose label is the given one or a subtype of it, in text order. */
    public List<Integer> children(int i, String label) {
        Tree tree = (Tree) tokens;
        List<Integer> found = List.of();
        for (int c = 0; c < tree.count(i); c++) {
            if (tokens.get(tree.child(i, c)).is(label)) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.add(tree.child(i, c));
            }
        }
        return found;
    }

    /** Whether a child with this label or a subtype of it passes the test. */
    public boolean hasChild(int i, String label, IntPredicate test) {
        Tree tree = (Tree) tokens;
        for (int c = 0; c < tree.count(i); c++) {
            int child = tree.child(i, c);
            if (tokens.get(child).is(label) && test.test(child)) {
                return true;
            }
        }
        return false;
    }

    /** "Had seized", "had been seized", but not "were seized": what was before something else that is told in the past. */
    public boolean isPluperfect(int verb) {
        return hasChild(verb, "aux", aux -> tokens.get(aux).tag().equals("VBD") && tokens.get(aux).lemma().equalsIgnoreCase("have"));
    }

    /** The first child with this label or a subtype of it; -1 when there is none. */
    public int child(int i, String label) {
        Tree tree = (Tree) tokens;
        for (int c = 0; c < tree.count(i); c++) {
            if (tokens.get(tree.child(i, c)).is(label)) {
                return tree.child(i, c);
            }
        }
        return -1;
    }

    /**
     * The verb whose clause a participle belongs to; its head, but for one that the tree hangs on a saying behind it: in "Rebels
     * attacked a bus, wounding 12, the mayor said" it is "attacked". -1 for the root.
     */
    public int clauseOf(int participle) {
        int head = tokens.get(participle).head();
        boolean loose = tokens.get(participle).tag().equals("VBG") && head > participle;
        for (int i = participle - 1; loose && i >= 0; i--) {
            if (tokens.get(i).tag().equals("VBD") || tokens.get(i).tag().equals("VBN") && child(i, "aux") >= 0) {
                return i;
            }
        }
        return head;
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

    /** The tokens, and the children of each, which are asked for all the time. */
    private static final class Tree extends AbstractList<Token> implements RandomAccess {
        private final Token[] tokens;
        /** Those without a head, the children of the first token, of the second, and so on; where each of these begin. */
        private final int[] children;
        private final int[] first;
        /** The same as lists, each made when it is first asked for; a thread that misses another's makes its own. */
        private final List<Integer>[] lists;

        @SuppressWarnings("unchecked")
        Tree(List<Token> all) {
            tokens = all.toArray(Token[]::new);
            first = new int[tokens.length + 2];
            for (Token token : tokens) {
                if (token.head() < tokens.length) {
                    first[token.head() + 2]++;
                }
            }
            for (int i = 1; i < first.length; i++) {
                first[i] += first[i - 1];
            }
            lists = (List<Integer>[]) new List<?>[tokens.length];
            children = new int[first[tokens.length + 1]];
            int[] next = first.clone();
            for (int i = 0; i < tokens.length; i++) {
                if (tokens[i].head() < tokens.length) {
                    children[next[tokens[i].head() + 1]++] = i;
                }
            }
        }

        List<Integer> children(int token) {
            if (token < 0 || token >= tokens.length) {
                return listed(token);
            }
            if (lists[token] == null) {
                lists[token] = listed(token);
            }
            return lists[token];
        }

        private List<Integer> listed(int token) {
            Integer[] found = new Integer[count(token)];
            for (int c = 0; c < found.length; c++) {
                found[c] = child(token, c);
            }
            return List.of(found);
        }

        int count(int token) {
            return token < -1 || token >= tokens.length ? 0 : first[token + 2] - first[token + 1];
        }

        int child(int token, int number) {
            return children[first[token + 1] + number];
        }

        @Override
        public Token get(int index) {
            return tokens[index];
        }

        @Override
        public int size() {
            return tokens.length;
        }
    }
}
