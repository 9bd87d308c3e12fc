package org.dateline.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Phrase;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Takes the words for several speakers apart: "two doctors | and | a resident". */
final class Joint {
    private Joint() {}

    /** The phrase of each speaker, in text order; the phrase itself when there is one. */
    static List<Phrase> parts(Sentence s, Phrase phrase) {
        List<Phrase> parts = new ArrayList<>();
        int first = phrase.first();
        int head = -1;
        for (int i = phrase.first(); i < phrase.last(); i++) {
            if (!isMember(s, phrase, i)) {
                continue;
            }
            int start = head < 0 ? first : startOf(s, head, i);
            if (head >= 0 && start > head + 1) {
                parts.add(s.phrase(first, endBefore(s, head, start), head));
                first = start;
            }
            head = i;
        }
        if (parts.isEmpty()) {
            return List.of(phrase);
        }
        parts.add(s.phrase(first, phrase.last(), head));
        return parts;
    }

    private static boolean isMember(Sentence s, Phrase phrase, int token) {
        int head = s.token(phrase.head()).head();
        // "the mayor, the governor and a doctor": two subjects side by side
        boolean beside = token < phrase.head() && s.token(token).is("nsubj") && s.token(token).head() == head && head >= phrase.last();
        boolean before = beside || s.token(phrase.head()).is("conj") && token == head;
        boolean behind = s.token(token).is("conj") && s.token(token).head() == phrase.head() && s.token(token).pos().isNominal();
        return token == phrase.head() || before || behind;
    }

    /** The first word of the speaker whose noun this is, behind the "and" or comma that parts the two. */
    private static int startOf(Sentence s, int before, int noun) {
        int start = noun;
        while (start - 1 > before && !isJoiner(s.token(start - 1))) {
            start--;
        }
        return start - 1 > before ? start : -1;
    }

    private static int endBefore(Sentence s, int head, int start) {
        int end = start;
        while (end - 1 > head && isJoiner(s.token(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isJoiner(Token token) {
        return token.pos() == Pos.CCONJ || token.form().equals(",");
    }
}
