package org.dateline.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.model.Toll;
import org.dateline.policy.Grades;
import org.dateline.policy.Ruled;
import org.dateline.publish.Corpus;
import org.dateline.publish.SettledFields;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "tolls", description = "Lists how many were killed, wounded, displaced and so on, each origin's figure beside"
        + " the others. A figure in brackets was replaced by a later one of the same origin. Unknown is a dash, never 0.",
        footer = {"Example: figures of displaced people since March", "  dateline tolls --type displaced --from 2026-03-01",
            "Example: the dead as Airwars would give them, with a grade", "  dateline tolls --type killed --policy airwars"})
final class TollsCommand extends TableCommand<Toll> {
    @Option(names = "--policy", paramLabel = "NAME", description = "Prints the numbers that this counting policy makes: plain, acled,"
            + " ucdp, airwars (with a grade), ecc (docs/policies.md). With --json the rules that made them stand beside.")
    private String policy;

    private Counting counting;

    @Override
    List<Toll> items(Corpus corpus, Filters filters) {
        counting = policy == null ? null : new Counting(lexicon(), policy, corpus);
        return corpus.settled().tolls().stream().filter(toll -> filters.pass(toll, corpus)).toList();
    }

    @Override
    Map<String, Object> fields(Toll toll, Corpus corpus) {
        Map<String, Object> fields = new SettledFields(corpus).toll(toll);
        if (counting != null) {
            fields.put("policy", counting.fields(toll));
        }
        return fields;
    }

    @Override
    String count(int number) {
        return Plain.count(number, "toll");
    }

    @Override
    Grid table(List<Toll> tolls) {
        Grid grid = counting == null
                ? new Grid("TOLL", "DAY", "PLACE", "MEASURE", "WHOM", "LOW", "BEST", "HIGH", "FIGURES")
                : new Grid("TOLL", "DAY", "PLACE", "MEASURE", "WHOM", "LOW", "BEST", "HIGH", "GRADE", "FIGURES");
        tolls.forEach(toll -> grid.add(cells(toll)));
        return grid;
    }

    private Object[] cells(Toll toll) {
        List<Object> cells = new ArrayList<>();
        Collections.addAll(cells, Wording.id(toll.id()), Wording.days(toll.when()), Wording.place(toll.where()), toll.measure(), toll.whom());
        if (counting == null) {
            Collections.addAll(cells, toll.low(), toll.best(), toll.high());
        } else {
            Ruled ruled = counting.rule(toll);
            Grades.Grade grade = counting.grade(toll);
            Collections.addAll(cells, ruled.low(), ruled.best(), ruled.high(), grade == null ? null : grade.name());
        }
        cells.add(figures(toll));
        return cells.toArray();
    }

    private static String figures(Toll toll) {
        return toll.figures().stream()
                .filter(figure -> !figure.copy())
                .map(figure -> figure.superseded() ? "[" + figure(figure) + "]" : figure(figure))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String figure(Toll.Figure figure) {
        return figure.origin() + " " + Wording.count(figure.count());
    }
}
