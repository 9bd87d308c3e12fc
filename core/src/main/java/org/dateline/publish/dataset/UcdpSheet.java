package org.dateline.publish.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.model.Report;
import org.dateline.model.Where;
import org.dateline.policy.CountingPolicy;
import org.dateline.publish.Corpus;

/** Deadly events in the 49 columns of UCDP's georeferenced event data. Ids of conflicts and dyads are UCDP's own and stay empty. */
final class UcdpSheet {
    private static final List<String> COLUMNS = List.of(
            "id", "relid", "year", "active_year", "code_status", "type_of_violence", "conflict_dset_id", "conflict_new_id",
            "conflict_name", "dyad_dset_id", "dyad_new_id", "dyad_name", "side_a_dset_id", "side_a_new_id", "side_a",
            "side_b_dset_id", "side_b_new_id", "side_b", "number_of_sources", "source_article", "source_office", "source_date",
            "source_headline", "source_original", "where_prec", "where_coordinates", "where_description", "adm_1", "adm_2",
            "latitude", "longitude", "geom_wkt", "priogrid_gid", "country", "country_id", "region", "event_clarity", "date_prec",
            "date_start", "date_end", "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "best", "high", "low",
            "gwnoa", "gwnob");

    private static final int YEAR = 366;

    private final Codebook codebook;
    private final CountingPolicy policy;

    UcdpSheet(Codebook codebook, CountingPolicy policy) {
        this.codebook = codebook;
        this.policy = policy;
    }

    Sheet sheet(Corpus corpus) {
        List<Sheet.Row> rows = new ArrayList<>();
        List<Sheet.Loss> losses = new ArrayList<>();
        losses.add(new Sheet.Loss("attribution", null, "Who gave which figure, denials and the sentences have no column; the side-car"
                + " names the claims. Ids of conflicts and dyads are UCDP's own and stay empty."));
        for (Occurrence one : Occurrence.of(corpus, codebook)) {
            Deaths deaths = Deaths.of(one, codebook, policy);
            String obstacle = obstacle(one, deaths);
            if (obstacle != null) {
                losses.add(new Sheet.Loss("event", one.event().id(), obstacle));
            } else {
                rows.add(row(one, deaths));
            }
        }
        return new Sheet(COLUMNS, rows, losses);
    }

    private static String obstacle(Occurrence one, Deaths deaths) {
        if (one.codes("ucdp").isEmpty()) {
            return "UCDP has no type of violence for " + one.event().type() + ".";
        }
        if (deaths.isNone()) {
            return "Nobody gives a number of dead; UCDP lists deadly events only.";
        }
        return one.obstacle() == null && one.days() > YEAR ? "It can have been on any of " + one.days() + " days; UCDP dates events to the year at least." : one.obstacle();
    }

    private Sheet.Row row(Occurrence one, Deaths deaths) {
        Map<String, Object> cells = new LinkedHashMap<>();
        COLUMNS.forEach(column -> cells.put(column, null));
        cells.put("id", one.number());
        cells.put("relid", codebook.letters(one.event().where().country()) + "-" + one.from().getYear() + "-" + one.id());
        cells.put("year", one.from().getYear());
        new UcdpSides(codebook, one).fill(cells);
        sources(one, cells);
        place(one.event().where(), cells);
        cells.put("event_clarity", one.days() <= 1 ? 1 : 2);
        cells.put("date_prec", datePrecision(one.days()));
        cells.put("date_start", instant(one.from()));
        cells.put("date_end", instant(one.to()));
        deaths.fill(cells);
        return new Sheet.Row(String.valueOf(one.number()), cells, one.claimIds(), deaths.trace());
    }

    private static void sources(Occurrence one, Map<String, Object> cells) {
        cells.put("number_of_sources", one.origins().size());
        cells.put("source_article", one.ofReports(UcdpSheet::article));
        cells.put("source_office", one.ofReports(Publisher::of));
        cells.put("source_date", one.ofReports(report -> report.published() == null ? null : report.published().toString()));
        cells.put("source_headline", one.ofReports(report -> report.metadata().title()));
        cells.put("source_original", Occurrence.joined(one.origins()));
    }

    private static String article(Report report) {
        return "\"" + part(Publisher.of(report)) + "," + Objects.toString(report.published(), "") + ","
                + part(Objects.toString(report.metadata().title(), report.name())) + "\"";
    }

    /** The format's own quotation marks stand around an article, so that none may stand in it; nor may it break the line. */
    private static String part(Object words) {
        return Objects.toString(words, "").replace('"', '\'').replaceAll("\\s+", " ");
    }

    private void place(Where where, Map<String, Object> cells) {
        int levels = where.within().size();
        cells.put("where_prec", switch (where.precision()) {
            case PLACE -> 1;
            case PART -> levels >= 2 ? 1 : 2;
            case NEAR -> 2;
            case AREA -> levels >= 2 ? 3 : 4;
            case COUNTRY -> 6;
            default -> where.lat() == null ? 6 : 2;
        });
        cells.put("where_coordinates", where.name());
        cells.put("where_description", where.words());
        boolean province = levels == 1 && where.precision() == Where.Precision.AREA;
        cells.put("adm_1", levels >= 2 ? where.within().get(levels - 2) : province ? where.name() : null);
        cells.put("adm_2", levels >= 3 ? where.within().get(levels - 3) : null);
        cells.put("latitude", Degrees.of(where.lat()));
        cells.put("longitude", Degrees.of(where.lon()));
        if (where.lat() != null) {
            cells.put("geom_wkt", "POINT (" + Degrees.of(where.lon()) + " " + Degrees.of(where.lat()) + ")");
            cells.put("priogrid_gid", cell(where.lat(), where.lon()));
        }
        cells.put("country", codebook.country(where.country(), "name"));
        cells.put("country_id", codebook.country(where.country(), "gw"));
        cells.put("region", codebook.country(where.country(), "ucdp"));
    }

    /** PRIO-GRID's cell: half a degree each way, numbered from the south-western corner, 720 a row, the first is 1. */
    static int cell(double lat, double lon) {
        int row = Math.min(359, (int) Math.floor((lat + 90) * 2));
        int column = Math.min(719, (int) Math.floor((lon + 180) * 2));
        return row * 720 + column + 1;
    }

    private static int datePrecision(int days) {
        return days == 1 ? 1 : days <= 6 ? 2 : days == 7 ? 3 : days <= 31 ? 4 : 5;
    }

    private static String instant(LocalDate day) {
        return day + " 00:00:00.000";
    }
}
