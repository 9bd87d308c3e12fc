package org.dateline.cli;

import java.util.Collection;
import org.dateline.judge.Judgements;
import org.dateline.model.Claim;
import org.dateline.model.Judgement;

/** A judgement as a line of a table. */
final class JudgementRow {
    private final Judgements judgements;
    private final Collection<Claim> claims;

    JudgementRow(Judgements judgements, Collection<Claim> claims) {
        this.judgements = judgements;
        this.claims = claims;
    }

    Object[] of(Judgement judgement) {
        return new Object[] {
            Wording.id(judgement.id()),
            judgement.on(),
            judgement.by(),
            what(judgement),
            stands(judgement),
            judgement.subject() == null ? null : judgement.subject().report(),
            judgement.subject() == null ? null : judgement.subject().quote(),
            judgement.why().isEmpty() ? null : judgement.why()
        };
    }

    /** "place: Osgil", "same as \"...\"", "takes back 5c1e20". */
    static String what(Judgement judgement) {
        return switch (judgement.question()) {
            case SAME -> "same as \"" + judgement.object().words() + "\" in " + judgement.object().report();
            case DIFFERENT -> "different from \"" + judgement.object().words() + "\" in " + judgement.object().report();
            case NOT_A_CLAIM -> "not a claim: \"" + judgement.subject().words() + "\"";
            case PLACE -> "place: " + (judgement.where() == null ? "unknown" : judgement.where().name());
            case DAY -> "day: " + (judgement.when() == null ? "unknown" : Wording.days(judgement.when()));
            case ACTOR -> "\"" + judgement.actor().words() + "\" is " + judgement.actor().name();
            case TAKE_BACK -> "takes back " + Wording.id(judgement.takesBack());
        };
    }

    /** A judgement can stand and come to nothing: its report was corrected, or the claim is not made any more. */
    private String stands(Judgement judgement) {
        if (!judgements.standing().contains(judgement)) {
            return judgement.takesBack() == null ? "taken back" : null;
        }
        boolean found = claims.stream().anyMatch(claim -> judgement.subject().leadsTo(claim));
        return found ? "yes" : "yes, but nothing claims it now";
    }
}
