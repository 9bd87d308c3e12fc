package org.dateline.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.format.Json;
import org.dateline.model.Digest;
import org.dateline.model.Report;

/**
 * What an export was made from: digests of its reports, of the lexicon and of the file itself, and the version. Two people
 * whose manifests agree have the same record.
 */
public final class Manifest {
    private Manifest() {}

    /**
     * The manifest of one exported file, as one line of JSON.
     *
     * @param format the format's name on the command line
     * @param content the bytes of the exported file
     * @param version the version of Dateline that wrote the file; the claims name the versions that coded them
     * @param omitted what the format could not hold, in plain sentences; empty when it holds everything
     */
    public static String of(Corpus corpus, String format, byte[] content, String version, List<String> omitted) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("format", format);
        manifest.put("sha256", Digest.of(content));
        manifest.put("dateline", version);
        manifest.put("codedBy", new TreeSet<>(corpus.claims().stream().map(claim -> claim.derivation().version()).toList()));
        manifest.put("lexicons", new TreeSet<>(corpus.claims().stream().map(claim -> claim.derivation().lexicon()).toList()));
        manifest.put("claims", corpus.claims().size());
        manifest.put("events", corpus.settled().events().size());
        manifest.put("omitted", omitted);
        Map<String, Long> claims = corpus.claims().stream()
                .collect(Collectors.groupingBy(claim -> claim.evidence().report(), Collectors.counting()));
        manifest.put("reports", corpus.reports().stream().map(report -> report(report, claims)).toList());
        return Json.write(manifest) + "\n";
    }

    private static Map<String, Object> report(Report report, Map<String, Long> claims) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", report.name());
        fields.put("sha256", report.digest());
        fields.put("outlet", report.metadata().outlet());
        fields.put("published", report.published() == null ? null : report.published().toString());
        fields.put("publishedFrom", report.metadata().publishedFrom());
        fields.put("claims", claims.getOrDefault(report.id(), 0L));
        return fields;
    }
}
