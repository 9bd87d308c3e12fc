package org.dateline.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import org.dateline.extract.predicate.Phrases;
import org.dateline.model.NameType;
import org.dateline.model.Phrase;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Finds the subject of a verb of saying, from the tree or, where the tree is broken, from the words around it. */
final class Speakers {
    private Speakers() {}

    /** Head of the words for the speaker; -1 when there is none. */
    static int of(Sentence s, int verb) {
        if (isPassive(s, verb)) {
            return byPhrase(s, verb);
        }
        for (int subject : s.children(verb, "nsubj")) {
            Token token = s.token(subject);
            boolean other = token.tag().equals("CD") && Character.isDigit(token.form().charAt(0));
            // "put it at 12, most of them men, and said": what stands before "and" is no subject of its own
            other |= subject < verb - 1 && s.token(verb - 1).tag().equals("CC");
            other |= isBeforeAnother(s, subject, verb);
            if (!token.tag().equals("WDT") && !token.tag().equals("WP") && !other) {
                return subject;
            }
        }
        int inherited = inherited(s, verb);
        return inherited >= 0 ? inherited : beside(s, verb);
    }

    /** "Rebels 'captured Osgil', army | denies": of two subjects with a verb between them the first is another verb's. */
    private static boolean isBeforeAnother(Sentence s, int subject, int verb) {
        int nearest = s.children(verb, "nsubj").stream().filter(child -> child < verb).mapToInt(child -> child).max().orElse(-1);
        for (int i = subject + 1; i < nearest; i++) {
            if (s.token(i).tag().startsWith("VB") && s.token(i).head() == verb) {
                return true;
            }
        }
        return false;
    }

    /** "was accused", "people believed to be trapped". */
    static boolean isPassive(Sentence s, int verb) {
        String tag = s.token(verb).tag();
        boolean bare = (tag.equals("VBN") || tag.equals("VBD")) && s.child(verb, "nsubj") < 0;
        boolean told = s.token(verb).tag().equals("VBN") || s.token(verb).head() >= 0 && s.token(s.token(verb).head()).head() >= 0;
        boolean reduced = bare && told && s.token(verb).relation().equals("acl");
        // "people believed to be trapped", whatever the tree makes of it
        boolean infinitive = bare && s.token(verb).is("dep") && verb + 1 < s.size() && s.token(verb + 1).tag().equals("TO")
                && verb > 0 && s.token(verb - 1).pos().isNominal() && s.token(s.token(verb).head()).tag().startsWith("VB");
        return reduced || infinitive || s.child(verb, "aux:pass") >= 0 || s.child(verb, "nsubj:pass") >= 0;
    }

    private static int byPhrase(Sentence s, int verb) {
        for (int child : s.children(verb)) {
            boolean by = s.hasChild(child, "case", marker -> s.token(marker).lemma().equals("by"));
            if (by && s.token(child).is("obl")) {
                return child;
            }
        }
        return -1;
    }

    /** "X said ..., adding ..."; "X confirmed ... but said ... and denied ...". */
    private static int inherited(Sentence s, int verb) {
        Token word = s.token(verb);
        int head = word.head();
        // "said the fire was caused by a stove and rejected ...": a stove rejects nothing
        // "said its fighters pushed them back and denied ...": it is whose fighters they are who denies
        boolean told = head >= 0 && word.is("conj") && (isPassive(s, head) || hasOwnSubject(s, head)) && s.token(head).is("ccomp") && s.token(head).head() >= 0;
        if (told) {
            return of(s, s.token(head).head());
        }
        boolean participle = word.tag().equals("VBG") && (word.is("advcl") || word.is("dep") || word.is("xcomp"));
        if (head >= 0 && (word.is("conj") || participle) && s.token(head).tag().startsWith("VB")) {
            return of(s, head);
        }
        if (word.is("acl:relcl") && s.child(verb, "nsubj") >= 0 || word.relation().equals("acl") && word.tag().equals("VBG")) {
            return head;
        }
        return -1;
    }

    private static boolean hasOwnSubject(Sentence s, int verb) {
        int subject = s.child(verb, "nsubj");
        return subject >= 0 && s.hasChild(subject, "nmod:poss", owner -> s.token(owner).tag().equals("PRP$"));
    }

