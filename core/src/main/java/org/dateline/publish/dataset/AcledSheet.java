package org.dateline.publish.dataset;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.ActorRef;
import org.dateline.model.Toll;
import org.dateline.model.Where;
import org.dateline.policy.CountingPolicy;
import org.dateline.policy.Ruled;
import org.dateline.publish.Corpus;

/** Events in the 31 columns of an ACLED export, in the order used since 20 March 2023. */
final class AcledSheet {
    private static final List<String> COLUMNS = List.of(
            "event_id_cnty", "event_date", "year", "time_precision", "disorder_type", "event_type", "sub_event_type", "actor1",
            "assoc_actor_1", "inter1", "actor2", "assoc_actor_2", "inter2", "interaction", "civilian_targeting", "iso", "region",
            "country", "admin1", "admin2", "admin3", "location", "latitude", "longitude", "geo_precision", "source",
            "source_scale", "notes", "fatalities", "tags", "timestamp");
    private static final int WEEK = 7;

    private final Codebook codebook;
    private final CountingPolicy policy;

    AcledSheet(Codebook codebook, CountingPolicy policy) {
        this.codebook = codebook;
        this.policy = policy;
    }

    Sheet sheet(Corpus corpus) {
        List<Sheet.Row> rows = new ArrayList<>();
        List<Sheet.Loss> losses = new ArrayList<>();
        losses.add(new Sheet.Loss("attribution", null, "Who said each figure, denials, low and high figures and the sentences have no"
                + " column; notes tell them in words, the side-car names the claims."));
        losses.add(new Sheet.Loss("fatalities", null, "0 stands for none and for unknown alike; the side-car's trace tells them apart."));
        for (Occurrence one : Occurrence.of(corpus, codebook)) {
            List<String> codes = one.codes("acled");
            String obstacle = codes.isEmpty() ? "ACLED has no type for " + one.event().type() + "." : one.obstacle();
            if (obstacle != null) {
                losses.add(new Sheet.Loss("event", one.event().id(), obstacle));
            } else {
                rows.add(row(one, codes.get(0)));
            }
        }
        return new Sheet(COLUMNS, rows, losses);
    }

    private Sheet.Row row(Occurrence one, String code) {
        Map<String, Object> cells = new LinkedHashMap<>();
        List<String> trace = new ArrayList<>();
        Where where = one.event().where();
        String id = codebook.country(where.country(), "iso3") + one.number();
        cells.put("event_id_cnty", id);
        cells.put("event_date", one.from());
        cells.put("year", one.from().getYear());
        cells.put("time_precision", one.days() == 1 ? 1 : one.days() <= WEEK ? 2 : 3);
        type(code, cells);
        actors(one, cells);
        place(where, cells);
        cells.put("source", one.ofReports(report -> report.metadata().outlet() == null ? report.name() : report.metadata().outlet()));
        cells.put("notes", one.notes());
        cells.put("fatalities", fatalities(one, trace));
        cells.put("timestamp", one.lastTold() == null ? null : one.lastTold().atStartOfDay().toEpochSecond(ZoneOffset.UTC));
        return new Sheet.Row(id, cells, one.claimIds(), trace);
    }

    private void type(String code, Map<String, Object> cells) {
        String[] parts = code.split(": ", 2);
        cells.put("disorder_type", codebook.disorder(parts[1]));
        cells.put("event_type", parts[0]);
        cells.put("sub_event_type", parts[1]);
    }

    private void actors(Occurrence one, Map<String, Object> cells) {
        List<ActorRef> first = one.actors().isEmpty() ? one.recipients() : one.actors();
        List<ActorRef> second = one.actors().isEmpty() ? List.of() : one.recipients();
        String inter1 = inter(first);
        String inter2 = inter(second);
        String country = codebook.country(one.event().where().country(), "name");
        cells.put("actor1", first.isEmpty() ? null : name(first.get(0), country));
        cells.put("assoc_actor_1", rest(first));
        cells.put("inter1", inter1);
        cells.put("actor2", second.isEmpty() ? null : name(second.get(0), country));
        cells.put("assoc_actor_2", rest(second));
        cells.put("inter2", inter2);
        cells.put("interaction", interaction(inter1, inter2));
        cells.put("civilian_targeting", one.sides().civiliansSuffer() ? "Civilian targeting" : null);
    }

    /** ACLED calls all who are not organised by one name. */
    private String name(ActorRef actor, String country) {
        boolean civilians = actor.id() == null && codebook.kind(actor.kind(), "side").equals("civilians");
        return civilians ? "Civilians" + (country.isEmpty() ? "" : " (" + country + ")") : actor.name();
    }

    private String inter(List<ActorRef> side) {
        String code = side.isEmpty() ? "" : codebook.kind(side.get(0).kind(), "inter");
        return code.isEmpty() ? null : code;
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

    private static String rest(List<ActorRef> side) {
        return side.size() < 2 ? null : Occurrence.joined(side.subList(1, side.size()).stream().map(ActorRef::name).toList());
    }

    private void place(Where where, Map<String, Object> cells) {
        int levels = where.within().size();
        cells.put("iso", codebook.country(where.country(), "number"));
        cells.put("region", codebook.country(where.country(), "acled"));
        cells.put("country", codebook.country(where.country(), "name"));
        cells.put("admin1", levels >= 2 ? where.within().get(levels - 2) : null);
        cells.put("admin2", levels >= 3 ? where.within().get(levels - 3) : null);
        cells.put("admin3", levels >= 4 ? where.within().get(levels - 4) : null);
        cells.put("location", where.name());
        cells.put("latitude", Degrees.of(where.lat()));
        cells.put("longitude", Degrees.of(where.lon()));
        cells.put("geo_precision", switch (where.precision()) {
            case PLACE, PART -> 1;
            case NEAR -> 2;
            default -> 3;
        });
    }

    /** The sum of the event's tolls of killed that are not parts of one another. */
    private Integer fatalities(Occurrence one, List<String> trace) {
        Integer sum = null;
        for (Toll toll : one.tolls("killed")) {
            Ruled ruled = policy.rule(toll, one.kinds());
            trace.addAll(ruled.trace());
            if (ruled.best() != null) {
                sum = (sum == null ? 0 : sum) + ruled.best();
            }
        }
        if (sum == null) {
            trace.add("fatalities: nobody gives a number; " + policy.name() + " writes " + policy.unknown() + ".");
        }
        return sum == null ? policy.unknown() : sum;
    }
}
