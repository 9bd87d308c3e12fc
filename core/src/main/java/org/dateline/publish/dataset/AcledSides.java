package org.dateline.publish.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.model.ActorRef;

/** ACLED's columns about actors. Its two actors imply no direction; whom nobody names it calls by a kind and the country. */
final class AcledSides {
    private static final String BATTLES = "Battles";
    private static final String EXPLOSIONS = "Explosions/Remote violence";
    static final String CIVILIANS = "Violence against civilians";
    private static final String EXCESSIVE = "Excessive force against protesters";
    private static final String NOBODY_KNOWN = "Unidentified Armed Group ({country})";

    /** One side: its first actor's name and type, and the names of those beside him. */
    private record Side(String name, String inter, String others) {
        static final Side NONE = new Side(null, null, null);
    }

    private final Codebook codebook;
    private final Occurrence one;
    private final String eventType;
    private final String subEvent;
    private final String country;

    AcledSides(Codebook codebook, Occurrence one, String eventType, String subEvent) {
        this.codebook = codebook;
        this.one = one;
        this.eventType = eventType;
        this.subEvent = subEvent;
        this.country = one.event().where() == null ? "" : codebook.country(one.event().where().country(), "name");
    }

    private boolean isViolent() {
        return List.of(BATTLES, EXPLOSIONS, CIVILIANS).contains(eventType) || subEvent.equals(EXCESSIVE);
    }

    /** Fills actor1 to civilian_targeting. False when nobody at all can be named, which ACLED cannot hold. */
    boolean fill(Map<String, Object> cells) {
        Side first = first();
        Side second = second(first);
        if (first == Side.NONE) {
            first = second;
            second = Side.NONE;
        }
        if (first == Side.NONE) {
            return false;
        }
        cells.put("actor1", first.name());
        cells.put("assoc_actor_1", first.others());
        cells.put("inter1", first.inter());
        cells.put("actor2", second.name());
        cells.put("assoc_actor_2", second.others());
        cells.put("inter2", second.inter());
        cells.put("interaction", interaction(first.inter(), second.inter()));
        cells.put("civilian_targeting", targets(second) ? "Civilian targeting" : null);
        return true;
    }

    /** Who did it. Civilians do no violence in ACLED: whoever does, and is not known otherwise, is an unidentified armed group. */
    private Side first() {
        List<ActorRef> doers = new ArrayList<>(one.actors());
        if (isCrowd()) {
            return crowd();
        }
        if (!isViolent()) {
            return side(doers);
        }
        doers.removeIf(actor -> codebook.kind(actor.kind(), "inter").equals("7"));
        return doers.isEmpty() ? new Side(named(NOBODY_KNOWN), "3", null) : side(doers);
    }

    private boolean isCrowd() {
        return (eventType.equals("Protests") || eventType.equals("Riots")) && !subEvent.equals(EXCESSIVE);
    }

    /** Protesters and rioters go by what they do; the groups among them stand beside. */
    private Side crowd() {
        String groups = Occurrence.joined(everyone().filter(actor -> actor.id() != null && !isState(actor)).map(ActorRef::name).toList());
        String others = groups.isEmpty() ? null : groups;
        return eventType.equals("Riots")
                ? new Side(named("Rioters ({country})"), "5", others)
                : new Side(named("Protesters ({country})"), "6", others);
    }

    private Stream<ActorRef> everyone() {
        return Stream.concat(one.actors().stream(), one.recipients().stream());
    }

    private boolean isState(ActorRef actor) {
        return codebook.kind(actor.kind(), "side").equals("state");
    }

    /** To whom: in a battle whoever fights, elsewhere civilians where they are said to suffer, otherwise whoever fights. */
    private Side second(Side first) {
        if (isCrowd()) {
            return side(everyone().filter(this::isState).toList());
        }
        List<ActorRef> armed = one.recipients().stream().filter(this::isArmed).toList();
        List<ActorRef> others = one.recipients().stream().filter(actor -> !isArmed(actor)).toList();
        Side second = switch (eventType) {
            case BATTLES -> side(armed);
            case CIVILIANS -> others.isEmpty() ? new Side(named("Civilians ({country})"), "7", null) : side(others);
            case EXPLOSIONS -> armed.isEmpty() ? side(others) : side(armed);
            default -> subEvent.equals(EXCESSIVE) ? new Side(named("Protesters ({country})"), "6", null) : side(one.recipients());
        };
        return second.name() != null && second.name().equals(first.name()) ? Side.NONE : second;
    }

    private boolean isArmed(ActorRef actor) {
        return List.of("armed", "state").contains(codebook.kind(actor.kind(), "side"));
    }

    private boolean targets(Side second) {
        return eventType.equals(CIVILIANS) || subEvent.equals(EXCESSIVE) || eventType.equals(EXPLOSIONS) && "7".equals(second.inter());
    }

    /** A side by those of it that have names of their own, otherwise by what kind they are. */
    private Side side(List<ActorRef> actors) {
        if (actors.isEmpty()) {
            return Side.NONE;
        }
        List<ActorRef> named = Stream.concat(
                actors.stream().filter(actor -> actor.id() != null), actors.stream().filter(codebook::isGroupName)).toList();
        ActorRef first = named.isEmpty() ? actors.get(0) : named.get(0);
        String others = Occurrence.joined(named.stream().skip(1).map(ActorRef::name).toList());
        String inter = codebook.kind(first.kind(), "inter");
        return new Side(name(first), inter.isEmpty() ? null : inter, others.isEmpty() ? null : others);
    }

    private String name(ActorRef actor) {
        String kind = codebook.kind(actor.kind(), "acled");
        return actor.id() != null || kind.isEmpty() || codebook.isGroupName(actor) ? actor.name() : named(kind);
    }

    private String named(String pattern) {
        return country.isEmpty() ? pattern.replace(" ({country})", "") : pattern.replace("{country}", country);
    }

    /** Both codes, the lower first; a side alone stands before 0. Null when the first is not known. */
    private static String interaction(String one, String other) {
        if (one == null) {
            return null;
        }
        if (other == null) {
            return one + "0";
        }
        return one.compareTo(other) <= 0 ? one + other : other + one;
    }
}
