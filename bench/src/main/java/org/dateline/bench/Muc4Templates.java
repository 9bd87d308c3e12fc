package org.dateline.bench;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.Incident;
import org.dateline.model.Report;
import org.dateline.model.When;
import org.dateline.model.Where;

/** Writes incidents as the fourth message understanding conference's templates, by its codebook in {@code bench/muc4.tsv}. */
public final class Muc4Templates {
    private final Set<String> unarmed = new TreeSet<>();
    private final Set<String> thingless = new TreeSet<>();
    private final Set<String> vagueDays = new TreeSet<>();
    private final Set<String> placeNouns = new TreeSet<>();

    public Muc4Templates(Lexicon lexicon) {
        for (Table.Row row : lexicon.table("bench/muc4.tsv").rows()) {
            Set<String> into = switch (row.get("rule")) {
                case "no-instrument" -> unarmed;
                case "no-physical-target" -> thingless;
                case "on-or-before" -> vagueDays;
                case "place-noun" -> placeNouns;
                default -> throw row.fault("rule", "no such rule: " + row.get("rule"));
            };
            into.add(row.get("word").toLowerCase(Locale.ROOT));
        }
    }

    /** One template an incident, in their order. */
    public List<Map<String, Object>> of(List<Incident> incidents, Report report) {
        return incidents.stream().map(incident -> template(incident, report.published())).toList();
    }

    private Map<String, Object> template(Incident incident, LocalDate published) {
        Map<String, Object> template = new LinkedHashMap<>();
        template.put("type", incident.type().toUpperCase(Locale.ROOT));
        template.put("stage", incident.stage().toString());
        template.put("date", date(incident.when(), published));
        template.put("location", location(incident));
        boolean armed = !unarmed.contains(incident.type());
        template.put("instrument", armed ? names(incident, Incident.Role.WEAPON) : List.of());
        template.put("perp_individual", names(incident, Incident.Role.PERPETRATOR));
        template.put("perp_organization", incident.parties(Incident.Role.ORGANISATION).stream().map(party -> entry(party, "confidence")).toList());
        boolean things = !thingless.contains(incident.type());
        template.put("physical_target", things ? incident.parties(Incident.Role.OBJECT).stream().map(party -> entry(party, "effect")).toList() : List.of());
        template.put("human_target", incident.parties(Incident.Role.VICTIM).stream().map(Muc4Templates::victim).toList());
        return template;
    }

    /** First and last day; what is not said, or said by a weekday alone, is "on or before" the report's day. */
    private List<String> date(When when, LocalDate published) {
        boolean exact = when != null && when.to() != null
                && Arrays.stream(when.words().toLowerCase(Locale.ROOT).split("\\W+")).noneMatch(vagueDays::contains);
        if (exact) {
            return Arrays.asList(when.from() == null ? null : when.from().toString(), when.to().toString());
        }
        return published == null ? null : Arrays.asList(null, published.toString());
    }

    private List<String> location(Incident incident) {
        List<String> chain = new ArrayList<>();
        if (incident.country() != null) {
            chain.add(plain(incident.country()));
        }
        Where where = incident.where();
        if (where != null && where.precision() != Where.Precision.COUNTRY) {
            chain.add(bare(where.id() == null ? where.name() : where.words()));
        }
        return chain;
    }

    /** "Osgil" of "Osgil department". */
    private String bare(String place) {
        List<String> words = new ArrayList<>(List.of(plain(place).split(" ")));
        while (words.size() > 1 && placeNouns.contains(words.get(words.size() - 1).toLowerCase(Locale.ROOT))) {
            words.remove(words.size() - 1);
        }
        while (words.size() > 1 && placeNouns.contains(words.get(0).toLowerCase(Locale.ROOT))) {
            words.remove(0);
        }
        return String.join(" ", words);
    }

    /** In capitals, on one line, without accents. */
    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replaceAll("\\s+", " ").strip().toUpperCase(Locale.ROOT);
    }

    private static List<String> names(Incident incident, Incident.Role role) {
        return incident.parties(role).stream().map(party -> plain(party.names().get(0))).toList();
    }

    private static Map<String, Object> entry(Incident.Party party, String outcome) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", plain(party.names().get(0)));
        if (party.role() == Incident.Role.OBJECT) {
            entry.put("number", Arrays.asList(party.min(), party.max()));
        }
        entry.put(outcome, party.outcome() == null ? null : party.outcome().toUpperCase(Locale.ROOT));
        return entry;
    }

    private static Map<String, Object> victim(Incident.Party party) {
        Map<String, Object> victim = new LinkedHashMap<>();
        victim.put("names", party.names().stream().map(Muc4Templates::plain).toList());
        victim.put("number", Arrays.asList(party.min(), party.max()));
        victim.put("effect", party.outcome() == null ? null : party.outcome().toUpperCase(Locale.ROOT));
        return victim;
    }
}
