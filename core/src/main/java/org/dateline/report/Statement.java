package org.dateline.report;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Act;
import org.dateline.model.Claim;
import org.dateline.model.Control;
import org.dateline.model.ControlSpan;
import org.dateline.model.Modality;
import org.dateline.model.Stance;
import org.dateline.model.Tally;
import org.dateline.model.Where;

/** What a claim says, in one line. */
final class Statement {
    private Statement() {}

    /** "killed: at least 12 civilians", "airstrike by X: Y", "Osgil: taken by X, lost by Y". */
    static String of(Claim claim) {
        if (claim.proposition() instanceof Tally tally) {
            return tally(tally);
        }
        if (claim.proposition() instanceof Act act) {
            String means = act.means() == null ? "" : ", with " + act.means();
            return Phrases.sentence(act.type()) + Phrases.by(act.actors()) + Phrases.to(act.recipients()) + means;
        }
        return control((Control) claim.proposition(), claim.where());
    }

    private static String tally(Tally tally) {
        String of = tally.whom().of() == null ? "" : " of " + tally.whom().of().name();
        String part = tally.partOf() == null ? "" : " (part of another figure)";
        return Phrases.sentence(tally.measure()) + ": " + Phrases.count(tally.count())
                + (tally.whom().type().equals("unknown") ? "" : " " + Phrases.word(tally.whom().type())) + of
                + Phrases.by(tally.inflictedBy()) + part;
    }

    private static String control(Control control, Where where) {
        String loser = control.loser() == null ? "" : ", lost by " + control.loser().name();
        return (where == null ? "A place not named" : where.name()) + ": " + status(control.status())
                + holder(control.holder() == null ? null : control.holder().name()) + loser + degree(control.degree());
    }

    /** "Taken by X (part of it)": one origin's word about a place that is named above. */
    static String of(ControlSpan.Position position) {
        return Phrases.sentence(status(position.status())) + holder(position.holder()) + degree(position.degree());
    }

    private static String holder(String holder) {
        return holder == null ? "" : " by " + holder;
    }

    /** Said of the place, so that it suits one holder and many. */
    private static String status(Control.Status status) {
        return switch (status) {
            case HOLDS -> "held";
            case TOOK -> "taken";
            case LOST -> "lost";
            case WITHDREW -> "left";
            case CONTESTED -> "fought over";
            case BESIEGES -> "besieged";
            case RELIEVED -> "siege ended";
            case ENTERED -> "entered";
            case ADVANCED -> "advance";
            case CUT -> "cut";
            case OPENED -> "opened";
        };
    }

    private static String degree(Control.Degree degree) {
        return switch (degree) {
            case ALL -> " (all of it)";
            case MOST -> " (most of it)";
            case PART -> " (part of it)";
            case BUILDING -> " (a building)";
            case UNKNOWN -> "";
        };
    }

    /** "denied", "planned", ...: how the claim is put; empty for what is simply asserted to have happened. */
    static List<String> manner(Claim claim) {
        List<String> words = new ArrayList<>();
        if (claim.stance() != Stance.ASSERTED) {
            words.add(Phrases.word(claim.stance()));
        }
        if (claim.modality() != Modality.ACTUAL) {
            words.add(claim.modality() == Modality.RECALLED ? "told as background" : Phrases.word(claim.modality()));
        }
        return words;
    }
}
