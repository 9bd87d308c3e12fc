package org.dateline.testing.codebook;

import java.util.List;
import java.util.Map;

/** UCDP's georeferenced event data as its users read it: 49 columns, and what each may hold. An empty cell is unknown. */
public final class UcdpReader extends Sheets {
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    private UcdpReader() {
        super("""
                id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name dyad_dset_id
                dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b number_of_sources
                source_article source_office source_date source_headline source_original where_prec where_coordinates
                where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region event_clarity
                date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low gwnoa gwnob""");
    }

    /** Everything wrong with the file, one sentence each; empty when it is right. */
    public static List<String> check(String text) {
        return new UcdpReader().faults(text);
    }

    /** The rows of a file, by column. */
    public static List<Map<String, String>> read(String text) {
        UcdpReader reader = new UcdpReader();
        reader.faults(text);
        return reader.rows();
    }

    @Override
    void check() {
        form("id", "\\d+");
        form("relid", "[A-Z]{2,3}-\\d{4}-.+");
        sides();
        sources();
        where();
        when();
        deaths();
    }

    private void sides() {
        form("type_of_violence", "[123]?");
        oneOf("code_status", "", "Clear");
        expect(!cell("code_status").equals("Clear") || !isBlank("type_of_violence") && !isBlank("side_a") && !isBlank("side_b"), "code_status", "so");
        expect(cell("type_of_violence").equals("3") == cell("side_b").equals("Civilians"), "side_b", "Civilians where violence is one-sided");
        form("gwnoa", "\\d*");
        form("gwnob", "\\d*");
    }

    private void sources() {
        whole("number_of_sources", -1, 99_999);
        form("source_article", "(?s)\"[^\"]*,(" + DAY + ")?,[^\"]*\"(; \"[^\"]*,(" + DAY + ")?,[^\"]*\")*");
        form("source_date", "(" + DAY + "(; " + DAY + ")*)?");
    }

    private void where() {
        whole("where_prec", 1, 7);
        degrees("latitude", 90);
        degrees("longitude", 180);
        String point = isBlank("latitude") ? "" : "POINT (" + cell("longitude") + " " + cell("latitude") + ")";
        expect(cell("geom_wkt").equals(point), "geom_wkt", point);
        expect(isBlank("priogrid_gid") || number("priogrid_gid") >= 1 && number("priogrid_gid") <= 259_200, "priogrid_gid", "a cell");
        form("country_id", "\\d*");
    }

    private void when() {
        whole("event_clarity", 1, 2);
        whole("date_prec", 1, 5);
        form("date_start", DAY + " \\d{2}:\\d{2}:\\d{2}\\.\\d{3}");
        form("date_end", DAY + " \\d{2}:\\d{2}:\\d{2}\\.\\d{3}");
        expect(cell("date_start").compareTo(cell("date_end")) <= 0, "date_end", "after date_start");
        expect(cell("date_start").startsWith(cell("year")), "year", "the year of date_start");
    }

    private void deaths() {
        List.of("deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "low", "best", "high").forEach(column -> form(column, "\\d*"));
        int parts = number("deaths_a") + number("deaths_b") + number("deaths_civilians") + number("deaths_unknown");
        expect(isBlank("best") || parts == number("best"), "best", "the sum of its parts, " + parts);
        expect(isBlank("best") || number("low") <= number("best") && number("best") <= number("high"), "best", "between low and high");
    }
}
