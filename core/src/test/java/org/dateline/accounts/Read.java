package org.dateline.accounts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Engine;
import org.dateline.ReportCoder;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Claim;
import org.dateline.model.Finding;
import org.dateline.model.Metadata;
import org.dateline.model.Problem;
import org.dateline.model.Report;
import org.dateline.model.Settled;
import org.dateline.model.Source;
import org.dateline.read.Listener;

/** Reports read by the whole engine, and what the record says of them in lines that a person can compare. */
final class Read {
    static final Lexicon LEXICON = Lexicon.load(Path.of(System.getProperty("dateline.home", ".."), "lexicon"));
    private static final ReportCoder CODER = Engine.coder(LEXICON);

    final List<Report> reports = new ArrayList<>();
    final List<Claim> claims = new ArrayList<>();
    private Settled settled;

    /** All reports of a folder, with their {@code reports.csv}. */
    static Read folder(Path folder) {
        Read read = new Read();
        Engine.reader().read(List.of(folder), Metadata.NONE, new Listener() {
            @Override
            public void report(Source source) {
                read.add(source);
            }

            @Override
            public void problem(Problem problem) {
                throw new AssertionError(problem.toString());
            }

            @Override
            public void file(String name, long bytes, int reports) {}
        });
        return read;
    }

    void add(Source source) {
        ReportCoder.Coded coded = CODER.code(source);
        reports.add(coded.report());
        claims.addAll(coded.claims());
    }

    Settled settled() {
        if (settled == null) {
            settled = Engine.settlement(LEXICON).settle(reports, claims);
        }
        return settled;
    }

    /** Every finding of events and control as "question VERDICT CAUSE: reason". */
    List<String> findings() {
        List<String> lines = new ArrayList<>();
        settled().events().forEach(event -> event.findings().forEach(finding -> lines.add(line(finding))));
        settled().control().forEach(span -> span.findings().forEach(finding -> lines.add(line(finding))));
        settled().tolls().forEach(toll -> toll.findings().forEach(finding -> lines.add(line(finding))));
        return lines;
    }

    static String line(Finding finding) {
        return finding.question() + " " + finding.verdict() + " " + (finding.cause() == null ? "-" : finding.cause()) + ": " + finding.reason();
    }
}
