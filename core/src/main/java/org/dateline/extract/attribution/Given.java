package org.dateline.extract.attribution;

import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * What a saying takes for granted. "The army denied that its planes had bombed a market in which 31 people were killed" denies the
 * bombing and not the deaths; "demanded the release of the men who were seized in May" demands no seizure.
 */
final class Given {
    private Given() {}

    /** Whether the word stands in a relative clause, or one with "when", about the past within what is said. */
    static boolean isGiven(Sentence s, int token, Attribution attribution) {
        int node = token;
        for (int steps = 0; node >= 0 && steps < s.size() && attribution.covers(s.token(node).span().start()); steps++) {
            if (node == attribution.cue().head()) {
                return false;
            }
            if (s.token(node).is("acl:relcl") && isPast(s, node) && isRelative(s, node)) {
                return s.token(node).head() >= 0 && attribution.covers(s.token(s.token(node).head()).span().start());
            }
            if (s.token(node).is("advcl") && isPast(s, node) && isTimed(s, node)) {
                return true;
            }
            node = s.token(node).head();
        }
        return false;
    }

    /** "Denied that policemen had fled when the attack began". */
    private static boolean isTimed(Sentence s, int clause) {
        return s.hasChild(clause, "advmod", when -> s.token(when).tag().equals("WRB"));
    }

    private static boolean isPast(Sentence s, int verb) {
        return s.token(verb).tag().equals("VBD") || s.children(verb).stream().map(s::token)
                .anyMatch(helper -> helper.pos() == Pos.AUX && helper.tag().equals("VBD"));
    }

    /** Whether the clause has its "which", or a "that" which is its subject: "the claims that rebels had left" are no clause of that kind. */
    private static boolean isRelative(Sentence s, int verb) {
        int noun = s.token(verb).head();
        for (int i = noun + 1; i < verb; i++) {
            Token word = s.token(i);
            boolean that = word.lemma().equalsIgnoreCase("that");
            if (word.tag().startsWith("W") && (!that || word.is("nsubj"))) {
                return true;
            }
        }
        return false;
    }
}
