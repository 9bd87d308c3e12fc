package org.dateline.publish;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.model.Act;
import org.dateline.model.ActorRef;
import org.dateline.model.Alignment;
import org.dateline.model.Claim;
import org.dateline.model.Control;
import org.dateline.model.Lineage;
import org.dateline.model.Report;
import org.dateline.model.SourceLink;
import org.dateline.model.Span;
import org.dateline.model.Tally;
import org.dateline.model.When;
import org.dateline.model.Where;

/**
 * A claim as the claims file writes it: names and order as in the design, null for what is unknown. What the design does
 * not name comes last.
 */
public final class ClaimFields {
    private ClaimFields() {}

    /** The claim's fields in their order; offsets count code points of the report's text. */
    public static Map<String, Object> of(Claim claim, Corpus corpus, CodePoints points) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Span sentence = points.of(claim.evidence().sentence());
        fields.put("id", claim.id());
        fields.put("report", claim.evidence().name());
        fields.put("start", sentence.start());
        fields.put("end", sentence.end());
        fields.put("sentence", claim.evidence().quote());
        fields.put("kind", claim.kind());
        fields.put("stance", word(claim.stance()));
        fields.put("modality", word(claim.modality()));
        fields.put("sources", claim.sources().stream().map(ClaimFields::source).toList());
        fields.put("when", when(claim.when()));
        fields.put("where", where(claim.where()));
        proposition(claim, fields);
        fields.put("rule", claim.derivation().rule());
        Lineage lineage = corpus.lineage(claim);
        fields.put("lineage", lineage == null ? null : lineage.id());
        fields.put("event", corpus.event(claim));
        extras(claim, corpus.report(claim), fields);
        return fields;
    }

    private static void proposition(Claim claim, Map<String, Object> fields) {
        if (claim.proposition() instanceof Act act) {
            act(act, fields);
        } else if (claim.proposition() instanceof Tally tally) {
            tally(tally, fields);
        } else if (claim.proposition() instanceof Control control) {
            control(control, fields);
        }
    }

    private static void act(Act act, Map<String, Object> fields) {
        fields.put("trigger", act.trigger());
        fields.put("type", act.type());
        fields.put("actors", actors(act.actors()));
        fields.put("recipients", actors(act.recipients()));
        fields.put("means", act.means());
    }

    private static void tally(Tally tally, Map<String, Object> fields) {
        fields.put("measure", tally.measure());
        fields.put("min", tally.count().min());
        fields.put("max", tally.count().max());
        fields.put("words", tally.count().words());
        fields.put("whom", tally.whom().type());
        fields.put("inflictedBy", actors(tally.inflictedBy()));
        fields.put("scope", word(tally.scope()));
        fields.put("partOf", tally.partOf());
    }

    private static void control(Control control, Map<String, Object> fields) {
        fields.put("holder", actor(control.holder()));
        fields.put("loser", actor(control.loser()));
        fields.put("status", word(control.status()));
        fields.put("degree", word(control.degree()));
    }

    private static void extras(Claim claim, Report report, Map<String, Object> fields) {
        if (claim.proposition() instanceof Tally tally) {
            fields.put("whomWords", tally.whom().words());
            fields.put("whomOf", actor(tally.whom().of()));
            fields.put("bound", word(tally.count().bound()));
        } else if (claim.proposition() instanceof Control control) {
            fields.put("trigger", control.trigger());
        }
        if (!report.alignment().equals(Alignment.IDENTITY)) {
            Span source = report.alignment().toSource(claim.evidence().sentence());
            fields.put("sourceStart", source.start());
            fields.put("sourceEnd", source.end());
        }
    }

    private static List<Map<String, Object>> actors(List<ActorRef> actors) {
        return actors.stream().map(ClaimFields::actor).toList();
    }

    private static Map<String, Object> actor(ActorRef actor) {
        if (actor == null) {
            return null;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", actor.name());
        fields.put("id", actor.id());
        fields.put("words", actor.words());
        return fields;
    }

    private static Map<String, Object> source(SourceLink link) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", link.name());
        fields.put("kind", word(link.kind()));
        fields.put("words", link.words());
        return fields;
    }

    private static Map<String, Object> when(When when) {
        if (when == null) {
            return null;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("from", day(when.from()));
        fields.put("to", day(when.to()));
        fields.put("precision", word(when.precision()));
        fields.put("words", when.words());
        if (when.relative() != null) {
            fields.put("relative", when.relative());
        }
        return fields;
    }

    private static Map<String, Object> where(Where where) {
        if (where == null) {
            return null;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", where.name());
        fields.put("id", where.id());
        fields.put("lat", degrees(where.lat()));
        fields.put("lon", degrees(where.lon()));
        fields.put("precision", word(where.precision()));
        fields.put("words", where.words());
        return fields;
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** To a metre: five decimals. Written from a decimal, since Java versions print a double differently. */
    static BigDecimal degrees(Double value) {
        if (value == null) {
            return null;
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(5, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** An enum's name as the field says it: "rebel group", "asserted". */
    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
