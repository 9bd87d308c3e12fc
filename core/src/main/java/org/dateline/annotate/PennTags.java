package org.dateline.annotate;

import java.util.Locale;
import org.dateline.model.Pos;

/**
 * Universal parts of speech for Penn Treebank tags, after the conversion table of Universal Dependencies; the arc decides
 * where the tag does not (auxiliaries, subordinating conjunctions).
 */
public final class PennTags {
    private PennTags() {}

    /** The tag for a word, its Penn tag and the label of its arc. */
    public static Pos universal(String tag, String word, String relation) {
        return switch (tag) {
            case "NN", "NNS" -> Pos.NOUN;
            case "NNP", "NNPS" -> Pos.PROPN;
            case "PRP", "PRP$", "WP", "WP$", "EX" -> Pos.PRON;
            case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> relation.startsWith("aux") || relation.equals("cop") ? Pos.AUX : Pos.VERB;
            case "MD" -> Pos.AUX;
            case "JJ", "JJR", "JJS" -> Pos.ADJ;
            case "RB", "RBR", "RBS", "WRB" -> Pos.ADV;
            case "CD" -> Pos.NUM;
            case "DT", "PDT", "WDT" -> relation.startsWith("nsubj") || relation.equals("obj") || relation.equals("obl") ? Pos.PRON : Pos.DET;
            case "IN" -> relation.equals("mark") ? Pos.SCONJ : Pos.ADP;
            case "TO", "RP" -> tag.equals("RP") ? Pos.ADP : word.toLowerCase(Locale.ROOT).equals("to") && relation.equals("mark") ? Pos.PART : Pos.ADP;
            case "POS" -> Pos.PART;
            case "CC" -> Pos.CCONJ;
            case "UH" -> Pos.INTJ;
            case "SYM", "$", "#" -> Pos.SYM;
            case ".", ",", ":", "``", "''", "-LRB-", "-RRB-", "HYPH", "NFP" -> Pos.PUNCT;
            default -> Pos.X;
        };
    }
}
