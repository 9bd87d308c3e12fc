package org.dateline.relate;

import java.util.List;
import org.dateline.model.Act;
import org.dateline.model.ActorRef;
import org.dateline.model.Tally;

/** Whether claims speak of something, or of somebody, as known already. */
final class Pointing {
    private final Bonds bonds;
    private final List<Unit> guests;

    Pointing(Bonds bonds, List<Unit> guests) {
        this.bonds = bonds;
        this.guests = guests;
    }

    /** "The attack", "the dead", "both of them": whether the words speak of what is known already. */
    boolean pointsBack() {
        return guests.stream().anyMatch(this::pointsBack);
    }

    private boolean pointsBack(Unit guest) {
        String pointer = bonds.pointer(Around.quoteBefore(guest));
        boolean people = guest.claim().proposition() instanceof Tally tally
                && (bonds.pointer(tally.whom().words().strip().split("\\s", 2)[0] + " ") != null);
        // "The gunmen killed" points back to the gunmen, not to the killing.
        return people || bonds.isPointing(guest.claim().trigger()) || pointer != null && (pointer.isEmpty() || !endsInSomeone(guest));
    }

    /** Whether the words before the claim's are somebody's name: "the gunmen" before "killed". */
    private static boolean endsInSomeone(Unit guest) {
        int end = guest.sentence().start() + Around.quoteBefore(guest).stripTrailing().length();
        return guest.claim().actors().stream().anyMatch(someone -> someone.span() != null && someone.span().end() == end);
    }

    /** "The pilot was killed": whether those it befell are spoken of as known. */
    boolean areKnown() {
        return guests.stream().anyMatch(guest -> guest.claim().proposition() instanceof Act act
                && act.recipients().stream().anyMatch(someone -> someone.id() == null && isKnown(guest, someone)));
    }

    private boolean isKnown(Unit guest, ActorRef someone) {
        boolean within = someone.span() != null && guest.sentence().contains(someone.span());
        return bonds.pointer(someone.words().strip().split("\\s", 2)[0] + " ") != null
                || within && "".equals(bonds.pointer(Around.quoteBefore(guest, someone.span().start())));
    }
}
