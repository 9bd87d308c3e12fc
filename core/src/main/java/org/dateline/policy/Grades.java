package org.dateline.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.Event;
import org.dateline.model.Finding;
import org.dateline.model.Toll;

/** How well an event is supported, by {@code lexicon/policies/grades.tsv}: the first grade whose condition holds. Thread-safe. */
public final class Grades {
    private static final String FILE = "policies/grades.tsv";
    private static final String WHOM = "publish/whom.tsv";

    /** One grade and what it takes. */
    private record Row(String grade, Condition condition, String definition) {}

    private enum Condition {
        /** Nobody asserts it. */
        DENIED,
        /** All figures count fighters. */
        FIGHTERS,
        /** Accounts contradict one another on who did it. */
        CONTESTED,
        /** Who did it says so, and does not count fighters only. */
        CLAIMED,
        /** At least two sides tell of it. */
        SIDES,
        ALWAYS
    }

    private final List<Row> rows = new ArrayList<>();
    private final Set<String> fighters = new HashSet<>();

    /** Reads the tables; throws a LexiconException when one is at fault. */
    public Grades(Lexicon lexicon) {
        for (Table.Row row : lexicon.table(FILE).rows()) {
            rows.add(new Row(row.get("grade"), condition(row), row.get("definition")));
        }
        if (lexicon.has(WHOM)) {
            for (Table.Row row : lexicon.table(WHOM).rows()) {
                if (row.get("deaths").equals("side")) {
                    fighters.add(row.get("type"));
                }
            }
        }
    }

    private static Condition condition(Table.Row row) {
        try {
            return Condition.valueOf(row.get("condition").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.fault("condition", "not a condition: \"" + row.get("condition") + "\"");
        }
    }

    /**
     * A grade with the rule that gave it.
     *
     * @param name "fair"
     * @param trace one plain sentence
     */
    public record Grade(String name, String trace) {}

    /**
     * The grade of an event; null when no row's condition holds.
     *
     * @param tolls the event's tolls of people killed and wounded
     */
    public Grade of(Event event, List<Toll> tolls) {
        return rows.stream()
                .filter(row -> holds(row.condition, event, tolls))
                .findFirst()
                .map(row -> new Grade(row.grade, row.grade + ": " + row.definition))
                .orElse(null);
    }

    private boolean holds(Condition condition, Event event, List<Toll> tolls) {
        return switch (condition) {
            case DENIED -> has(event, "happened", Finding.Verdict.DENIED);
            case FIGHTERS -> !tolls.isEmpty() && tolls.stream().allMatch(toll -> fighters.contains(toll.whom()));
            case CONTESTED -> has(event, "responsibility", Finding.Verdict.CONTRADICTED);
            case CLAIMED -> event.charges().stream().anyMatch(charge -> charge.claimed().stream().anyMatch(name -> admits(name, tolls)));
            case SIDES -> event.sides() > 1;
            case ALWAYS -> true;
        };
    }

    /** Whether who says that he did it counts others than fighters, or nobody. */
    private boolean admits(String claimer, List<Toll> tolls) {
        List<Toll> his = tolls.stream()
                .filter(toll -> toll.figures().stream().anyMatch(figure -> claimer.equals(figure.origin()) || claimer.equals(figure.side())))
                .toList();
        return his.isEmpty() || his.stream().anyMatch(toll -> !fighters.contains(toll.whom()));
    }

    private static boolean has(Event event, String question, Finding.Verdict verdict) {
        return event.findings().stream().anyMatch(finding -> finding.question().equals(question) && finding.verdict() == verdict);
    }
}
