package org.dateline.extract.attribution;

import org.dateline.model.Annotation;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Denials in a sentence that take up what was told, by a noun ("..., a charge the army rejects") or by nothing ("the army denies"). */
final class Denials {
    private final Annotation annotation;
    private final Sentence s;
    private final Cues cues;

    Denials(Annotation annotation, Sentence sentence, Cues cues) {
        this.annotation = annotation;
        this.s = sentence;
        this.cues = cues;
    }

    /**
     * "..., an accusation the rebels denied", "..., a charge that the army rejects": the noun that takes up the sentence so far, when
     * the verb denies such a one; otherwise -1. Trees differ on what hangs on what there.
     */
    int takenUp(int verb) {
        Cues.Cue cue = cues.of(s.token(verb));
        if (cue == null || !cue.type().equals("deny")) {
            return -1;
        }
        int subject = s.child(verb, "nsubj");
        boolean spoken = subject >= 0 && subject < verb && !s.token(subject).tag().startsWith("W");
        boolean clause = s.token(verb).is("acl") || s.token(verb).is("ccomp");
        int fronted = s.child(verb, "obj");
        int noun = fronted >= 0 && fronted < subject && s.token(fronted).pos() == Pos.NOUN ? fronted : clause ? s.token(verb).head() : -1;
        boolean whole = s.children(verb).stream().noneMatch(child -> child > verb
                && (s.token(child).is("obj") || s.token(child).is("ccomp") || s.token(child).is("xcomp")));
        boolean before = noun > 0 && noun < subject && s.token(noun).pos() == Pos.NOUN;
        boolean apart = whole && before && first(noun) > 0 && s.token(first(noun) - 1).pos() == Pos.PUNCT;
        return spoken && apart ? noun : takenUpInOrder(verb);
    }

    /** The same by the order of words, where the verb closes the sentence: comma, article, noun, whoever denies it, verb. */
    private int takenUpInOrder(int verb) {
        boolean closes = verb + 1 >= s.size() || s.token(verb + 1).pos() == Pos.PUNCT;
        int noun = verb - 1;
        while (closes && noun > 1 && s.token(noun).pos() != Pos.PUNCT && s.token(noun).pos() != Pos.VERB) {
            boolean opens = s.token(noun - 1).pos() == Pos.DET && s.token(noun - 2).form().equals(",") && s.token(noun).tag().equals("NN");
            // ", allegations that the rebels denied"
            opens |= s.token(noun - 1).form().equals(",") && s.token(noun).tag().equals("NNS") && s.token(noun + 1).lemma().equals("that");
            if (opens && verb - noun > 1) {
                return noun;
            }
            noun--;
        }
        return -1;
    }

    /** "..., a claim dismissed by the army": the noun, as above. */
    int takenUpPassively(int verb) {
        Cues.Cue cue = cues.of(s.token(verb));
        int noun = s.token(verb).head();
        boolean denied = cue != null && cue.type().equals("deny") && s.token(verb).tag().equals("VBN") && s.token(verb).is("acl")
                && noun == verb - 1 && Speakers.of(s, verb) > verb;
        return denied && first(noun) > 0 && s.token(first(noun) - 1).pos() == Pos.PUNCT ? noun : -1;
    }

    /** "Rebels say they took Osgil; the army denies", "..., which the army denied": the verb takes up what was told, and names nothing. */
    boolean isBare(int verb) {
        Cues.Cue cue = cues.of(s.token(verb));
        boolean denies = cue != null && cue.type().equals("deny") && s.token(verb).isTensed();
        int next = verb + 1;
        boolean which = denies && s.hasChild(verb, "obj", object -> object < verb && s.token(object).tag().equals("WDT"));
        boolean closes = which || denies && (next >= s.size() || s.token(next).pos() == Pos.PUNCT && !s.token(next).form().equals("\"")
                && (next + 1 >= s.size() || s.token(next).form().equals(";")));
        return closes && s.children(verb).stream().noneMatch(child -> isContent(s.token(child)) && !s.token(child).tag().startsWith("W"))
                && (verb == 0 || !annotation.isQuoted(s.token(0).span().start()));
    }

    private static boolean isContent(Token token) {
        return token.is("obj") || token.is("ccomp") || token.is("xcomp");
    }

    /** The first word of what hangs on a word. */
    private int first(int node) {
        int first = 0;
        while (first < node && !s.isUnder(first, node)) {
            first++;
        }
        return first;
    }
}
