package org.dateline.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dateline.format.Json;
import org.dateline.publish.Coverage;
import org.dateline.publish.Coverage.Fate;
import org.dateline.store.FileOutcome;
import org.dateline.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(name = "account", description = "Says where every file and every passage went. Of each report's characters, how"
        + " many stand in sentences that a claim quotes (EVIDENCE), in sentences without one (NO CLAIM), in menus, adverts"
        + " and bylines (BOILERPLATE), in passages that stand in an earlier report (COPY; their claims are kept but add no"
        + " origin), or could not be read (UNREADABLE). Each line adds up to 100 %%. Files that gave no report follow, with"
        + " the reason.",
        footer = {"Example: what was left out of a folder, and why",
            "  dateline read clippings/", "  dateline account"})
final class AccountCommand implements Callable<Integer> {
    @ParentCommand private TopCommand top;
    @Mixin private View view;

    @Option(names = "--json", description = "One JSON object a line: characters of each report, outcome of each file.")
    private boolean json;

    @Override
    public Integer call() {
        return Ledger.with(top.db(), this::account);
    }

    private int account(Store store) {
        List<Coverage> reports = Coverage.of(view.corpus(top, store));
        PrintStream out = top.session().out();
        if (json) {
            reports.forEach(coverage -> out.println(Json.write(fields(coverage))));
            store.files().forEach(file -> out.println(Json.write(fields(file))));
            return 0;
        }
        table(reports).print(out, "", top.session().columns());
        out.println(Plain.count(reports.size(), "report") + ".");
        files(store.files(), out);
        return 0;
    }

    private static Grid table(List<Coverage> reports) {
        Grid grid = new Grid(
                "CHARACTERS", "EVIDENCE", "NO CLAIM", "COPY", "BOILERPLATE", "UNREADABLE", "UNACCOUNTED", "REPORT");
        reports.forEach(coverage -> add(grid, coverage.report().name(), coverage.total(), coverage.characters()));
        Map<Fate, Integer> all = new LinkedHashMap<>();
        reports.forEach(coverage -> coverage.characters().forEach((fate, n) -> all.merge(fate, n, Integer::sum)));
        add(grid, "all", all.values().stream().mapToInt(Integer::intValue).sum(), all);
        return grid;
    }

    private static void add(Grid grid, String name, int total, Map<Fate, Integer> characters) {
        int[] tenths = Shares.tenths(List.of(
                characters.getOrDefault(Fate.EVIDENCE, 0),
                characters.getOrDefault(Fate.NO_CLAIM, 0),
                characters.getOrDefault(Fate.COPY, 0),
                characters.getOrDefault(Fate.BOILERPLATE, 0),
                characters.getOrDefault(Fate.UNREADABLE, 0),
                characters.getOrDefault(Fate.UNACCOUNTED, 0)));
        Object[] cells = new Object[tenths.length + 2];
        cells[0] = total;
        for (int i = 0; i < tenths.length; i++) {
            cells[i + 1] = String.format(Locale.ROOT, "%d.%d %%", tenths[i] / 10, tenths[i] % 10);
        }
        cells[tenths.length + 1] = name;
        grid.add(cells);
    }

    private void files(List<FileOutcome> files, PrintStream out) {
        Map<String, Long> outcomes = files.stream()
                .collect(Collectors.groupingBy(FileOutcome::outcome, TreeMap::new, Collectors.counting()));
        String counts = outcomes.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
        out.println();
        out.println(Plain.count(files.size(), "file") + (counts.isEmpty() ? "." : ": " + counts + "."));
        Grid grid = new Grid("OUTCOME", "FILE", "WHY");
        for (FileOutcome file : files) {
            file.problems().forEach(problem -> grid.add(
                    file.outcome(), problem.file() + (problem.place().isEmpty() ? "" : ":" + problem.place()),
                    problem.message()));
        }
        grid.print(out, "", top.session().columns());
    }

    private static Map<String, Object> fields(Coverage coverage) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("report", coverage.report().name());
        fields.put("characters", coverage.total());
        for (Fate fate : Fate.values()) {
            fields.put(Wording.word(fate), coverage.of(fate));
        }
        return fields;
    }

    private static Map<String, Object> fields(FileOutcome file) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", file.file());
        fields.put("outcome", file.outcome());
        fields.put("reports", file.reports());
        fields.put("reasons", file.problems().stream().map(Object::toString).toList());
        return fields;
    }
}