    /** "..., said Ana Reyes" or "a watchdog, X, said": the noun phrase that touches the verb, or that its clause opens with. */
    private static int beside(Sentence s, int verb) {
        if (!s.token(verb).isTensed() || verb == 0) {
            return -1;
        }
        boolean parted = s.token(verb - 1).pos() == Pos.PUNCT || s.token(verb - 1).pos() == Pos.SYM;
        if (parted && verb + 1 < s.size() && startsName(s.token(verb + 1))) {
            int after = top(s, verb + 1, verb + 1, s.size());
            boolean closes = after >= 0 && !startsClause(s, after);
            if (closes) {
                return after;
            }
        }
        if (parted) {
            int apposed = apposed(s, verb);
            return apposed >= 0 ? apposed : opening(s, verb);
        }
        if (!s.token(verb - 1).pos().isNominal()) {
            return -1;
        }
        int nearest = top(s, verb - 1, 0, verb);
        // "Residents reached by telephone said": the noun before the verb hangs on a preposition
        int opening = s.children(nearest, "case").isEmpty() ? -1 : opening(s, verb);
        return opening >= 0 && !hasFinite(s, opening, verb) ? opening : nearest;
    }

    /** "..., the governor of Halvik, Ana Reyes, said": the noun that the name before the verb's comma explains; -1 when there is none. */
    private static int apposed(Sentence s, int verb) {
        int name = verb - 2;
        while (name > 0 && !s.token(name).is("appos") && s.token(name).pos().isNominal() && s.token(name).head() >= 0 && s.token(name).head() < verb) {
            name = s.token(name).head();
        }
        int noun = name > 0 && s.token(name).is("appos") ? s.token(name).head() : beforeName(s, verb);
        boolean before = noun > 0 && noun < verb - 2 && s.token(noun).pos().isNominal() && s.children(noun, "case").isEmpty();
        int first = before ? Phrases.wide(s, noun).first() : 0;
        return first > 0 && s.token(first - 1).form().equals(",") ? noun : -1;
    }

