package org.dateline.extract.attribution.learnt;

import java.util.List;
import org.dateline.hashed.Hash;
import org.dateline.model.Annotation;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;

/** A sentence with everything about its tokens that the classifiers look at, worked out once. */
public final class Tree {
    /** The sentence. */
    public final Sentence sentence;
    final int size;
    final int[] word;
    final int[] lemma;
    final int[] tag;
    final int[] relation;
    /** The same without its subtype: that of "nsubj" for "nsubj:pass". */
    final int[] base;
    final int[] name;
    /** Class of a verb of saying, 0 for any other word. */
    final int[] said;
    final int[] head;
    final int[][] children;
    /** First and last token of the subtree of each token. */
    final int[] first;
    final int[] last;
    /** How many marks of punctuation, words that do not merely help, and finite verbs stand before each token. */
    final int[] marksBefore;
    final int[] wordsBefore;
    final int[] verbsBefore;
    /** Number of the quotation that a token stands in, -1 for none; marks stand in none. */
    final int[] quote;
    /** Whether quotations of the report begin or end in the sentence, or run through it. */
    final boolean anyQuote;
    /** The first and the last token that stands in a quotation; the length and -1 when none does. */
    final int firstQuoted;
    final int lastQuoted;

    Tree(Annotation annotation, Sentence sentence, Sayers sayers) {
        this.sentence = sentence;
        this.size = sentence.size();
        this.word = new int[size];
        this.lemma = new int[size];
        this.tag = new int[size];
        this.relation = new int[size];
        this.base = new int[size];
        this.name = new int[size];
        this.said = new int[size];
        this.head = new int[size];
        this.quote = quotes(annotation.quotes());
        int quotedFirst = size;
        int quotedLast = -1;
        for (int i = 0; i < size; i++) {
            Token token = sentence.token(i);
            word[i] = Hash.word(token.form());
            lemma[i] = token.lemma().equals(token.form()) ? word[i] : Hash.word(token.lemma());
            tag[i] = Hash.word(token.tag());
            relation[i] = Hash.word(token.relation());
            int subtype = token.relation().indexOf(':');
            base[i] = subtype < 0 ? relation[i] : Hash.word(token.relation().substring(0, subtype));
            name[i] = token.name().ordinal() + 1;
            said[i] = sayers.of(token, lemma[i]);
            head[i] = token.head();
            quotedFirst = quote[i] >= 0 ? Math.min(quotedFirst, i) : quotedFirst;
            quotedLast = quote[i] >= 0 ? i : quotedLast;
        }
        this.firstQuoted = quotedFirst;
        this.lastQuoted = quotedLast;
        this.anyQuote = quotedLast >= 0;
        this.children = children();
        this.first = new int[size];
        this.last = new int[size];
        measure();
        this.marksBefore = new int[size + 1];
        this.wordsBefore = new int[size + 1];
        this.verbsBefore = new int[size + 1];
        count();
    }

    private int[] quotes(List<Span> spans) {
        int[] found = new int[size];
        int q = 0;
        for (int i = 0; i < size; i++) {
            int start = sentence.token(i).span().start();
            while (q < spans.size() && spans.get(q).end() <= start) {
                q++;
            }
            found[i] = q < spans.size() && spans.get(q).contains(start) ? q : -1;
        }
        return found;
    }

    private int[][] children() {
        int[] counts = new int[size];
        for (int up : head) {
            if (up >= 0) {
                counts[up]++;
            }
        }
        int[][] children = new int[size][];
        for (int i = 0; i < size; i++) {
            children[i] = new int[counts[i]];
        }
        for (int i = size - 1; i >= 0; i--) {
            if (head[i] >= 0) {
                children[head[i]][--counts[head[i]]] = i;
            }
        }
        return children;
    }

    private void count() {
        for (int i = 0; i < size; i++) {
            Pos pos = sentence.token(i).pos();
            String tag = sentence.token(i).tag();
            boolean helps = pos == Pos.AUX || pos == Pos.ADV || pos == Pos.PART || pos == Pos.ADP;
            boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
            marksBefore[i + 1] = marksBefore[i] + (pos == Pos.PUNCT ? 1 : 0);
            wordsBefore[i + 1] = wordsBefore[i] + (helps ? 0 : 1);
            verbsBefore[i + 1] = verbsBefore[i] + (finite ? 1 : 0);
        }
    }

    /** How many of those that were counted stand between two tokens. */
    static int between(int[] counts, int one, int other) {
        return one == other ? 0 : counts[Math.max(one, other)] - counts[Math.min(one, other) + 1];
    }

    private void measure() {
        for (int i = 0; i < size; i++) {
            first[i] = i;
            last[i] = i;
        }
        for (int i = 0; i < size; i++) {
            int steps = 0;
            for (int a = head[i]; a >= 0 && steps <= size; a = head[a], steps++) {
                first[a] = Math.min(first[a], i);
                last[a] = Math.max(last[a], i);
            }
        }
    }

    Token token(int i) {
        return sentence.token(i);
    }

    boolean isPunctuation(int i) {
        return sentence.token(i).pos() == Pos.PUNCT;
    }

    /** Whether the arc's label is the one of this hash, or a subtype of it. */
    boolean is(int i, int label) {
        return base[i] == label || relation[i] == label;
    }

    /** The first child with the label of this hash or a subtype of it; -1 when there is none. */
    int child(int i, int label) {
        for (int child : children[i]) {
            if (is(child, label)) {
                return child;
            }
        }
        return -1;
    }

    /**
     * Who does what the word says: its subject, or that of the word it is coordinated with or hangs on, or the noun that it
     * modifies; -1 when there is none.
     */
    int subject(int i) {
        int at = i;
        for (int steps = 0; at >= 0 && steps < 4; steps++) {
            int own = child(at, Arcs.NSUBJ);
            if (own >= 0) {
                return own;
            }
            int label = base[at];
            if (label == Arcs.ACL) {
                return head[at];
            }
            if (label != Arcs.CONJ && label != Arcs.XCOMP && label != Arcs.ADVCL && label != Arcs.PARATAXIS && label != Arcs.DEP) {
                return -1;
            }
            at = head[at];
        }
        return -1;
    }

    static int at(int[] values, int i) {
        return i < 0 || i >= values.length ? Hash.NOTHING : values[i];
    }
}
