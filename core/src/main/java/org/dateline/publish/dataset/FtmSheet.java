package org.dateline.publish.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.model.ActorRef;
import org.dateline.model.Digest;
import org.dateline.model.Report;
import org.dateline.model.Where;
import org.dateline.publish.Corpus;

/** The record as FollowTheMoney entities, one a line, for Aleph and OpenAleph: events, those involved, and the reports. */
final class FtmSheet {
    private final Codebook codebook;

    FtmSheet(Codebook codebook) {
        this.codebook = codebook;
    }

    Sheet sheet(Corpus corpus) {
        List<Sheet.Row> rows = new ArrayList<>();
        List<Sheet.Loss> losses = new ArrayList<>();
        losses.add(new Sheet.Loss("tolls", null, "Figures and denials have no property of their own; the description tells them in words."));
        corpus.reports().forEach(report -> rows.add(document(report)));
        Map<String, ActorRef> involved = new TreeMap<>();
        for (Occurrence one : Occurrence.of(corpus, codebook)) {
            Stream.concat(one.actors().stream(), one.recipients().stream())
                    .filter(actor -> actor.id() != null)
                    .forEach(actor -> involved.putIfAbsent(id(actor), actor));
            if (one.isSaidToHaveHappened()) {
                rows.add(event(one));
            } else {
                losses.add(new Sheet.Loss("event", one.event().id(), "Nobody says that it happened."));
            }
        }
        involved.values().forEach(actor -> rows.add(organisation(actor)));
        return new Sheet(List.of(), rows, losses);
    }

    private static String id(ActorRef actor) {
        return Digest.id("ftm", actor.id());
    }

    private static Sheet.Row document(Report report) {
        Map<String, Object> properties = new LinkedHashMap<>();
        put(properties, "title", Objects.toString(report.metadata().title(), report.name()));
        put(properties, "fileName", report.name());
        put(properties, "date", report.published());
        put(properties, "publisher", report.metadata().outlet());
        put(properties, "sourceUrl", report.metadata().url());
        put(properties, "language", report.language() == null ? null : Locale.forLanguageTag(report.language()).getISO3Language());
        return entity(Digest.id("ftm", report.id()), "Document", properties, List.of());
    }

    private Sheet.Row event(Occurrence one) {
        Map<String, Object> properties = new LinkedHashMap<>();
        put(properties, "name", one.event().title());
        if (one.days() == 1) {
            put(properties, "date", one.from());
        } else {
            put(properties, "startDate", one.from());
            put(properties, "endDate", one.to());
        }
        Where where = one.event().where();
        put(properties, "location", where == null ? null : String.join(", ", Stream.concat(Stream.of(where.name()), where.within().stream()).toList()));
        put(properties, "country", where == null || where.country() == null ? null : where.country().toLowerCase(Locale.ROOT));
        properties.put("involved", Stream.concat(one.actors().stream(), one.recipients().stream())
                .filter(actor -> actor.id() != null).map(FtmSheet::id).distinct().toList());
        put(properties, "summary", one.event().title());
        put(properties, "description", one.notes());
        put(properties, "recordId", one.id());
        properties.put("sourceUrl", one.reports().stream().map(report -> report.metadata().url()).filter(Objects::nonNull).distinct().toList());
        properties.put("publisher", one.reports().stream().map(report -> report.metadata().outlet()).filter(Objects::nonNull).distinct().toList());
        return entity(Digest.id("ftm", one.id()), "Event", properties, one.claimIds());
    }

    private static Sheet.Row organisation(ActorRef actor) {
        Map<String, Object> properties = new LinkedHashMap<>();
        put(properties, "name", actor.name());
        return entity(id(actor), "Organization", properties, List.of());
    }

    /** Properties are lists; an empty one is left out. */
    private static void put(Map<String, Object> properties, String name, Object value) {
        if (value != null && !value.toString().isBlank()) {
            properties.put(name, List.of(value.toString()));
        }
    }

    private static Sheet.Row entity(String id, String schema, Map<String, Object> properties, List<String> claims) {
        Map<String, Object> entity = new LinkedHashMap<>();
        properties.values().removeIf(value -> value instanceof List<?> list && list.isEmpty());
        entity.put("id", id);
        entity.put("schema", schema);
        entity.put("properties", properties);
        return new Sheet.Row(id, entity, claims, List.of());
    }
}
