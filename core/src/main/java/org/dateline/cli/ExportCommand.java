package org.dateline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.dateline.Engine;
import org.dateline.lexicon.Lexicon;
import org.dateline.publish.ClaimsCsv;
import org.dateline.publish.ClaimsFile;
import org.dateline.publish.Corpus;
import org.dateline.publish.EventsGeoJson;
import org.dateline.publish.Exporter;
import org.dateline.publish.Manifest;
import org.dateline.publish.PersonSigns;
import org.dateline.publish.Withholding;
import org.dateline.publish.dataset.Datasets;
import org.dateline.publish.dataset.Sheet;
import org.dateline.publish.dataset.SheetFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(name = "export", description = "Writes the record for other programs. The same reports, lexicon and version give the"
        + " same bytes. With -o, FILE.manifest.json beside the file names the digests of everything it was made from and"
        + " what the format could not hold; for the data sets' formats FILE.evidence.jsonl holds the claims behind each row and the"
        + " rules that made its numbers, FILE.losses.jsonl each thing left out and why.",
        footer = {"Example: the claims for a script, the events for a map, a table as ACLED has it",
            "  dateline export --as claims -o claims.jsonl", "  dateline export --as geojson -o events.geojson",
            "  dateline export --as acled -o events.csv"})
final class ExportCommand implements Callable<Integer> {
    enum Format {
        claims(new ClaimsFile(), List.of()),
        csv(new ClaimsCsv(), ClaimsCsv.OMITTED),
        geojson(new EventsGeoJson(), EventsGeoJson.OMITTED),
        acled(SheetFile::csv),
        ucdp(SheetFile::csv),
        casualties(SheetFile::csv),
        plover(SheetFile::lines),
        gdelt(SheetFile::tsv),
        ftm(SheetFile::lines);

        private final Exporter exporter;
        private final List<String> omitted;
        private final Function<Sheet, String> text;

        Format(Exporter exporter, List<String> omitted) {
            this.exporter = exporter;
            this.omitted = omitted;
            this.text = null;
        }

        Format(Function<Sheet, String> text) {
            this.exporter = null;
            this.omitted = List.of();
            this.text = text;
        }
    }

    @ParentCommand private TopCommand top;
    @Mixin private View view;

    @Option(names = "--as", required = true, paramLabel = "FORMAT", description = "claims: JSON lines, one claim a line,"
            + " everything there is. csv: one row a claim, for spreadsheets. geojson: events with their accounts, for maps. acled,"
            + " ucdp, plover, gdelt (mentions), ftm (FollowTheMoney): as these projects have them, column for column. casualties:"
            + " events with people killed or wounded, with ranges, who is alleged by whom, and a grade.")
    private Format format;

    @Option(names = "--policy", paramLabel = "NAME", description = "Which counting policy makes the numbers: plain, acled, ucdp,"
            + " airwars, ecc (docs/policies.md). Default: the format's own")
    private String policy;

    @Option(names = "--private", description = "Leaves out the names of private persons, victims and witnesses above all, and says"
            + " how many; each keeps a number. Claims carry the SHA-256 of their sentence instead.")
    private boolean withhold;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "The file to write. Default: standard output")
    private Path output;

    @Override
    public Integer call() throws IOException {
        if (policy != null && format.text == null) {
            throw new InputException("--policy chooses numbers, and " + format + " keeps every figure as it was said");
        }
        Corpus corpus = view.corpus(top);
        Sheet sheet = null;
        String text;
        if (format.text == null) {
            StringBuilder written = new StringBuilder();
            (withhold && format == Format.claims ? new ClaimsFile(true) : format.exporter).write(corpus, written);
            text = written.toString();
        } else {
            Lexicon lexicon = Ledger.lexicon(top);
            sheet = new Datasets(lexicon, Engine.sentences(), () -> Engine.subEvents(lexicon)).sheet(format.name(), policy, corpus);
            text = format.text.apply(sheet);
        }
        UnaryOperator<String> shown = UnaryOperator.identity();
        if (withhold) {
            Withholding withholding = withholding(corpus);
            top.session().err().println("Left out: the names of " + Plain.count(withholding.persons(), "private person") + ".");
            shown = withholding::apply;
        }
        write(corpus, sheet, text, shown);
        return 0;
    }

    private Withholding withholding(Corpus corpus) {
        Lexicon lexicon = Ledger.lexicon(top);
        return new Withholding(corpus, Engine.persons(lexicon), new PersonSigns(lexicon), Engine.publicPersons(lexicon));
    }

    private void write(Corpus corpus, Sheet sheet, String text, UnaryOperator<String> shown) {
        if (output == null) {
            top.session().out().print(shown.apply(text));
            return;
        }
        byte[] content = shown.apply(text).getBytes(StandardCharsets.UTF_8);
        OutputFile.write(output, content);
        if (OutputFile.isDevice(output)) {
            return;
        }
        List<String> omitted = format.omitted;
        if (sheet != null) {
            beside(".evidence.jsonl", shown.apply(SheetFile.evidence(sheet, corpus, Ledger.settlement(top).joins(corpus))));
            beside(".losses.jsonl", shown.apply(SheetFile.losses(sheet)));
            omitted = sheet.losses().stream().filter(loss -> loss.id() == null).map(Sheet.Loss::why).toList();
        }
        beside(".manifest.json", Manifest.of(corpus, format.name(), content, Engine.VERSION, omitted));
    }

    private void beside(String ending, String text) {
        OutputFile.write(output.resolveSibling(output.getFileName() + ending), text.getBytes(StandardCharsets.UTF_8));
    }
}
