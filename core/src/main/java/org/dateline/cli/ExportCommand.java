package org.dateline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.Engine;
import org.dateline.publish.ClaimsCsv;
import org.dateline.publish.ClaimsFile;
import org.dateline.publish.Corpus;
import org.dateline.publish.EventsGeoJson;
import org.dateline.publish.Exporter;
import org.dateline.publish.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(name = "export", description = "Writes the record for other programs. The same reports, lexicon and version give the"
        + " same bytes. With -o, FILE.manifest.json beside the file names the digests of everything it was made from and"
        + " what the format could not hold.",
        footer = {"Example: the claims for a script, the events for a map",
            "  dateline export --as claims -o claims.jsonl", "  dateline export --as geojson -o events.geojson"})
final class ExportCommand implements Callable<Integer> {
    enum Format {
        claims(new ClaimsFile(), List.of()),
        csv(new ClaimsCsv(), ClaimsCsv.OMITTED),
        geojson(new EventsGeoJson(), EventsGeoJson.OMITTED);

        private final Exporter exporter;
        private final List<String> omitted;

        Format(Exporter exporter, List<String> omitted) {
            this.exporter = exporter;
            this.omitted = omitted;
        }
    }

    @ParentCommand private TopCommand top;
    @Mixin private View view;

    @Option(names = "--as", required = true, paramLabel = "FORMAT", description = "claims: JSON lines, one claim a line,"
            + " everything there is. csv: one row a claim, for spreadsheets. geojson: events with their accounts, for maps.")
    private Format format;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "The file to write. Default: standard output")
    private Path output;

    @Override
    public Integer call() throws IOException {
        Corpus corpus = view.corpus(top);
        if (output == null) {
            format.exporter.write(corpus, top.session().out());
            return 0;
        }
        StringBuilder text = new StringBuilder();
        format.exporter.write(corpus, text);
        byte[] content = text.toString().getBytes(StandardCharsets.UTF_8);
        OutputFile.write(output, content);
        if (OutputFile.isDevice(output)) {
            return 0;
        }
        String manifest = Manifest.of(corpus, format.name(), content, Engine.VERSION, format.omitted);
        OutputFile.write(
                output.resolveSibling(output.getFileName() + ".manifest.json"), manifest.getBytes(StandardCharsets.UTF_8));
        return 0;
    }
}
