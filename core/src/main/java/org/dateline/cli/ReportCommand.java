package org.dateline.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.Engine;
import org.dateline.judge.Judgements;
import org.dateline.model.Judgement;
import org.dateline.publish.Corpus;
import org.dateline.publish.dataset.Counted;
import org.dateline.publish.dataset.Counts;
import org.dateline.report.Beside;
import org.dateline.report.Edition;
import org.dateline.report.ReportPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(name = "report", description = "Writes the record as one page for a browser: map, timeline, accounts side by side,"
        + " tolls, control, sources, and the reports' texts with the sentences marked. The file stands on its own, opens"
        + " offline and asks the network for nothing. The same reports, lexicon and version give the same page.",
        footer = {"Example: the whole record on a page", "  dateline report -o page.html"})
final class ReportCommand implements Callable<Integer> {
    @ParentCommand private TopCommand top;
    @Mixin private View view;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE", description = "The file to write.")
    private Path output;

    @Option(names = "--title", paramLabel = "TEXT", description = "The page's heading. Default: The record")
    private String title;

    @Override
    public Integer call() {
        Corpus corpus = view.corpus(top);
        StringBuilder page = new StringBuilder();
        new ReportPage(new Edition(title, Engine.VERSION, null), beside(corpus)).write(corpus.settled(), corpus.claims(), corpus.reports(), page);
        OutputFile.write(output, page.toString().getBytes(StandardCharsets.UTF_8));
        return 0;
    }

    private Beside beside(Corpus corpus) {
        List<Judgement> judgements = Ledger.with(top.db(), store -> new Judgements(store.judgements()).standing());
        Counts counts = new Counts(Ledger.lexicon(top), corpus);
        return new Beside(judgements, toll -> counts.policies().stream().map(policy -> ruling(policy, counts.of(toll, policy))).toList(),
                Ledger.settlement(top).joins(corpus), Ledger.settlement(top).echoes(corpus));
    }

    private static Beside.Ruling ruling(String policy, Counted counted) {
        return new Beside.Ruling(policy, counted.low(), counted.best(), counted.high(), counted.trace());
    }
}
