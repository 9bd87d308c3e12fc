package org.dateline.publish.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.model.ActorRef;
import org.dateline.model.Claim;
import org.dateline.model.Report;
import org.dateline.model.Stance;
import org.dateline.model.Where;
import org.dateline.policy.CountingPolicy;
import org.dateline.publish.Corpus;

/** Events as PLOVER's JSON, one a line. What PLOVER leaves open is used for who says it and who denies it. */
final class PloverSheet {
    private static final Set<String> VERBAL_COOPERATION = Set.of("AGREE", "CONSULT", "SUPPORT", "CONCEDE");
    private static final Set<String> MATERIAL_COOPERATION = Set.of("COOPERATE", "AID", "RETREAT");
    private static final Set<String> VERBAL_CONFLICT = Set.of("REQUEST", "ACCUSE", "REJECT", "THREATEN");

    private final Codebook codebook;
    private final CountingPolicy policy;

    PloverSheet(Codebook codebook, CountingPolicy policy) {
        this.codebook = codebook;
        this.policy = policy;
    }

    Sheet sheet(Corpus corpus) {
        List<Sheet.Row> rows = new ArrayList<>();
        List<Sheet.Loss> losses = new ArrayList<>();
        losses.add(new Sheet.Loss("tolls", null, "Of figures only one number each of dead, injured and arrested fits; ranges and who gave"
                + " them stand in the side-car."));
        for (Occurrence one : Occurrence.of(corpus, codebook)) {
            List<String> codes = one.codes("plover");
            String obstacle = codes.isEmpty() ? "PLOVER has no event for " + one.event().type() + "." : obstacle(one);
            if (obstacle != null) {
                losses.add(new Sheet.Loss("event", one.event().id(), obstacle));
            } else {
                rows.add(row(one, codes, corpus));
            }
        }
        return new Sheet(List.of(), rows, losses);
    }

    private static String obstacle(Occurrence one) {
        if (!one.isSaidToHaveHappened()) {
            return "Nobody says that it happened: it is denied, doubted, planned, demanded or possible.";
        }
        return one.from() == null ? "Its day is not known, and PLOVER asks for one." : null;
    }

    private Sheet.Row row(Occurrence one, List<String> codes, Corpus corpus) {
        Map<String, Object> cells = new LinkedHashMap<>();
        List<String> trace = new ArrayList<>();
        cells.put("id", one.id());
        cells.put("date", one.from().toString());
        cells.put("enddate", one.to().equals(one.from()) ? null : one.to().toString());
        cells.put("actor", entities(one.actors()));
        cells.put("recipient", entities(one.recipients()));
        List<String> events = codes.stream().map(code -> code.split("/")[0]).distinct().toList();
        cells.put("event", events);
        cells.put("mode", codes.stream().filter(code -> code.contains("/")).map(code -> code.split("/")[1]).distinct().toList());
        cells.put("quad_code", quad(events.get(0)));
        cells.put("event_loc", location(one.event().where()));
        cells.put("event_text", one.claims().stream().map(Claim::trigger).distinct().toList());
        cells.put("size", size(one, trace));
        cells.put("text", one.claims().get(0).evidence().quote());
        cells.put("cite_info", cite(corpus.report(one.claims().get(0))));
        cells.put("origins", one.origins());
        cells.put("deniedBy", deniedBy(one));
        cells.put("comment", one.notes());
        return new Sheet.Row(one.id(), cells, one.claimIds(), trace);
    }

    private List<Map<String, Object>> entities(List<ActorRef> actors) {
        List<Map<String, Object>> entities = new ArrayList<>();
        for (ActorRef actor : actors) {
            Map<String, Object> entity = new LinkedHashMap<>();
                String home = codebook.country(codebook.home(actor.id()), "iso3");
            entity.put("code", home.isEmpty() ? null : home);
            String sector = codebook.kind(actor.kind(), "plover");
            entity.put("sector", sector.isEmpty() ? null : sector);
            entity.put("entity_text", actor.words());
            entity.put("identifier_id", actor.id());
            entity.put("identifier_text", actor.name());
            entities.add(entity);
        }
        return entities;
    }

    private static int quad(String event) {
        if (VERBAL_COOPERATION.contains(event)) {
            return 1;
        }
        return MATERIAL_COOPERATION.contains(event) ? 2 : VERBAL_CONFLICT.contains(event) ? 3 : 4;
    }

    private Map<String, Object> location(Where where) {
        if (where == null) {
            return null;
        }
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("extracted_place", where.words());
        location.put("resolved_place", where.name());
        location.put("geonameid", where.id() != null && where.id().startsWith("geonames:") ? where.id().substring(9) : null);
        location.put("lat", Degrees.of(where.lat()));
        location.put("lon", Degrees.of(where.lon()));
        location.put("province", where.within().size() >= 2 ? where.within().get(where.within().size() - 2) : null);
        location.put("country", codebook.country(where.country(), "name"));
        location.put("country_code", codebook.country(where.country(), "iso3"));
        location.put("resolution", resolution(where));
        return location;
    }

    /** PLOVER's levels: 5 within a town, 4 a town, 3 a district, 2 a province, 1 a country; null when not located. */
    private static Integer resolution(Where where) {
        return switch (where.precision()) {
            case COUNTRY -> 1;
            case AREA -> where.within().size() >= 2 ? 3 : 2;
            case PLACE, NEAR -> 4;
            case PART -> 5;
            default -> where.lat() == null ? null : Integer.valueOf(4);
        };
    }

    private Map<String, Object> size(Occurrence one, List<String> trace) {
        Map<String, Object> size = new LinkedHashMap<>();
        size.put("dead", number(one, "killed", trace));
        size.put("injured", number(one, "wounded", trace));
        size.put("arrested", number(one, "arrested", trace));
        return size.values().stream().allMatch(Objects::isNull) ? null : size;
    }

    private Integer number(Occurrence one, String measure, List<String> trace) {
        Counted counted = Counted.of(one, measure, policy);
        trace.addAll(counted.trace());
        return counted.best();
    }

    private static Map<String, Object> cite(Report report) {
        Map<String, Object> cite = new LinkedHashMap<>();
        cite.put("citation", report.name());
        cite.put("url", report.metadata().url());
        cite.put("title", report.metadata().title());
        cite.put("language", report.language());
        cite.put("publication", report.metadata().outlet());
        return cite;
    }

    private static List<String> deniedBy(Occurrence one) {
        return one.claims().stream()
                .filter(claim -> claim.stance() == Stance.DENIED && claim.origin() != null)
                .map(claim -> claim.origin().name())
                .distinct()
                .toList();
    }
}
