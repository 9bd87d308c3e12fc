package org.dateline.reconcile;

import java.time.LocalDate;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Claim;
import org.dateline.model.Stance;
import org.dateline.model.Tally;
import org.dateline.model.Toll;

/** Answers "why do these two differ?" for any two claims, in the words of {@code lexicon/settle/reasons.tsv}. Thread-safe. */
public final class Why {
    private final Reasons reasons;

    /** Throws a LexiconException when the table of reasons is at fault. */
    public Why(Lexicon lexicon) {
        reasons = new Reasons(lexicon);
    }

    /**
     * A claim and whose word it is.
     *
     * @param claim the claim
     * @param origin the name of its origin
     * @param published day of its report; null when unknown
     */
    public record Word(Claim claim, String origin, LocalDate published) {}

    /** One line: what each says, in whose sentence, and why they differ or that they do not. */
    public String line(Word one, Word other) {
        return reasons.say("why", said(one), sentence(one), said(other), sentence(other), why(one, other));
    }

    private String said(Word word) {
        String what = word.claim().proposition() instanceof Tally ? told(word).words() : word.claim().trigger();
        boolean denied = word.claim().stance() == Stance.DENIED;
        return reasons.say(denied ? "why.denied" : "figure", what, word.origin());
    }

    private static String sentence(Word word) {
        return word.claim().evidence().quote().strip().replaceAll("\\s+", " ");
    }

    /** The reason alone: "they count different people". */
    public String why(Word one, Word other) {
        if (!one.claim().kind().equals(other.claim().kind())) {
            return reasons.say("why.kinds");
        }
        if (one.claim().stance() != other.claim().stance()) {
            return reasons.say("why.stance");
        }
        if (!(one.claim().proposition() instanceof Tally tally)) {
            return reasons.say(areOne(one.claim(), other.claim()) ? "why.none" : "why.different");
        }
        Tally second = (Tally) other.claim().proposition();
        if (!tally.measure().equals(second.measure())) {
            return reasons.say("why.measure", tally.measure(), second.measure());
        }
        if (one.claim().id().equals(second.partOf()) || other.claim().id().equals(tally.partOf())) {
            return reasons.say("why.part");
        }
        Difference difference = Difference.between(told(one), told(other), reasons);
        if (difference != Difference.NONE) {
            return difference.words();
        }
        boolean copy = one.origin().equals(other.origin()) && TollMaker.sameRange(tally.count(), second.count());
        return copy ? reasons.say("why.copy", one.origin()) : reasons.say("why.none");
    }

    private Told told(Word word) {
        Tally tally = (Tally) word.claim().proposition();
        Toll.Figure figure = new Toll.Figure(word.origin(), tally.count(), word.claim().id(), word.published(), false, false);
        return new Told(figure, word.claim(), new Origins.Origin(SideNames.plain(word.origin()), word.origin(), null, null));
    }

    /** Whether two claims that are no figures can be one thing: nothing tells them apart, and they name one actor. */
    private static boolean areOne(Claim one, Claim other) {
        boolean places = one.where() == null || other.where() == null || !one.where().excludes(other.where());
        boolean days = one.when() == null || other.when() == null || one.when().overlaps(other.when());
        return places && days && one.actors().stream()
                .anyMatch(actor -> other.actors().stream().anyMatch(second -> actor.name().equals(second.name())));
    }
}
