package org.dateline.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Annotation;
import org.dateline.model.Passage;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;

/** Finds what is said, on either side of a cue. */
final class Contents {
    private final Annotation annotation;
    private final Sentence s;
    private final Cues cues;
    private final Modalities modalities;
    private final Denials denials;

    Contents(Annotation annotation, Sentence sentence, Cues cues, Modalities modalities) {
        this.annotation = annotation;
        this.s = sentence;
        this.cues = cues;
        this.modalities = modalities;
        this.denials = new Denials(annotation, sentence, cues);
    }

    /** What the verb says; empty when nothing around it can be its content. */
    List<Span> of(int verb, int source, Cues.Cue cue) {
        if (Speakers.isPassive(s, verb)) {
            return isClaimedDeed(s, verb, cue) ? List.of() : passive(verb);
        }
        int takenUp = denials.takenUp(verb);
        if (takenUp >= 0) {
            return span(takenUp, takenUp + 1);
        }
        if (denials.isBare(verb)) {
            return span(verb, verb + 1);
        }
        boolean finite = !s.token(verb).tag().equals("VBG");
        List<Span> fronted = finite ? before(verb, source) : List.of();
        if (!fronted.isEmpty() && annotation.isQuoted(fronted.get(fronted.size() - 1).end() - 1)) {
            return fronted;
        }
        int told = s.child(verb, "ccomp");
        boolean goesOn = told > verb && cues.of(s.token(told)) == null; // "Rebels enter Osgil, army says it has withdrawn"
        if (!fronted.isEmpty() && !goesOn && isMain(verb, source)) {
            return fronted;
        }
        int clause = clauseAfter(verb, cue);
        if (clause < 0 && fronted.isEmpty()) {
            clause = finiteAfter(verb, source, cue);
        }
        if (clause >= 0) {
            return span(clause, endOfClause(verb));
        }
        int object = s.child(verb, "obj");
        if (fronted.isEmpty() && object > verb && cue.takes(s.token(object))) {
            return span(first(object), cue.type().equals("figure") ? endOfClause(verb) : last(object) + 1);
        }
        return fronted;
    }

    /** "A bombing that killed 14 was claimed by the Front": that it did it, and not all that is told of it, is what it says. */
    static boolean isClaimedDeed(Sentence s, int verb, Cues.Cue cue) {
        boolean clause = s.child(verb, "ccomp") >= 0 || s.child(verb, "xcomp") >= 0;
        return cue.type().equals("claim") && Speakers.isPassive(s, verb) && Speakers.of(s, verb) >= 0 && !clause;
    }

    /** "Russia was accused of ...", "dozens have been reported killed", "people believed to be trapped". */
    private List<Span> passive(int verb) {
        int takenUp = denials.takenUpPassively(verb);
        if (takenUp >= 0) {
            return span(takenUp, takenUp + 1);
        }
        int subject = s.child(verb, "nsubj");
        int noun = subject >= 0 ? subject : s.token(verb).is("acl") ? s.token(verb).head() : s.token(verb).is("dep") ? verb - 1 : -1;
        if (noun < 0 || noun > verb) {
            return List.of();
        }
        int before = verb;
        while (before > 0 && (s.token(before - 1).pos() == Pos.AUX || s.token(before - 1).pos() == Pos.ADV)) {
            before--;
        }
        return span(first(noun), Math.min(before, Math.max(noun + 1, last(noun, verb) + 1)), verb + 1, endOfClause(verb));
    }

    /** Whether the sentence is what stands before the saying, which the tree hangs on it: "Shells hit the town, residents told X, the first since ..." */
    private boolean isMain(int verb, int source) {
        Token cue = s.token(verb);
        boolean aside = cue.is("ccomp") || cue.is("parataxis") || cue.is("dep");
        return aside && source >= 0 && source < verb && cue.head() >= 0 && cue.head() < first(source) && s.token(cue.head()).tag().startsWith("VB")
                && cues.of(s.token(cue.head())) == null;
    }

    /** Everything after a cue up to the end of what it governs. */
    List<Span> after(int verb) {
        int from = verb + 1;
        return from < s.size() ? span(skipOpeners(from), endOfClause(verb)) : List.of();
    }

    /** "CONTENT, SOURCE said": what stands before source and cue, where it is a clause or a quotation. */
    List<Span> before(int verb, int source) {
        int start = source >= 0 && source < verb ? first(source) : verb;
        if (source > verb) {
            start = verb;
        }
        int end = openingOfJoined(start) - 1;
        boolean parted = end >= 0 && s.token(end).pos() == Pos.PUNCT;
        while (end >= 0 && s.token(end).pos() == Pos.PUNCT) {
            end--;
        }
        if (!parted || end < 0) {
            return List.of();
        }
        boolean quoted = annotation.isQuoted(s.token(end).span().start());
        if (!quoted && s.token(end + 1).form().equals(";")) {
            return List.of();
        }
        // "No evidence of massacre, says army": a headline leaves verbs out
        boolean clause = s.kind() == Passage.Kind.TITLE && end > 1;
        for (int i = 0; i <= end; i++) {
            clause |= s.token(i).isTensed() || s.token(i).tag().equals("VBN");
        }
        int from = quoted ? colonBefore(end) : 0;
        while (from < end && s.token(from).pos() == Pos.PUNCT) {
            from++;
        }
        return quoted || clause ? span(from, end + 1) : List.of();
    }

