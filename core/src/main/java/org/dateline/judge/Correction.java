package org.dateline.judge;

import java.util.List;
import org.dateline.model.Act;
import org.dateline.model.ActorRef;
import org.dateline.model.Claim;
import org.dateline.model.Control;
import org.dateline.model.Judgement;
import org.dateline.model.Proposition;
import org.dateline.model.Tally;
import org.dateline.model.When;
import org.dateline.model.Where;

/** One claim as one judgement has it. The words stay those of the report. */
final class Correction {
    private Correction() {}

    static Claim of(Claim claim, Judgement judgement) {
        return switch (judgement.question()) {
            case PLACE -> with(claim, claim.when(), place(claim, judgement.where()), claim.proposition());
            case DAY -> with(claim, day(claim, judgement.when()), claim.where(), claim.proposition());
            case ACTOR -> with(claim, claim.when(), claim.where(), actor(claim.proposition(), judgement.actor()));
            default -> claim;
        };
    }

    private static Claim with(Claim claim, When when, Where where, Proposition proposition) {
        return new Claim(
                claim.id(), claim.evidence(), claim.sources(), claim.stance(), claim.modality(), when, where, proposition,
                claim.derivation());
    }

    private static Where place(Claim claim, Where judged) {
        Where said = claim.where();
        if (judged == null || said == null) {
            return judged;
        }
        return new Where(
                judged.name(), judged.id(), judged.lat(), judged.lon(), judged.precision(), judged.within(), judged.country(),
                said.words(), said.span());
    }

    private static When day(Claim claim, When judged) {
        When said = claim.when();
        if (judged == null || said == null) {
            return judged;
        }
        return new When(judged.from(), judged.to(), judged.precision(), said.words(), said.span(), null);
    }

    private static Proposition actor(Proposition proposition, ActorRef judged) {
        if (proposition instanceof Act act) {
            return new Act(
                    act.type(), act.trigger(), act.triggerSpan(), all(act.actors(), judged), all(act.recipients(), judged),
                    act.means());
        }
        if (proposition instanceof Tally tally) {
            Tally.Whom whom = new Tally.Whom(tally.whom().type(), tally.whom().words(), one(tally.whom().of(), judged));
            return new Tally(
                    tally.measure(), tally.count(), tally.countSpan(), whom, all(tally.inflictedBy(), judged), tally.scope(),
                    tally.partOf());
        }
        Control control = (Control) proposition;
        return new Control(
                one(control.holder(), judged), one(control.loser(), judged), control.status(), control.degree(),
                control.trigger(), control.triggerSpan());
    }

    private static List<ActorRef> all(List<ActorRef> actors, ActorRef judged) {
        return actors.stream().map(actor -> one(actor, judged)).toList();
    }

    private static ActorRef one(ActorRef actor, ActorRef judged) {
        return actor != null && actor.words().equals(judged.words())
                ? new ActorRef(judged.name(), judged.id(), judged.kind(), actor.words(), actor.span())
                : actor;
    }
}
