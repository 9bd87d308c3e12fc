package org.dateline.publish;

import java.io.IOException;
import org.dateline.format.Json;
import org.dateline.model.Claim;
import org.dateline.model.Report;

/** The claims file: JSON lines, one claim a line, by report name, place and id. */
public final class ClaimsFile implements Exporter {
    @Override
    public void write(Corpus corpus, Appendable out) throws IOException {
        Report report = null;
        CodePoints points = null;
        for (Claim claim : corpus.claims()) {
            if (report != corpus.report(claim)) {
                report = corpus.report(claim);
                points = new CodePoints(report.text());
            }
            out.append(Json.write(ClaimFields.of(claim, corpus, points))).append('\n');
        }
    }
}