    /** ", local officials and a rights group said": where the tree gives the verb the last speaker only, the first word of the first. */
    private int openingOfJoined(int start) {
        if (start == 0 || s.token(start).pos() != Pos.CCONJ) {
            return start;
        }
        int i = start;
        while (i > 0 && (s.token(i - 1).pos().isNominal() || s.token(i - 1).pos() == Pos.ADJ || s.token(i - 1).pos() == Pos.DET)) {
            i--;
        }
        return i > 0 && i < start && s.token(i - 1).form().equals(",") ? i : start;
    }

    /** "...: “CONTENT,” SOURCE said": the token after the colon that opens the quotation; 0 when there is none. */
    private int colonBefore(int end) {
        int i = end;
        while (i > 0 && annotation.isQuoted(s.token(i).span().start())) {
            i--;
        }
        boolean colon = i > 0 && s.token(i).pos() == Pos.PUNCT && s.token(i - 1).form().equals(":");
        return colon ? i + 1 : 0;
    }

    /** Whether the content lies in quotation marks. */
    boolean isQuoted(List<Span> content) {
        return annotation.isQuoted(content.get(0).start());
    }

    /** First token of the clause that follows the cue by the tree; -1 when none does. */
    private int clauseAfter(int verb, Cues.Cue cue) {
        for (int child : s.children(verb)) {
            Token token = s.token(child);
            boolean clause = token.is("ccomp") || token.is("xcomp") || token.is("parataxis") || token.is("dep") || token.is("csubj");
            boolean predicate = !token.pos().isNominal() || s.child(child, "nsubj") >= 0 || s.child(child, "cop") >= 0;
            // "said on Monday, killing 12", but "denied killing 12"
            boolean beside = token.is("xcomp") && first(child) == verb + 1;
            boolean loose = token.tag().equals("VBG") && !token.is("ccomp") && !beside && s.child(child, "nsubj") < 0;
            boolean of = cue.type().equals("accuse") && (token.is("advcl") || token.is("acl"));
            boolean demanded = !cue.states() && token.is("advcl");
            if (child > verb && predicate && (clause && !(loose && cue.states()) || of || demanded)) {
                int start = Math.max(verb + 1, first(child));
                int object = s.child(verb, "obj");
                boolean addressed = !cue.type().equals("say") && !cue.type().equals("claim") && object > verb && object < child;
                return skipOpeners(addressed ? first(object) : start);
            }
        }
        return cue.type().equals("accuse") && s.child(verb, "obj") > verb ? first(s.child(verb, "obj")) : -1;
    }

    /** First token of a finite clause after the cue where the tree shows none; what belongs to the cue is skipped. */
    private int finiteAfter(int verb, int source, Cues.Cue cue) {
        int start = Math.max(verb, source > verb ? last(source) : verb) + 1;
        for (int child : s.children(verb)) {
            boolean own = s.token(child).is("obl") || s.token(child).is("advmod") || s.token(child).is("iobj");
            if (own && child > verb && first(child) == start && last(child) - start < 8) {
                start = last(child) + 1;
            }
        }
        boolean finite = start < s.size() && s.token(start).tag().equals("VBN");
        for (int i = start; i < s.size() && !finite; i++) {
            if (s.token(i).pos() == Pos.PUNCT && i > start) {
                return -1;
            }
            finite = s.token(i).isFinite();
        }
        return finite && cue.states() ? skipOpeners(start) : -1;
    }

    private int skipOpeners(int token) {
        int i = token;
        while (i < s.size() - 1 && (s.token(i).pos() == Pos.PUNCT || isThat(i))) {
            i++;
        }
        return i;
    }

    /** "that" before a clause, which the tagger takes for a pronoun now and then. */
    private boolean isThat(int token) {
        Token word = s.token(token);
        return word.is("mark") && word.tag().equals("IN") || word.tag().equals("WDT") && !word.is("nsubj");
    }

