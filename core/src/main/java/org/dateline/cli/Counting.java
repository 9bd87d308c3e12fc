package org.dateline.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Claim;
import org.dateline.model.Event;
import org.dateline.model.SourceKind;
import org.dateline.model.Toll;
import org.dateline.policy.CountingPolicy;
import org.dateline.policy.Grades;
import org.dateline.policy.Ruled;
import org.dateline.publish.Corpus;

/** What a counting policy that the user names makes of tolls. */
final class Counting {
    private final CountingPolicy policy;
    private final Grades grades;
    private final Corpus corpus;
    private final Map<String, Event> events = new LinkedHashMap<>();

    /** Throws a LexiconException, which names those there are, when there is no policy of that name. */
    Counting(Lexicon lexicon, String name, Corpus corpus) {
        policy = CountingPolicy.of(lexicon, name);
        grades = policy.grades() ? new Grades(lexicon) : null;
        this.corpus = corpus;
        corpus.settled().events().forEach(event -> events.put(event.id(), event));
    }

    /** What the policy makes of the toll; never null. */
    Ruled rule(Toll toll) {
        Map<String, SourceKind> kinds = new LinkedHashMap<>();
        for (Toll.Figure figure : toll.figures()) {
            Claim claim = corpus.claim(figure.claim());
            if (claim != null && claim.origin() != null) {
                kinds.putIfAbsent(figure.origin(), claim.origin().kind());
            }
        }
        return policy.rule(toll, kinds);
    }

    /** The grade of the toll's event; null when the policy gives none or the toll is of no event. */
    Grades.Grade grade(Toll toll) {
        Event event = events.get(toll.event());
        if (grades == null || event == null) {
            return null;
        }
        List<Toll> tolls = corpus.settled().tolls().stream()
                .filter(other -> Objects.equals(other.event(), event.id()) && other.measure().equals(toll.measure()))
                .toList();
        return grades.of(event, tolls);
    }

    /** The rules that made the numbers and the grade, one plain sentence each. */
    List<String> trace(Toll toll) {
        List<String> trace = new ArrayList<>(rule(toll).trace());
        Grades.Grade grade = grade(toll);
        if (grade != null) {
            trace.add(policy.name() + ", grade " + grade.trace() + ".");
        }
        return trace;
    }

    /** The same as fields of a JSON object. */
    Map<String, Object> fields(Toll toll) {
        Ruled ruled = rule(toll);
        Grades.Grade grade = grade(toll);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", policy.name());
        fields.put("low", ruled.low());
        fields.put("best", ruled.best());
        fields.put("high", ruled.high());
        fields.put("grade", grade == null ? null : grade.name());
        fields.put("trace", trace(toll));
        return fields;
    }
}
