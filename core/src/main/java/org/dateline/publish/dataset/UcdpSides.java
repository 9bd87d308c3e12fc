package org.dateline.publish.dataset;

import java.util.List;
import java.util.Map;
import org.dateline.model.ActorRef;

/**
 * UCDP's columns about the type of violence and the two sides. What the accounts do not tell stays empty; a row whose type and sides
 * are known is marked clear.
 */
final class UcdpSides {
    private static final int STATE_BASED = 1;
    private static final int NON_STATE = 2;
    private static final int ONE_SIDED = 3;

    private final Codebook codebook;
    private final Occurrence one;
    private final ActorRef a;
    private final ActorRef b;
    private final List<ActorRef> campA;
    private final List<ActorRef> campB;

    UcdpSides(Codebook codebook, Occurrence one) {
        this.codebook = codebook;
        this.one = one;
        ActorRef doer = armed(one.actors());
        ActorRef other = armed(one.recipients());
        boolean swap = isState(other) && !isState(doer) && doer != null;
        a = swap ? other : doer;
        b = swap ? doer : other;
        campA = swap ? one.recipients() : one.actors();
        campB = swap ? one.actors() : one.recipients();
    }

    /** The column of deaths that somebody of this actor's people goes to. */
    String deaths(ActorRef actor) {
        return isIn(campA, actor) ? "deaths_a" : isIn(campB, actor) ? "deaths_b" : "deaths_unknown";
    }

    private static boolean isIn(List<ActorRef> camp, ActorRef actor) {
        return camp.stream().anyMatch(other ->
                other.id() != null ? other.id().equals(actor.id()) : other.name().equalsIgnoreCase(actor.name()));
    }

    /** The first that has a name of its own and fights, or else the first that fights; null when none does. */
    private ActorRef armed(List<ActorRef> side) {
        List<ActorRef> armed = side.stream()
                .filter(actor -> List.of("armed", "state").contains(codebook.kind(actor.kind(), "side")))
                .toList();
        return armed.stream().filter(actor -> actor.id() != null).findFirst().orElse(armed.isEmpty() ? null : armed.get(0));
    }

    private boolean isState(ActorRef actor) {
        return actor != null && codebook.kind(actor.kind(), "side").equals("state");
    }

    void fill(Map<String, Object> cells) {
        Integer type = type();
        String sideA = name(a);
        String sideB = type != null && type == ONE_SIDED ? "Civilians" : name(b);
        boolean clear = type != null && sideA != null && sideB != null;
        cells.put("code_status", clear ? "Clear" : null);
        cells.put("type_of_violence", type);
        cells.put("side_a", sideA);
        cells.put("side_b", sideB);
        cells.put("dyad_name", clear ? sideA + " - " + sideB : null);
        cells.put("gwnoa", number(a));
        cells.put("gwnob", type != null && type == ONE_SIDED ? null : number(b));
    }

    /** 1 when two sides fight and one is a state, 2 when neither is, 3 when civilians alone suffer; null when the accounts do not tell. */
    private Integer type() {
        List<String> can = codebook.codes(one.event().type(), "ucdp", one.sides());
        if (a != null && b != null) {
            return isState(a) || isState(b) ? STATE_BASED : NON_STATE;
        }
        boolean civilians = one.isAny(one.recipients(), "civilians") || one.killsCivilians();
        if (b == null && civilians && can.contains(String.valueOf(ONE_SIDED))) {
            return ONE_SIDED;
        }
        return can.size() == 1 ? Integer.valueOf(can.get(0)) : null;
    }

    /** A state goes by its government; whoever has no name of his own is left out. */
    private String name(ActorRef actor) {
        if (actor == null || actor.id() == null) {
            return null;
        }
        String home = codebook.country(codebook.home(actor.id()), "name");
        return isState(actor) && !home.isEmpty() ? "Government of " + home : actor.name();
    }

    /** The number of the state whose arm the actor is; null when it is none or cannot be told. */
    private String number(ActorRef actor) {
        String number = isState(actor) ? codebook.country(codebook.home(actor.id()), "gw") : "";
        return number.isEmpty() ? null : number;
    }
}
