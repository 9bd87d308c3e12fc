package org.dateline.resolve;

import org.dateline.model.Control;
import org.dateline.model.Draft;
import org.dateline.model.Passage;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** How a draft's trigger stands in time: under way, over at some point in the past, or standing at the end of the story. */
final class Aspect {
    private Aspect() {}

    /** "is fighting", "live under siege", "are still held": a state or something under way at the report's day. */
    static boolean isGoingOn(Sentence sentence, Draft draft) {
        int trigger = draft.trigger().head();
        Token verb = sentence.token(trigger);
        boolean state = is(draft, Control.Status.HOLDS) || is(draft, Control.Status.BESIEGES);
        boolean present = verb.tag().equals("VBZ") || verb.tag().equals("VBP");
        boolean progressive = verb.tag().equals("VBG") && sentence.child(trigger, "aux") >= 0;
        return !isPerfect(sentence, trigger) && (state || present || progressive);
    }

    /** "attacked", "was attacked". */
    static boolean isSimplePast(Sentence sentence, int verb) {
        String tag = sentence.token(verb).tag();
        boolean past = sentence.children(verb, "aux").stream()
                .allMatch(aux -> sentence.token(aux).tag().equals("VBD") && sentence.token(aux).lemma().equals("be"));
        return past && (tag.equals("VBD") || tag.equals("VBN") && sentence.child(verb, "aux:pass") >= 0);
    }

    /** "have taken", "rebel-held", "said they had taken", a headline: what is so at the end of the story. */
    static boolean stands(Sentence sentence, Draft draft) {
        int trigger = draft.trigger().head();
        Token verb = sentence.token(trigger);
        boolean headline = sentence.kind() == Passage.Kind.TITLE && !verb.tag().equals("VBD");
        boolean adjective = is(draft, Control.Status.HOLDS) && !verb.tag().startsWith("VB");
        boolean pluperfect = sentence.children(trigger, "aux").stream().anyMatch(aux -> sentence.token(aux).tag().equals("VBD"));
        boolean perfect = isPerfect(sentence, trigger) && (!pluperfect || !draft.sources().isEmpty());
        return headline || adjective || perfect;
    }

    /** "had been in rebel hands for years", told by nobody else: what was so before the story, not at its end. */
    static boolean isFormer(Sentence sentence, Draft draft) {
        boolean state = is(draft, Control.Status.HOLDS) || is(draft, Control.Status.BESIEGES);
        return state && draft.sources().isEmpty() && sentence.isPluperfect(draft.trigger().head());
    }

    /** "have been killed", "has killed". */
    static boolean isPresentPerfect(Sentence sentence, int verb) {
        return isPerfect(sentence, verb)
                && sentence.children(verb, "aux").stream().noneMatch(aux -> sentence.token(aux).tag().equals("VBD"));
    }

    private static boolean is(Draft draft, Control.Status status) {
        return draft.kind() == Draft.Kind.CONTROL && draft.code().equals(status.name());
    }

    private static boolean isPerfect(Sentence sentence, int verb) {
        return sentence.children(verb, "aux").stream().anyMatch(aux -> sentence.token(aux).lemma().equals("have"));
    }
}
