package org.dateline.testing.codebook;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** ACLED's export as its users read it: 31 columns in the order since March 2023, and what each may hold. */
public final class AcledReader extends Sheets {
    private static final Map<String, List<String>> SUB_EVENTS = Map.of(
            "Battles", List.of("Armed clash", "Government regains territory", "Non-state actor overtakes territory"),
            "Explosions/Remote violence", List.of("Chemical weapon", "Air/drone strike", "Suicide bomb",
                    "Shelling/artillery/missile attack", "Remote explosive/landmine/IED", "Grenade"),
            "Violence against civilians", List.of("Sexual violence", "Attack", "Abduction/forced disappearance"),
            "Protests", List.of("Peaceful protest", "Protest with intervention", "Excessive force against protesters"),
            "Riots", List.of("Violent demonstration", "Mob violence"),
            "Strategic developments", List.of("Agreement", "Arrests", "Change to group/activity", "Disrupted weapons use",
                    "Headquarters or base established", "Looting/property destruction", "Non-violent transfer of territory", "Other"));

    private AcledReader() {
        super("""
                event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1 assoc_actor_1 inter1
                actor2 assoc_actor_2 inter2 interaction civilian_targeting iso region country admin1 admin2 admin3 location
                latitude longitude geo_precision source source_scale notes fatalities tags timestamp""");
    }

    /** Everything wrong with the file, one sentence each; empty when it is right. */
    public static List<String> check(String text) {
        return new AcledReader().faults(text);
    }

    /** The rows of a file, by column. */
    public static List<Map<String, String>> read(String text) {
        AcledReader reader = new AcledReader();
        reader.faults(text);
        return reader.rows();
    }

    @Override
    void check() {
        form("event_id_cnty", "[A-Z]{2,3}\\d+");
        form("event_date", "\\d{4}-\\d{2}-\\d{2}");
        expect(LocalDate.parse(cell("event_date")).getYear() == number("year"), "year", "the year of event_date");
        whole("time_precision", 1, 3);
        what();
        who();
        where();
        expect(!isBlank("source"), "source", "given");
        expect(isBlank("source_scale") || cell("source_scale").matches("(?i).*(local|regional|national|international).*"), "source_scale", "a scale");
        expect(!isBlank("notes"), "notes", "given");
        whole("fatalities", 0, 999_999_999);
        form("timestamp", "\\d*");
    }

    private void what() {
        expect(Arrays.stream(cell("disorder_type").split("; ")).allMatch(
                List.of("Political violence", "Demonstrations", "Strategic developments")::contains), "disorder_type", "a disorder type");
        expect(SUB_EVENTS.getOrDefault(cell("event_type"), List.of()).contains(cell("sub_event_type")), "sub_event_type", "of " + cell("event_type"));
        oneOf("civilian_targeting", "", "Civilian targeting");
    }

    private void who() {
        expect(!isBlank("actor1"), "actor1", "given");
        form("inter1", "[1-8]?");
        form("inter2", "[1-8]?");
        expect(!isBlank("actor2") || isBlank("inter2") && isBlank("assoc_actor_2"), "actor2", "given, though its type is");
        expect(!cell("actor1").equals(cell("actor2")), "actor2", "another than actor1");
        String one = cell("inter1");
        String other = isBlank("inter2") ? "0" : cell("inter2");
        String both = other.equals("0") || one.compareTo(other) <= 0 ? one + other : other + one;
        expect(cell("interaction").equals(one.isEmpty() ? "" : both), "interaction", both);
    }

    private void where() {
        form("iso", "\\d{0,3}");
        expect(!isBlank("location"), "location", "given");
        degrees("latitude", 90);
        degrees("longitude", 180);
        expect(isBlank("latitude") == isBlank("longitude"), "latitude", "a whole point");
        whole("geo_precision", 1, 3);
    }
}