    /** One past the last token of what the cue governs: the next cue of the same speaker or with its own, or the end. */
    private int endOfClause(int verb) {
        boolean quoted = verb + 1 < s.size() && annotation.isQuoted(s.token(Math.min(s.size() - 1, skipOpeners(verb + 1))).span().start());
        Cues.Cue cue = cues.of(s.token(verb));
        boolean denies = cue != null && cue.type().equals("deny");
        for (int i = verb + 1; i < s.size() && !quoted; i++) {
            if (denies && i > verb + 2 && modalities.isTurn(s, i)) {
                return i - 1;
            }
            int noun = Math.max(denials.takenUp(i), denials.takenUpPassively(i));
            if (noun > verb) {
                return first(noun) - 1;
            }
            if (cues.of(s.token(i)) == null) {
                continue;
            }
            int charged = deniedByCharged(verb, i);
            if (charged > verb) {
                return charged - 1;
            }
            // "..., accusing the army of lying": the next thing the same speaker says
            if (s.token(i).tag().equals("VBG") && s.token(i).is("advcl") && s.token(i - 1).form().equals(",") && i - 1 > verb + 1) {
                return i - 1;
            }
            if (!s.token(i).isTensed()) {
                continue;
            }
            boolean same = s.token(i).is("conj") && s.token(i).head() >= 0 && s.token(i).head() <= verb && cues.of(s.token(s.token(i).head())) != null;
            boolean apart = s.token(i).is("parataxis") && Speakers.of(s, i) > verb;
            int opener = opener(i, verb);
            if (same || apart || opener > verb) {
                int start = opener > verb ? opener : Math.min(i, apart ? first(Speakers.of(s, i)) : i);
                while (start > verb + 1 && (s.token(start - 1).pos() == Pos.PUNCT || s.token(start - 1).pos() == Pos.CCONJ)) {
                    start--;
                }
                return start;
            }
        }
        boolean inside = s.token(verb).is("acl") || s.token(verb).is("advcl");
        int told = quoted ? -1 : toldBeside(verb);
        int end = told > verb ? told : inside ? last(verb) + 1 : s.size();
        while (end > verb + 1 && (s.token(end - 1).pos() == Pos.PUNCT || end == told && s.token(end - 1).is("cc"))) {
            end--;
        }
        return end;
    }

    /** "Agreed to lead the mission, but no troops were sent": where what others did begins, which is no part of what somebody agrees to do; -1 when nothing follows. */
    private int toldBeside(int verb) {
        boolean infinitive = s.hasChild(verb, "xcomp", clause -> s.hasChild(clause, "mark", mark -> s.token(mark).tag().equals("TO")));
        for (int other : infinitive && s.child(verb, "ccomp") < 0 ? s.children(verb, "conj") : List.<Integer>of()) {
            int subject = s.child(other, "nsubj");
            boolean finite = s.token(other).isTensed() || s.hasChild(other, "aux", aux -> s.token(aux).isTensed() && !s.token(aux).tag().equals("MD"));
            if (other > verb && subject > verb && subject < other && finite) {
                return Math.min(first(subject), first(other) > verb ? first(other) : first(subject));
            }
        }
        return -1;
    }

    /** "Blamed the army, which denied involvement": the "which" with which whoever is accused speaks for himself; -1 for any other verb. */
    private int deniedByCharged(int accusing, int denying) {
        Cues.Cue accuses = cues.of(s.token(accusing));
        boolean denies = accuses != null && accuses.type().equals("accuse") && cues.of(s.token(denying)).type().equals("deny")
                && s.token(denying).is("acl:relcl");
        int which = denies ? s.child(denying, "nsubj") : -1;
        return which > 0 && s.token(which).tag().startsWith("W") && s.token(which - 1).form().equals(",") ? which : -1;
    }

    /** Where another speaker's clause begins whose verb this is; -1 or a word before {@code outer} when it is part of what that one says. */
    private int opener(int verb, int outer) {
        int subject = s.child(verb, "nsubj");
        if (denials.isBare(verb) && subject > outer) {
            int object = s.child(verb, "obj");
            return first(object >= 0 && object < subject ? object : subject);
        }
        // "officials say they shelled it; the rebels say ..."
        int start = subject > outer && subject < verb ? first(subject) : -1;
        return start > outer && s.token(start - 1).form().equals(";") ? start : againstAnother(verb);
    }

    /** ", while the militia said": the word that opens another speaker's clause behind a comma; -1 for any other verb. */
    private int againstAnother(int verb) {
        boolean clause = s.token(verb).is("advcl") && s.child(verb, "nsubj") >= 0;
        for (int mark : clause ? s.children(verb, "mark") : List.<Integer>of()) {
            if (mark < verb && s.token(mark - 1 < 0 ? 0 : mark - 1).form().equals(",")) {
                return mark;
            }
        }
        return -1;
    }

    private int last(int node, int limit) {
        int last = node;
        for (int i = node; i < limit; i++) {
            if (s.isUnder(i, node)) {
                last = i;
            }
        }
        return last;
    }

    private int first(int node) {
        int first = node;
        for (int i = 0; i < s.size(); i++) {
            if (i < first && s.isUnder(i, node)) {
                first = i;
            }
        }
        return first;
    }

    private int last(int node) {
        return last(node, s.size());
    }

    /** The text from token to token, pairwise; pairs that hold nothing are left out. */
    private List<Span> span(int... bounds) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i + 1 < bounds.length; i += 2) {
            if (bounds[i] < bounds[i + 1]) {
                spans.add(new Span(s.token(bounds[i]).span().start(), s.token(bounds[i + 1] - 1).span().end()));
            }
        }
        return spans;
    }
}
