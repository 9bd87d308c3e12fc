package org.dateline.cli;

import java.util.List;
import java.util.Map;
import org.dateline.model.Claim;
import org.dateline.publish.Corpus;
import picocli.CommandLine.Command;

@Command(name = "sources", description = "Lists who said things: one line an origin, with what it said, how often it denied,"
        + " and who carried its words. Outlets that only carry others' words stand in the last column.",
        footer = {"Example: who gave figures of killed", "  dateline sources --type killed"})
final class SourcesCommand extends TableCommand<SourceRow> {
    @Override
    List<SourceRow> items(Corpus corpus, Filters filters) {
        List<Claim> claims = corpus.claims().stream().filter(claim -> filters.pass(claim, corpus)).toList();
        return SourceRow.of(claims);
    }

    @Override
    Map<String, Object> fields(SourceRow row, Corpus corpus) {
        return row.fields();
    }

    @Override
    String count(int number) {
        return Plain.count(number, "origin");
    }

    @Override
    Grid table(List<SourceRow> rows) {
        Grid grid = new Grid("ORIGIN", "KIND", "CLAIMS", "ACTS", "TALLIES", "CONTROL", "DENIED", "REPORTS", "CARRIED BY");
        for (SourceRow row : rows) {
            grid.add(
                    row.name(),
                    row.kind() == null ? null : Wording.word(row.kind()),
                    row.claims().size(),
                    row.count("act"),
                    row.count("tally"),
                    row.count("control"),
                    row.denied(),
                    row.reports().size(),
                    row.carriers().isEmpty() ? null : String.join(", ", row.carriers()));
        }
        return grid;
    }
}
