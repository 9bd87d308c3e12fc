package org.dateline.extract.attribution;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * What a sentence says of a report that a noun in it names: "the claim that ... was false", "no truth to reports that ...",
 * "no evidence that ...".
 */
final class Hearsay {
    /** What becomes of the report's content. */
    enum Verdict {
        /** Nothing is said of it. */
        OPEN,
        DENIED,
        DOUBTED
    }

    private static final String REPORT = "report";
    private static final String FIGURE = "figure";
    private static final String PART = "part";
    private static final String PROOF = "proof";
    private static final String TRUTH = "truth";
    private static final String TRUE = "true";
    private static final String UNTRUE = "untrue";
    private static final String DEFINITE = "definite";

    private final Map<String, String> kinds = new HashMap<>();
    private final Modalities modalities;

    Hearsay(Modalities modalities) {
        this.modalities = modalities;
    }

    /** Learns that a word is of such a kind: report, figure, part, proof, truth, true, untrue or definite. False for any other kind. */
    boolean learn(String kind, String word) {
        boolean known = kind.equals(REPORT) || kind.equals(PROOF) || kind.equals(TRUTH) || kind.equals(TRUE) || kind.equals(UNTRUE)
                || kind.equals(DEFINITE) || kind.equals(FIGURE) || kind.equals(PART);
        if (known) {
            kinds.put(word, kind);
        }
        return known;
    }

    /** Whether the word hangs as its content on a noun that names a report: "the claim that rebels attacked", "reports of clashes". */
    boolean isContent(Sentence s, int node) {
        Token word = s.token(node);
        int noun = word.head();
        if (noun < 0 || !s.token(noun).pos().isNominal() || !is(s, noun, REPORT) && !is(s, noun, PROOF)) {
            return false;
        }
        boolean of = word.is("nmod") && s.hasChild(node, "case", marker -> s.token(marker).lemma().equals("of"));
        return of || word.is("acl") || word.is("ccomp");
    }

    /** Whether the clause that the word heads is said to be no truth: "it is not true that the town has fallen", "it is a lie that ...". */
    boolean isDenied(Sentence s, int node) {
        Token word = s.token(node);
        boolean clause = word.is("ccomp") || word.is("csubj");
        return clause && word.head() >= 0 && isUntrue(s, word.head());
    }

    /** Whether the word says "false" or "not true". */
    private boolean isUntrue(Sentence s, int word) {
        return is(s, word, UNTRUE) ? !modalities.isNegated(s, word) : is(s, word, TRUE) && modalities.isNegated(s, word);
    }

    /** Whether the word is a noun for what others say: "accusation". */
    boolean isReport(Sentence s, int noun) {
        return s.token(noun).pos() == Pos.NOUN && is(s, noun, REPORT);
    }

    /** Whether the word is a noun for a number that somebody gave: "figure". */
    boolean isFigure(Sentence s, int noun) {
        return s.token(noun).pos() == Pos.NOUN && is(s, noun, FIGURE);
    }

    /** Whether the word is a noun for a part that somebody had in a deed: "responsibility". */
    boolean isPart(Sentence s, int noun) {
        return s.token(noun).pos() == Pos.NOUN && is(s, noun, PART);
    }

    /** Whether the noun takes up what was reported before, and says no more of it: "the reports", "these claims". */
    boolean isBare(Sentence s, int noun) {
        // The cheap questions first: this is asked of every word, and most have nothing hang on them.
        return s.child(noun, "det") >= 0 && is(s, noun, REPORT)
                && s.hasChild(noun, "det", det -> is(s, det, DEFINITE))
                && s.children(noun).stream().noneMatch(child -> isContent(s, child));
    }

    /** "Called the reports fabricated": no call for anything, whatever else the verb may be. */
    boolean callsUntrue(Sentence s, int verb) {
        for (int child : s.children(verb)) {
            int noun = child > verb && s.token(child).is("ccomp") ? s.child(child, "nsubj") : child;
            if (noun > verb && isReport(s, noun) && of(s, noun) == Verdict.DENIED) {
                return true;
            }
        }
        return false;
    }

    /** What is said of the report that the noun names. */
    Verdict of(Sentence s, int noun) {
        boolean called = s.children(noun).stream().anyMatch(child -> is(s, child, UNTRUE)
                && (s.token(child).is("amod") || s.token(child).is("dep") && child > noun));
        int head = s.token(noun).head();
        if (called) {
            return Verdict.DENIED;
        }
        if (head >= 0 && s.token(noun).is("nsubj") && (is(s, head, UNTRUE) || is(s, head, TRUE))) {
            return isUntrue(s, head) ? Verdict.DENIED : Verdict.OPEN;
        }
        if (head >= 0 && s.token(noun).is("obj") && s.children(head).stream().anyMatch(child -> child > noun && isCalledUntrue(s, child))) {
            return Verdict.DENIED;
        }
        boolean hangs = s.token(noun).is("nmod") || s.token(noun).is("obl");
        int truth = !hangs || head < 0 ? -1 : is(s, head, TRUTH) ? head : truthBeside(s, head, noun);
        if (truth >= 0) {
            return isNone(s, truth) ? Verdict.DENIED : Verdict.OPEN;
        }
        return isNone(s, noun) ? Verdict.DOUBTED : Verdict.OPEN;
    }

    /** "said the claim | was baseless", where the tree parts the two. */
    private boolean isCalledUntrue(Sentence s, int word) {
        boolean predicate = s.child(word, "cop") >= 0 && s.child(word, "nsubj") < 0;
        // "called the reports fabricated"
        boolean called = s.token(word).is("xcomp") && s.children(word).stream().allMatch(child -> s.token(child).is("advmod"));
        return (predicate || called) && is(s, word, UNTRUE) && !modalities.isNegated(s, word);
    }

    /** "There is no truth | to claims": the tree may hang the claims on the verb. */
    private int truthBeside(Sentence s, int verb, int noun) {
        return s.children(verb).stream().filter(child -> child < noun && is(s, child, TRUTH)).findFirst().orElse(-1);
    }

    /** "no evidence", "there is not any truth", "has not seen evidence". */
    private boolean isNone(Sentence s, int noun) {
        int verb = s.token(noun).head();
        boolean argument = s.token(noun).is("nsubj") || s.token(noun).is("obj");
        return modalities.isNegated(s, noun) || argument && verb >= 0 && modalities.isNegated(s, verb);
    }

    private boolean is(Sentence s, int token, String kind) {
        return kind.equals(kinds.get(lemma(s, token))) || kind == UNTRUE && kind.equals(kinds.get(s.token(token).form()));
    }

    private static String lemma(Sentence s, int token) {
        return s.token(token).lemma().toLowerCase(Locale.ROOT);
    }
}
