package org.dateline.relate;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Claim;
import org.dateline.model.Modality;
import org.dateline.model.ReportHead;

/** What each report tells of happenings, by its own claims alone. */
final class ReportTellings {
    private final Families families;
    private final Bonds bonds;
    private final Notes notes;

    ReportTellings(Families families, Bonds bonds, Notes notes) {
        this.families = families;
        this.bonds = bonds;
        this.notes = notes;
    }

    /** The tellings of one report that make an event. The claims stand in reading order; the head is null when unknown. */
    List<Telling> of(List<Claim> claims, ReportHead head) {
        Wholes wholes = new Wholes(families, claims);
        List<Unit> units = new ArrayList<>();
        for (Claim claim : claims) {
            Unit unit = new Unit(claim, families.entry(claim), head != null && head.isHeadline(claim.anchor()));
            if (isOfAHappening(unit) && !wholes.covers(unit)) {
                units.add(unit);
            }
        }
        return Teller.tell(units, bonds, notes).stream().filter(Telling::isEvent).toList();
    }

    private static boolean isOfAHappening(Unit unit) {
        Modality modality = unit.claim().modality();
        boolean real = modality == Modality.ACTUAL || modality == Modality.RECALLED;
        return real && unit.role() != Families.Role.WORD && unit.role() != Families.Role.STATE;
    }
}
