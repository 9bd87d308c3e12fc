package org.dateline.reconcile;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.ActorRef;
import org.dateline.model.Claim;
import org.dateline.model.Control;
import org.dateline.model.Stance;
import org.dateline.model.Where;

/** Whether words about who holds a place can all be true. */
final class Holders {
    private static final String KINDS = "actors/kinds.tsv";

    private final Map<String, Boolean> stateByKind = new HashMap<>();
    /** Two sides of which one took something from the other, as "one\nother" in both orders. */
    private final Set<String> opponents = new HashSet<>();

    /** @param claims everything that is claimed: who takes places from whom says who is on which side */
    Holders(Lexicon lexicon, Collection<Claim> claims) {
        if (lexicon.has(KINDS)) {
            for (Table.Row row : lexicon.table(KINDS).rows()) {
                stateByKind.put(row.get("kind"), row.get("state").equals("yes"));
            }
        }
        for (Claim claim : claims) {
            if (claim.proposition() instanceof Control control && control.holder() != null && control.loser() != null) {
                opponents.add(key(control.holder()) + "\n" + key(control.loser()));
                opponents.add(key(control.loser()) + "\n" + key(control.holder()));
            }
        }
    }

    /** Whom the words are about: who left, for words of leaving; otherwise who holds; null when they do not say. */
    static ActorRef subject(Control control) {
        boolean left = control.status() == Control.Status.LOST || control.status() == Control.Status.WITHDREW;
        ActorRef first = left ? control.loser() : control.holder();
        ActorRef second = left ? control.holder() : control.loser();
        return first != null || !left ? first : second;
    }

    /** Whether some of these claims about one place on one day say what others rule out. */
    boolean exclude(List<Claim> claims) {
        Map<String, ActorRef> yes = new TreeMap<>();
        Set<String> no = new TreeSet<>();
        for (Claim claim : claims) {
            Control control = (Control) claim.proposition();
            boolean asserted = claim.stance() == Stance.ASSERTED;
            if (control.status() == Control.Status.CONTESTED && asserted) {
                return true;
            }
            ActorRef subject = subject(control);
            Boolean holds = holds(control.status());
            if (subject != null && holds != null && claim.stance() != Stance.DOUBTED && isWhole(claim)) {
                if (holds == asserted) {
                    yes.put(key(subject), subject);
                } else {
                    no.add(key(subject));
                }
            }
        }
        return yes.keySet().stream().anyMatch(no::contains) || rivals(List.copyOf(yes.values()));
    }

    /** What the status says when asserted: holds it, does not, or neither (null). */
    private static Boolean holds(Control.Status status) {
        switch (status) {
            case HOLDS, TOOK:
                return true;
            case LOST, WITHDREW:
                return false;
            default:
                return null;
        }
    }

    /** Two sides can hold parts of a place and agree about it. */
    static boolean isWhole(Claim claim) {
        Control.Degree degree = ((Control) claim.proposition()).degree();
        return degree != Control.Degree.PART
                && degree != Control.Degree.BUILDING
                && claim.where().precision() != Where.Precision.PART
                && claim.where().precision() != Where.Precision.NEAR;
    }

    private boolean rivals(List<ActorRef> holders) {
        return holders.stream().anyMatch(one -> holders.stream().anyMatch(other -> areRivals(one, other)));
    }

    private boolean areRivals(ActorRef one, ActorRef other) {
        Boolean state = stateByKind.get(one.kind());
        Boolean otherState = stateByKind.get(other.kind());
        return opponents.contains(key(one) + "\n" + key(other))
                || state != null && otherState != null && !state.equals(otherState);
    }

    private static String key(ActorRef actor) {
        return actor.id() != null ? actor.id() : actor.name();
    }
}
