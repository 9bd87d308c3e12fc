package org.dateline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dateline.audit.Auditor;
import org.dateline.audit.Checked;
import org.dateline.audit.Listed;
import org.dateline.audit.TableFile;
import org.dateline.format.Json;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Claim;
import org.dateline.model.Problem;
import org.dateline.publish.Corpus;
import org.dateline.read.PlainText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "audit", description = "Holds a table that others coded against the ledger: for each cell of each row the claims that"
        + " support it, those that contradict it, or nothing found. Takes ACLED's and UCDP's columns, or a plain CSV with columns such"
        + " as date, place, type, actor, killed, wounded.",
        footer = {"Example: which of last year's rows stand on the reports at hand", "  dateline audit acled-2025.csv"})
final class AuditCommand implements Callable<Integer> {
    @ParentCommand private TopCommand top;
    @Mixin private View view;

    @Parameters(paramLabel = "FILE", description = "The table: CSV with a header; commas, semicolons or tabs between cells.")
    private Path file;

    @Option(names = "--json", description = "Prints one JSON object a cell, with the claims.")
    private boolean json;

    @Override
    public Integer call() {
        Lexicon lexicon = Ledger.lexicon(top);
        List<Problem> problems = new ArrayList<>();
        List<Listed> rows = read(lexicon, problems);
        Corpus corpus = view.corpus(top);
        problems.forEach(problem -> top.session().err().println(Plain.line(problem.toString())));
        Auditor auditor = new Auditor(corpus, lexicon);
        List<Checked> cells = rows.stream().flatMap(row -> auditor.check(row).stream()).toList();
        print(rows.size(), cells, corpus);
        return problems.isEmpty() ? 0 : 1;
    }

    private List<Listed> read(Lexicon lexicon, List<Problem> problems) {
        try {
            return new TableFile(lexicon).read(file.toString(), text(), problems);
        } catch (NoSuchFileException e) {
            throw new InputException("there is no file " + file, e);
        } catch (IOException e) {
            throw new InputException(file + " cannot be read: " + OutputFile.reason(e), e);
        } catch (IllegalArgumentException e) {
            throw new InputException(e.getMessage(), e);
        }
    }

    private String text() throws IOException {
        if (Files.isDirectory(file)) {
            throw new InputException(file + " is a folder, and a table is a file");
        }
        try {
            return PlainText.of(Files.readAllBytes(file));
        } catch (IllegalArgumentException e) {
            throw new InputException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private void print(int rows, List<Checked> cells, Corpus corpus) {
        PrintStream out = top.session().out();
        if (json) {
            cells.forEach(cell -> out.println(Json.write(fields(cell))));
            return;
        }
        Grid grid = new Grid("LINE", "ROW", "CELL", "VALUE", "VERDICT", "WHY", "SENTENCE");
        Map<Checked.Verdict, Integer> counts = new EnumMap<>(Checked.Verdict.class);
        for (Checked cell : cells) {
            counts.merge(cell.verdict(), 1, Integer::sum);
            Claim first = cell.claims().isEmpty() ? null : corpus.claim(cell.claims().get(0));
            grid.add(cell.row().line(), cell.row().id().isEmpty() ? null : cell.row().id(), cell.cell(), cell.value(),
                    Wording.word(cell.verdict()), cell.why(), first == null ? null : first.evidence().quote());
        }
        grid.print(out, "", top.session().columns());
        List<String> words = new ArrayList<>();
        for (Checked.Verdict verdict : Checked.Verdict.values()) {
            words.add(counts.getOrDefault(verdict, 0) + " " + Wording.word(verdict));
        }
        out.println(Plain.count(rows, "row") + ", " + Plain.count(cells.size(), "cell") + ": " + String.join(", ", words) + ".");
    }

    private static Map<String, Object> fields(Checked cell) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("line", cell.row().line());
        fields.put("row", cell.row().id());
        fields.put("cell", cell.cell());
        fields.put("value", cell.value());
        fields.put("verdict", Wording.word(cell.verdict()));
        fields.put("why", cell.why());
        fields.put("claims", cell.claims());
        return fields;
    }
}
