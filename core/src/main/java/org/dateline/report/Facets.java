package org.dateline.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.model.Act;
import org.dateline.model.ActorRef;
import org.dateline.model.Claim;
import org.dateline.model.Control;
import org.dateline.model.ControlSpan;
import org.dateline.model.Event;
import org.dateline.model.Settled;
import org.dateline.model.SourceLink;
import org.dateline.model.Tally;
import org.dateline.model.Toll;
import org.dateline.model.Where;

/** By what the reader can filter: every place, actor, type and source, with a short key for each that items carry. */
final class Facets {
    /** A list to choose from. */
    enum Facet {
        PLACE("Place"),
        ACTOR("Actor"),
        TYPE("Type"),
        SOURCE("Source");

        final String title;

        Facet(String title) {
            this.title = title;
        }
    }

    private final Record record;
    private final Map<Facet, Map<String, String>> keys = new LinkedHashMap<>();

    Facets(Record record) {
        this.record = record;
        for (Facet facet : Facet.values()) {
            Map<String, String> its = new TreeMap<>();
            names(facet, record.settled()).forEach(name -> its.put(name, null));
            int number = 0;
            for (Map.Entry<String, String> entry : its.entrySet()) {
                entry.setValue(Phrases.word(facet).charAt(0) + String.valueOf(number++));
            }
            keys.put(facet, its);
        }
    }

    /** Names to choose from, each with its key, by name. */
    Map<String, String> choices(Facet facet) {
        return keys.get(facet);
    }

    String keys(Event event) {
        return keys(record.claims(event), event.where(), List.of(event.type()));
    }

    String keys(Toll toll) {
        return keys(record.claims(toll), toll.where(), List.of());
    }

    String keys(ControlSpan span) {
        return keys(record.claims(span), span.place(), List.of());
    }

    private String keys(Collection<Claim> claims, Where where, Collection<String> types) {
        TreeSet<String> found = new TreeSet<>();
        for (Facet facet : Facet.values()) {
            TreeSet<String> names = new TreeSet<>(facet == Facet.TYPE ? types.stream().map(Phrases::sentence).toList() : List.of());
            if (facet == Facet.PLACE && where != null) {
                names.add(where.name());
                names.addAll(where.within());
            }
            claims.forEach(claim -> names.addAll(names(facet, claim)));
            names.stream().map(keys.get(facet)::get).filter(key -> key != null).forEach(found::add);
        }
        return String.join(" ", found);
    }

    private Collection<String> names(Facet facet, Settled settled) {
        TreeSet<String> names = new TreeSet<>();
        settled.events().forEach(event -> {
            names.addAll(names(facet, event.where(), event.type()));
            record.claims(event).forEach(claim -> names.addAll(names(facet, claim)));
        });
        settled.tolls().forEach(toll -> {
            names.addAll(names(facet, toll.where(), toll.measure()));
            record.claims(toll).forEach(claim -> names.addAll(names(facet, claim)));
        });
        settled.control().forEach(span -> {
            names.addAll(names(facet, span.place(), "control"));
            record.claims(span).forEach(claim -> names.addAll(names(facet, claim)));
        });
        return names;
    }

    private static List<String> names(Facet facet, Where where, String type) {
        return switch (facet) {
            case PLACE -> where == null ? List.of() : List.of(where.name());
            case TYPE -> List.of(Phrases.sentence(type));
            default -> List.of();
        };
    }

    private static Collection<String> names(Facet facet, Claim claim) {
        return switch (facet) {
            case PLACE -> claim.where() == null ? List.of() : List.of(claim.where().name());
            case TYPE -> List.of(type(claim));
            case ACTOR -> actors(claim);
            case SOURCE -> claim.sources().stream().map(SourceLink::name).toList();
        };
    }

    private static String type(Claim claim) {
        if (claim.proposition() instanceof Act act) {
            return Phrases.sentence(act.type());
        }
        return claim.proposition() instanceof Tally tally ? Phrases.sentence(tally.measure()) : "Control";
    }

    private static List<String> actors(Claim claim) {
        return claim.actors().stream().map(ActorRef::name).toList();
    }
}
