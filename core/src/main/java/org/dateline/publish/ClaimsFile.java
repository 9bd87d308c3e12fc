package org.dateline.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.dateline.format.Json;
import org.dateline.model.Claim;
import org.dateline.model.Digest;
import org.dateline.model.Report;

/** The claims file: JSON lines, one claim a line, by report name, place and id. */
public final class ClaimsFile implements Exporter {
    private final boolean digests;

    public ClaimsFile() {
        this(false);
    }

    /** @param digests whether each claim carries the SHA-256 of its sentence, for files from which names are left out */
    public ClaimsFile(boolean digests) {
        this.digests = digests;
    }

    @Override
    public void write(Corpus corpus, Appendable out) throws IOException {
        Report report = null;
        CodePoints points = null;
        for (Claim claim : corpus.claims()) {
            if (report != corpus.report(claim)) {
                report = corpus.report(claim);
                points = new CodePoints(report.text());
            }
            Map<String, Object> fields = ClaimFields.of(claim, corpus, points);
            if (digests) {
                fields.put("sentenceSha256", Digest.of(claim.evidence().quote().getBytes(StandardCharsets.UTF_8)));
            }
            out.append(Json.write(fields)).append('\n');
        }
    }
}
