package org.dateline;

import java.util.List;
import org.dateline.annotate.Annotator;
import org.dateline.clean.Cleaner;
import org.dateline.clean.UndatedReleases;
import org.dateline.extract.Extractor;
import org.dateline.model.Annotation;
import org.dateline.model.Bearings;
import org.dateline.model.Claim;
import org.dateline.model.Report;
import org.dateline.model.Source;
import org.dateline.resolve.Resolver;
import org.dateline.resolve.Spotter;

/**
 * Codes one report: clean, annotate, spot, extract, resolve. Sees no other report and no database; thread-safe as its
 * stages are.
 */
public final class ReportCoder {
    private final Cleaner cleaner;
    private final Annotator annotator;
    private final Spotter spotter;
    private final Extractor extractor;
    private final Resolver resolver;

    /** The stages in their order; each must be thread-safe for the coder to be. */
    public ReportCoder(Cleaner cleaner, Annotator annotator, Spotter spotter, Extractor extractor, Resolver resolver) {
        this.cleaner = cleaner;
        this.annotator = annotator;
        this.spotter = spotter;
        this.extractor = extractor;
        this.resolver = resolver;
    }

    /** A report and what it claims. */
    public record Coded(Report report, List<Claim> claims) {
        public Coded {
            claims = List.copyOf(claims);
        }
    }

    /** The article found in the source and its claims in text order; no claims for a report that is not read. */
    public Coded code(Source source) {
        return code(clean(source));
    }

    /** The same of a report that is already cleaned. */
    public Coded code(Report report) {
        return new Coded(report, claims(annotate(report)));
    }

    /** The first step alone: the article found in the source. */
    public Report clean(Source source) {
        return cleaner.clean(source);
    }

    /** What dates these reports, which bear no full day, by others that do; has seen none of those yet. */
    public UndatedReleases undated(List<Report> open) {
        return cleaner.undated(open);
    }

    /** The second step alone: the report's sentences, and the times, places and actors named in them. */
    public Annotation annotate(Report report) {
        return spotter.spot(annotator.annotate(report));
    }

    /** The last step alone: what an annotated report claims, in text order. */
    public List<Claim> claims(Annotation annotation) {
        return resolver.resolve(annotation, extractor.extract(annotation));
    }

    /** Beside the claims: the days and places that an annotated report names, whatever happened then or there. */
    public Bearings bearings(Annotation annotation) {
        return resolver.bearings(annotation);
    }
}
