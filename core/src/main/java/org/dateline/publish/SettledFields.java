package org.dateline.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Account;
import org.dateline.model.ActorRef;
import org.dateline.model.ControlSpan;
import org.dateline.model.Count;
import org.dateline.model.Event;
import org.dateline.model.Finding;
import org.dateline.model.Toll;
import org.dateline.model.When;
import org.dateline.model.Where;

/** Events, tolls and control as JSON objects: fields in a fixed order, null for what is unknown. */
public final class SettledFields {
    private final Corpus corpus;
    private final Map<String, Toll> tolls = new LinkedHashMap<>();

    public SettledFields(Corpus corpus) {
        this.corpus = corpus;
        corpus.settled().tolls().forEach(toll -> tolls.put(toll.id(), toll));
    }

    /** An event with its id. */
    public Map<String, Object> eventWithId(Event event) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", event.id());
        fields.putAll(event(event));
        return fields;
    }

    /** An event without its id, which GeoJSON keeps elsewhere. */
    public Map<String, Object> event(Event event) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", event.type());
        fields.put("title", event.title());
        when(event.when(), fields);
        where(event.where(), fields);
        fields.put("actors", event.actors().stream().map(ActorRef::name).distinct().toList());
        fields.put("recipients", event.recipients().stream().map(ActorRef::name).distinct().toList());
        fields.put("origins", event.origins());
        fields.put("sides", event.sides());
        fields.put("accounts", event.accounts().stream().map(this::account).toList());
        fields.put("findings", event.findings().stream().map(SettledFields::finding).toList());
        List<Map<String, Object>> ofEvent = new ArrayList<>();
        event.tolls().stream().filter(tolls::containsKey).forEach(id -> ofEvent.add(toll(tolls.get(id))));
        fields.put("tolls", ofEvent);
        return fields;
    }

    private Map<String, Object> account(Account account) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("origin", account.origin());
        fields.put("kind", account.kind() == null ? null : ClaimFields.word(account.kind()));
        fields.put("side", account.side());
        fields.put("claims", account.claims());
        fields.put("reports", account.reports().stream().map(this::reportName).toList());
        return fields;
    }

    private String reportName(String id) {
        return corpus.report(id) == null ? id : corpus.report(id).name();
    }

    private static Map<String, Object> finding(Finding finding) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("question", finding.question());
        fields.put("verdict", ClaimFields.word(finding.verdict()));
        fields.put("cause", finding.cause() == null ? null : ClaimFields.word(finding.cause()));
        fields.put("reason", finding.reason());
        fields.put("claims", finding.claims());
        return fields;
    }

    /** A toll with its id. */
    public Map<String, Object> toll(Toll toll) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", toll.id());
        fields.put("measure", toll.measure());
        fields.put("whom", toll.whom());
        when(toll.when(), fields);
        where(toll.where(), fields);
        fields.put("event", toll.event());
        fields.put("low", toll.low());
        fields.put("best", toll.best());
        fields.put("high", toll.high());
        fields.put("partOf", toll.partOf());
        fields.put("figures", toll.figures().stream().map(SettledFields::figure).toList());
        fields.put("findings", toll.findings().stream().map(SettledFields::finding).toList());
        return fields;
    }

    private static Map<String, Object> figure(Toll.Figure figure) {
        Count count = figure.count();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("origin", figure.origin());
        fields.put("side", figure.side());
        fields.put("min", count.min());
        fields.put("max", count.max());
        fields.put("words", count.words());
        fields.put("claim", figure.claim());
        fields.put("published", figure.published() == null ? null : figure.published().toString());
        fields.put("superseded", figure.superseded());
        fields.put("copy", figure.copy());
        return fields;
    }

    /** Who held a place, with its id. */
    public Map<String, Object> control(ControlSpan span) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", span.id());
        where(span.place(), fields);
        when(span.when(), fields);
        fields.put("contested", span.contested());
        fields.put("positions", span.positions().stream().map(SettledFields::position).toList());
        fields.put("findings", span.findings().stream().map(SettledFields::finding).toList());
        return fields;
    }

    private static Map<String, Object> position(ControlSpan.Position position) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("holder", position.holder());
        fields.put("status", position.status() == null ? null : ClaimFields.word(position.status()));
        fields.put("degree", position.degree() == null ? null : ClaimFields.word(position.degree()));
        fields.put("stance", position.stance() == null ? null : ClaimFields.word(position.stance()));
        fields.put("origin", position.origin());
        fields.put("side", position.side());
        fields.put("said", position.said() == null ? null : position.said().toString());
        fields.put("claims", position.claims());
        return fields;
    }

    private static void when(When when, Map<String, Object> fields) {
        fields.put("from", when == null || when.from() == null ? null : when.from().toString());
        fields.put("to", when == null || when.to() == null ? null : when.to().toString());
        fields.put("dayPrecision", when == null ? null : ClaimFields.word(when.precision()));
    }

    private static void where(Where where, Map<String, Object> fields) {
        fields.put("place", where == null ? null : where.name());
        fields.put("placeId", where == null ? null : where.id());
        fields.put("lat", where == null ? null : ClaimFields.degrees(where.lat()));
        fields.put("lon", where == null ? null : ClaimFields.degrees(where.lon()));
        fields.put("placePrecision", where == null ? null : ClaimFields.word(where.precision()));
    }
}
