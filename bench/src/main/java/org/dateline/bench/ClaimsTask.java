package org.dateline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.Engine;
import org.dateline.ReportCoder;
import org.dateline.model.Claim;
import org.dateline.model.Problem;
import org.dateline.model.Report;
import org.dateline.model.Source;
import org.dateline.publish.ClaimsFile;
import org.dateline.publish.Corpus;
import org.dateline.read.Listener;

/** The claims file of reports, as {@code dateline export --as claims} writes it. */
final class ClaimsTask implements Task {
    @Override
    public String name() {
        return "claims";
    }

    @Override
    public void run(List<Path> inputs, Coding coding, Consumer<String> lines) {
        List<Report> reports = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        coding.inOrder(sources(inputs), coding.coder()::code, (ReportCoder.Coded coded) -> {
            reports.add(coded.report());
            claims.addAll(coded.claims());
        });
        StringBuilder file = new StringBuilder();
        try {
            new ClaimsFile().write(
                    new Corpus(reports, claims, Engine.settlement(coding.lexicon()).settle(reports, claims)), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        file.toString().lines().forEach(lines);
    }

    /** The reports that the engine's own reader finds; throws {@link InputException} at the first that cannot be read. */
    static List<Source> sources(List<Path> inputs) {
        inputs.forEach(Inputs::check);
        List<Source> sources = new ArrayList<>();
        Engine.reader().read(inputs, new Listener() {
            @Override
            public void report(Source source) {
                sources.add(source);
            }

            @Override
            public void problem(Problem problem) {
                throw new InputException(problem.toString());
            }

            @Override
            public void file(String name, long bytes, int reports) {}
        });
        return sources;
    }
}
