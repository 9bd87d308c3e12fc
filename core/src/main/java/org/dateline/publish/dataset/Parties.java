package org.dateline.publish.dataset;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.ActorRef;
import org.dateline.model.Claim;
import org.dateline.model.Control;
import org.dateline.model.Stance;

/**
 * Who stands on which side of an occurrence, as far as it is known who or what kind of actor that is; "the blast" is nobody.
 *
 * @param doers who did it, those of the first one's camp; empty when unknown
 * @param sufferers to whom, and whoever fights the first doer; empty when unknown
 */
record Parties(List<ActorRef> doers, List<ActorRef> sufferers) {
    Parties {
        doers = List.copyOf(doers);
        sufferers = List.copyOf(sufferers);
    }

    /**
     * The sides of an event. "Troops and rebels fought" names both sides as doers: whoever fights the first is the second side.
     *
     * @param lost who lost the place, by the claims of control
     */
    static Parties of(List<ActorRef> actors, List<ActorRef> recipients, List<ActorRef> lost, Codebook codebook) {
        List<ActorRef> doers = new ArrayList<>();
        List<ActorRef> sufferers = new ArrayList<>();
        for (ActorRef actor : actors.stream().map(codebook::known).toList()) {
            if (isKnown(actor)) {
                boolean fights = !doers.isEmpty() && areFoes(doers.get(0), actor, codebook);
                add(actor, fights ? sufferers : doers);
            }
        }
        recipients.stream().map(codebook::known).filter(Parties::isKnown).forEach(actor -> add(actor, sufferers));
        lost.stream().map(codebook::known).filter(Parties::isKnown).forEach(actor -> add(actor, sufferers));
        sufferers.removeIf(actor -> actor.id() != null && doers.stream().anyMatch(doer -> actor.id().equals(doer.id())));
        return new Parties(doers, sufferers);
    }

    private static boolean isKnown(ActorRef actor) {
        return actor.id() != null || actor.kind() != null;
    }

    private static void add(ActorRef actor, List<ActorRef> side) {
        if (side.stream().noneMatch(other -> actor.id() != null ? actor.id().equals(other.id()) : actor.name().equalsIgnoreCase(other.name()))) {
            side.add(actor);
        }
    }

    /** Whether one is an arm of a state and the other a group that fights within that state. */
    private static boolean areFoes(ActorRef one, ActorRef other, Codebook codebook) {
        return isStateAgainstRebels(one, other, codebook) || isStateAgainstRebels(other, one, codebook);
    }

    private static boolean isStateAgainstRebels(ActorRef state, ActorRef rebels, Codebook codebook) {
        String home = codebook.home(state.id());
        return codebook.kind(state.kind(), "side").equals("state")
                && codebook.kind(rebels.kind(), "inter").equals("2")
                && !home.isEmpty()
                && home.equals(codebook.home(rebels.id()));
    }

    /** Who lost a place, by claims that are not denied. */
    static List<ActorRef> losers(List<Claim> claims) {
        List<ActorRef> losers = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.stance() == Stance.ASSERTED && claim.proposition() instanceof Control control && control.loser() != null) {
                losers.add(control.loser());
            }
        }
        return losers;
    }
}
