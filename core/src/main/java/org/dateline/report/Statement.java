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

    /** "killed: at least 12 civilians", "airstrike by X on Y", "X took Osgil from Y". */
    static String of(Claim claim) {
        if (claim.proposition() instanceof Tally tally) {
            return tally(tally);
        }
        if (claim.proposition() instanceof Act act) {
            String means = act.means() == null ? "" : ", with " + act.means();
            return Phrases.sentence(act.type()) + Phrases.by(act.actors()) + Phrases.on(act.recipients()) + means;
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
        String holder = control.holder() == null ? null : control.holder().name();
        String place = where == null ? "a place not named" : where.name();
        String loser = control.loser() == null ? "" : ", from " + control.loser().name();
        return sentence(holder, control.status(), place) + loser + degree(control.degree());
    }

    /** "X took it in part": one origin's word about a place that is named above. */
    static String of(ControlSpan.Position position) {
        return sentence(position.holder(), position.status(), "it") + degree(position.degree());
    }

    private static String sentence(String holder, Control.Status status, String place) {
        String who = holder == null ? "Someone not named" : holder;
        return switch (status) {
            case HOLDS -> who + " holds " + place;
            case TOOK -> who + " took " + place;
            case LOST -> who + " lost " + place;
            case WITHDREW -> who + " withdrew from " + place;
            case CONTESTED -> holder == null ? Phrases.sentence(place) + " is fought over" : who + " fights for " + place;
            case BESIEGES -> who + " besieges " + place;
            case RELIEVED -> who + " ended the siege of " + place;
            case ENTERED -> who + " entered " + place;
            case ADVANCED -> who + " advanced in or towards " + place;
            case CUT -> who + " cut " + place;
            case OPENED -> who + " opened " + place;
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
