package org.dateline.model;

import java.util.Objects;

/**
 * One word of a sentence, with its place in the Universal Dependencies tree.
 *
 * @param span where it stands in the report's text
 * @param form the word as written, with curly quotes made straight and, in a text in capitals, the case it would have in
 *     running text
 * @param lemma its dictionary form, lower case except for names
 * @param pos universal part of speech
 * @param tag Penn Treebank tag, which keeps tense and number: VBD, VBN, NNS
 * @param head index of its head in the sentence; -1 for the root
 * @param relation Universal Dependencies v2 label of the arc from its head: {@code nsubj:pass}, {@code obl}
 * @param name what name the token is part of
 */
public record Token(Span span, String form, String lemma, Pos pos, String tag, int head, String relation, NameType name) {
    public Token {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(lemma, "lemma");
        Objects.requireNonNull(pos, "pos");
        Objects.requireNonNull(tag, "tag");
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(name, "name");
        if (head < -1) {
            throw new IllegalArgumentException("not a head: " + head + " of " + form);
        }
    }

    /** Whether it is a verb that bears a tense: tagged VBD, VBZ or VBP. */
    public boolean isTensed() {
        return tag.length() == 3 && tag.startsWith("VB") && "DZP".indexOf(tag.charAt(2)) >= 0;
    }

    /** Whether it is a verb that bears a tense, or a modal. */
    public boolean isFinite() {
        return isTensed() || tag.equals("MD");
    }

    /** Whether the arc's label is the given one, or a subtype of it: "nmod" covers "nmod:poss". */
    public boolean is(String label) {
        int longer = relation.length() - label.length();
        // The cheap questions first: this is asked a thousand times a sentence.
        return longer == 0 ? relation.equals(label) : longer > 0 && relation.charAt(label.length()) == ':' && relation.startsWith(label);
    }
}
