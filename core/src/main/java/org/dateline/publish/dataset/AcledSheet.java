package org.dateline.publish.dataset;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.ActorRef;
import org.dateline.model.Where;
import org.dateline.policy.CountingPolicy;
import org.dateline.publish.Corpus;

/** Events in the 31 columns of an ACLED export, in the order used since 20 March 2023. */
final class AcledSheet {
    private static final List<String> COLUMNS = List.of(
            "event_id_cnty", "event_date", "year", "time_precision", "disorder_type", "event_type", "sub_event_type", "actor1",
            "assoc_actor_1", "inter1", "actor2", "assoc_actor_2", "inter2", "interaction", "civilian_targeting", "iso", "region",
            "country", "admin1", "admin2", "admin3", "location", "latitude", "longitude", "geo_precision", "source",
            "source_scale", "notes", "fatalities", "tags", "timestamp");
    private static final int WEEK = 7;
    private static final int MONTH = 31;

    private final Codebook codebook;
    private final CountingPolicy policy;
    private final SubEventChoice choice;

    AcledSheet(Codebook codebook, CountingPolicy policy, SubEventChoice choice) {
        this.codebook = codebook;
        this.choice = choice;
        this.policy = policy;
    }

    Sheet sheet(Corpus corpus) {
        List<Sheet.Row> rows = new ArrayList<>();
        List<Sheet.Loss> losses = new ArrayList<>();
        losses.add(new Sheet.Loss("attribution", null, "Who said each figure, denials, low and high figures and the sentences have no"
                + " column; notes tell them in words, the side-car names the claims."));
        losses.add(new Sheet.Loss("fatalities", null, "0 stands for none and for unknown alike; the side-car's trace tells them apart."));
        for (Occurrence one : Occurrence.of(corpus, codebook)) {
            String obstacle = obstacle(one);
            Sheet.Row row = obstacle == null ? row(one) : null;
            if (row != null) {
                rows.add(row);
                unknown(row).ifPresent(losses::add);
            } else {
                losses.add(new Sheet.Loss("event", one.event().id(), obstacle == null ? nobody(one) : obstacle));
            }
        }
        return new Sheet(COLUMNS, rows, losses);
    }

    /** That an actor stands in the row of whom the register knows nothing and whose name does not tell its kind. */
    private static Optional<Sheet.Loss> unknown(Sheet.Row row) {
        String names = Occurrence.joined(Stream.of("1", "2")
                .filter(side -> row.cells().get("actor" + side) != null && row.cells().get("inter" + side) == null)
                .map(side -> String.valueOf(row.cells().get("actor" + side)))
                .toList());
        return names.isEmpty() ? Optional.empty() : Optional.of(new Sheet.Loss("actor", row.id(),
                names + ": no register knows what kind of actor that is, and inter and interaction are left empty."));
    }

    private static String nobody(Occurrence one) {
        String names = Occurrence.joined(Stream.concat(one.event().actors().stream(), one.event().recipients().stream()).map(ActorRef::name).toList());
        return names.isEmpty() ? "Nobody is named in it, and ACLED asks for an actor."
                : "ACLED asks for an actor, and no register knows those named in it: " + names + ".";
    }

    /** Why ACLED cannot hold it; null when it can, as far as can be said without looking at the actors. */
    private String obstacle(Occurrence one) {
        if (codebook.everyCode(one.event().type(), "acled").isEmpty()) {
            return "ACLED has no type for " + one.event().type() + ".";
        }
        String obstacle = one.obstacle();
        if (obstacle != null) {
            return obstacle;
        }
        if (one.days() > MONTH) {
            return "It can have been on any of " + one.days() + " days; ACLED dates events to the month at least.";
        }
        return one.event().where().precision() == Where.Precision.COUNTRY ? "Its place is known as a country only; ACLED asks for a location in it." : null;
    }

    /** The row; null when nobody can be named in it. */
    private Sheet.Row row(Occurrence one) {
        Map<String, Object> cells = new LinkedHashMap<>();
        List<String> trace = new ArrayList<>();
        Where where = one.event().where();
        String id = codebook.letters(where.country()) + one.number();
        cells.put("event_id_cnty", id);
        cells.put("event_date", one.from());
        cells.put("year", one.from().getYear());
        cells.put("time_precision", one.days() == 1 ? 1 : one.days() <= WEEK ? 2 : 3);
        String[] code = choice.of(one, codebook, trace).split(": ", 2);
        cells.put("disorder_type", codebook.disorder(code[1]));
        cells.put("event_type", code[0]);
        cells.put("sub_event_type", code[1]);
        if (!new AcledSides(codebook, one, code[0], code[1]).fill(cells)) {
            return null;
        }
        place(where, cells);
        cells.put("source", one.ofReports(Publisher::of));
        cells.put("notes", one.notes());
        cells.put("fatalities", fatalities(one, trace));
        cells.put("timestamp", one.lastTold() == null ? null : one.lastTold().atStartOfDay().toEpochSecond(ZoneOffset.UTC));
        return new Sheet.Row(id, cells, one.claimIds(), trace);
    }

    private void place(Where where, Map<String, Object> cells) {
        int levels = where.within().size();
        cells.put("iso", codebook.country(where.country(), "number"));
        cells.put("region", codebook.country(where.country(), "acled"));
        cells.put("country", codebook.country(where.country(), "name"));
        boolean province = levels == 1 && where.precision() == Where.Precision.AREA;
        cells.put("admin1", levels >= 2 ? where.within().get(levels - 2) : province ? where.name() : null);
        cells.put("admin2", levels >= 3 ? where.within().get(levels - 3) : null);
        cells.put("admin3", levels >= 4 ? where.within().get(levels - 4) : null);
        cells.put("location", where.name());
        cells.put("latitude", Degrees.of(where.lat()));
        cells.put("longitude", Degrees.of(where.lon()));
        cells.put("geo_precision", switch (where.precision()) {
            case PLACE -> 1;
            // A part of a town is within the town; a part of what no province contains may be a part of a province.
            case PART -> levels >= 2 ? 1 : 2;
            case NEAR -> 2;
            default -> 3;
        });
    }

    private Integer fatalities(Occurrence one, List<String> trace) {
        Counted killed = Counted.of(one, "killed", policy);
        trace.addAll(killed.trace());
        if (killed.best() == null) {
            trace.add("fatalities: nobody gives a number; " + policy.name() + " writes " + policy.unknown() + ".");
        }
        return killed.best() == null ? policy.unknown() : killed.best();
    }
}