    /** The same by the order of words, where the tree hangs the name elsewhere. */
    private static int beforeName(Sentence s, int verb) {
        int name = verb - 2;
        while (name > 0 && s.token(name).name() == NameType.PERSON) {
            name--;
        }
        int last = name < verb - 2 && s.token(name).form().equals(",") ? name - 1 : -1;
        int first = last;
        while (first > 0 && s.token(first).pos() != Pos.PUNCT && s.token(first).pos() != Pos.VERB) {
            first--;
        }
        for (int i = first + 1; first > 0 && s.token(first).form().equals(",") && i <= last; i++) {
            boolean modifier = s.token(i).is("compound") || s.token(i).is("nmod:poss");
            if (s.token(i).pos() == Pos.NOUN && !modifier) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasFinite(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.token(i).isFinite()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a finite verb follows the noun phrase at once. */
    private static boolean startsClause(Sentence s, int noun) {
        int next = Phrases.core(s, noun).last();
        return next < s.size() && s.token(next).isFinite();
    }

    /** The first noun of the clause that the verb stands in, after a quotation's end, a semicolon or the sentence's start. */
    private static int opening(Sentence s, int verb) {
        int start = verb;
        while (start > 0 && !s.token(start - 1).tag().equals("''") && !s.token(start - 1).form().equals(";")) {
            start--;
        }
        for (int i = start; i < verb; i++) {
            Token token = s.token(i);
            boolean modifier = (token.is("compound") || token.is("nmod:poss") || token.is("amod") || token.is("nummod")) && token.head() > i;
            if (token.pos().isNominal() && !modifier) {
                return s.children(i, "case").isEmpty() ? i : -1;
            }
        }
        return -1;
    }

    private static boolean startsName(Token token) {
        return token.pos() == Pos.PROPN || token.pos() == Pos.DET || token.pos() == Pos.PRON || token.pos() == Pos.NOUN || token.pos() == Pos.ADJ;
    }

    /** The highest nominal above a token within [from, to). */
    private static int top(Sentence s, int token, int from, int to) {
        int best = s.token(token).pos().isNominal() ? token : -1;
        for (int node = token, steps = 0; node >= from && node < to && steps < s.size(); node = s.token(node).head(), steps++) {
            if (s.token(node).pos().isNominal()) {
                best = node;
            }
            if (s.token(node).pos() == Pos.VERB || s.token(node).is("appos") || s.token(node).is("conj")) {
                break;
            }
        }
        return best;
    }

    /**
     * The words for the speaker: the noun phrase with its prepositional phrases and a participle that follows at once
     * ("images released by X").
     */
    static Phrase phrase(Sentence s, int head) {
        Phrase wide = Phrases.wide(s, head);
        List<Integer> participles = new ArrayList<>(s.children(head, "acl"));
        int last = wide.last();
        for (int participle : participles) {
            boolean reduced = s.token(participle).tag().equals("VBN") && participle == wide.last();
            if (reduced) {
                for (int child : s.children(participle, "obl")) {
                    last = Math.max(last, Phrases.core(s, child).last());
                }
            }
        }
        // "Foreign Minister Ana Reyes": an apposition without a comma is the name itself
        for (int name : s.children(head, "appos")) {
            Phrase named = Phrases.core(s, name);
            last = named.first() == last ? named.last() : last;
        }
        // "Police chief Samuel Odo", where the tree hangs the name loosely
        for (int name : s.children(head, "dep")) {
            Phrase named = Phrases.core(s, name);
            last = named.first() == last && s.token(name).pos() == Pos.PROPN ? named.last() : last;
        }
        return s.phrase(firstOfJoined(s, head, wide.first()), lastOfJoined(s, head, last), head);
    }

    /** One past the last word of whoever speaks as well: "the ministry | and the Red Crescent", "a doctor | , a nurse and two guards". */
    private static int lastOfJoined(Sentence s, int head, int last) {
        int end = last;
        for (int other : s.children(head, "conj")) {
            int first = other;
            while (first > end && s.isUnder(first - 1, other) && s.token(first - 1).pos() != Pos.PUNCT && s.token(first - 1).pos() != Pos.CCONJ) {
                first--;
            }
            boolean joined = first > end && first - end <= 2 && isJoiner(s.token(first - 1)) && isJoiner(s.token(end));
            end = joined && isSpeaker(s, other) ? Phrases.wide(s, other).last() : end;
        }
        return end > last && lists(s, last, end) ? end : last;
    }

    /** The first word of who speaks as well before the noun that the tree gives: "residents and | medics". */
    private static int firstOfJoined(Sentence s, int head, int first) {
        int verb = s.token(head).is("nsubj") ? s.token(head).head() : -1;
        for (int other : verb > head && first > 1 && s.token(first - 1).form().equals(",") ? s.children(verb, "nsubj") : List.<Integer>of()) {
            if (other < first && Phrases.wide(s, other).last() == first - 1) {
                return Phrases.wide(s, other).first();
            }
        }
        int other = s.token(head).is("conj") && first > 1 && s.token(first - 1).pos() == Pos.CCONJ ? s.token(head).head() : -1;
        if (other < 0 || other >= first || !isSpeaker(s, other) || s.token(other).is("nsubj") || s.token(other).is("obj")) {
            return first;
        }
        Phrase before = Phrases.wide(s, other);
        boolean opens = before.first() == 0 || s.token(before.first() - 1).form().equals(",");
        return opens && before.last() == first - 1 ? before.first() : first;
    }

    private static boolean isJoiner(Token token) {
        return token.pos() == Pos.CCONJ || token.form().equals(",");
    }

    private static boolean isSpeaker(Sentence s, int noun) {
        return s.token(noun).pos().isNominal() && s.child(noun, "nsubj") < 0 && s.children(noun, "case").stream().allMatch(mark -> s.token(mark).pos() == Pos.PART);
    }

    /** Whether the words say "and" once at least, and no verb stands among them. */
    private static boolean lists(Sentence s, int from, int to) {
        boolean and = false;
        for (int i = from; i < to; i++) {
            if (s.token(i).isFinite()) {
                return false;
            }
            and |= s.token(i).pos() == Pos.CCONJ;
        }
        return and;
    }
}
