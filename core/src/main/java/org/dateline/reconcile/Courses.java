package org.dateline.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.Act;
import org.dateline.model.ActorRef;
import org.dateline.model.Claim;
import org.dateline.model.Happening;
import org.dateline.model.Stance;

/**
 * Who stands on which side of a happening. In what goes on for a while, by {@code lexicon/settle/families.tsv}, both sides act:
 * "the army advanced, the rebels withdrew" is one battle. Named a withdrawal, it is the rebels' withdrawal, and the army is
 * the other side. Thread-safe.
 */
final class Courses {
    private static final String FILE = "settle/families.tsv";
    private static final Set<String> GOING_ON = Set.of("course", "single");

    private final Set<String> types = new HashSet<>();

    Courses(Lexicon lexicon) {
        for (Table.Row row : lexicon.table(FILE).rows()) {
            if (row.get("kind").equals("act") && GOING_ON.contains(row.get("role"))) {
                types.add(row.get("name"));
            }
        }
    }

    /** Who did what the happening is named by; where the claims that name it name nobody, whoever did anything in it. */
    List<ActorRef> doers(Happening happening) {
        List<ActorRef> own = named(happening);
        return own.isEmpty() ? actors(happening.claims(), Act::actors) : own;
    }

    /** To whom it was done, and in what goes on for a while whoever did something else in it. */
    List<ActorRef> others(Happening happening) {
        List<ActorRef> others = new ArrayList<>(actors(happening.claims(), Act::recipients));
        Set<String> known = new HashSet<>();
        others.forEach(actor -> known.add(key(actor)));
        doers(happening).forEach(actor -> known.add(key(actor)));
        actors(happening.claims(), Act::actors).stream().filter(actor -> known.add(key(actor))).forEach(others::add);
        return others;
    }

    private List<ActorRef> named(Happening happening) {
        return !types.contains(happening.type()) ? List.of() : actors(happening.claims().stream()
                .filter(claim -> claim.proposition() instanceof Act act && act.type().equals(happening.type()))
                .toList(), Act::actors);
    }

    private static List<ActorRef> actors(List<Claim> claims, Function<Act, List<ActorRef>> side) {
        Map<String, ActorRef> actors = new LinkedHashMap<>();
        for (Claim claim : claims) {
            if (claim.stance() != Stance.DENIED && claim.proposition() instanceof Act act) {
                side.apply(act).forEach(actor -> actors.putIfAbsent(key(actor), actor));
            }
        }
        return List.copyOf(actors.values());
    }

    private static String key(ActorRef actor) {
        return actor.id() != null ? actor.id() : actor.name();
    }
}
