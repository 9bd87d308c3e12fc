package org.dateline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.brief.Briefer;
import org.dateline.judge.Judgements;
import org.dateline.judge.OpenDoubts;
import org.dateline.judge.Regrouping;
import org.dateline.lexicon.Lexicon;
import org.dateline.lineage.LineageFinder;
import org.dateline.model.Bearings;
import org.dateline.model.Claim;
import org.dateline.model.Echo;
import org.dateline.model.Happening;
import org.dateline.model.Join;
import org.dateline.model.Lineage;
import org.dateline.model.Report;
import org.dateline.model.ReportHead;
import org.dateline.model.Settled;
import org.dateline.publish.Corpus;
import org.dateline.reconcile.Reconciler;
import org.dateline.relate.Related;
import org.dateline.relate.Relater;
import org.dateline.relate.story.Story;
import org.dateline.store.Store;

/**
 * Settles a corpus: lineage, relate, reconcile. The record is the same whatever the order of the reports and claims, and
 * does not change when one is given twice. Thread-safe.
 */
public final class Settlement {
    private final Relater relater;
    private final Reconciler reconciler;
    private final Briefer briefer;

    /** Reads the tables for settling; throws a LexiconException when one of them is at fault. */
    public Settlement(Lexicon lexicon) {
        this.relater = new Relater(lexicon);
        this.reconciler = new Reconciler(lexicon);
        this.briefer = new Briefer(lexicon, "plain");
    }

    /**
     * The record of a ledger's current reports and claims, as people judged them.
     *
     * @param knownOn only what reports published until that day say, without reports of unknown day; null for everything
     */
    public Corpus corpus(Store store, LocalDate knownOn) {
        List<Report> reports = store.reports().stream()
                .filter(report -> knownOn == null || report.published() != null && !report.published().isAfter(knownOn))
                .toList();
        Set<String> known = reports.stream().map(Report::id).collect(Collectors.toSet());
        Judgements judgements = new Judgements(store.judgements());
        List<Claim> claims = judgements.correct(
                store.claims().stream().filter(claim -> known.contains(claim.evidence().report())).toList());
        return new Corpus(reports, claims, settle(reports, claims, judgements));
    }

    /** The record of these reports and what they claim, with no judgements of people. */
    public Settled settle(Collection<Report> reports, Collection<Claim> claims) {
        return settle(reports, claims, Judgements.NONE);
    }

    /**
     * The record of these reports and what they claim.
     *
     * @param claims as {@link Judgements#correct} leaves them
     * @param judgements which happenings people put together or took apart
     */
    public Settled settle(Collection<Report> reports, Collection<Claim> claims, Judgements judgements) {
        List<Report> each = List.copyOf(
                reports.stream().collect(Collectors.toMap(Report::id, Function.identity(), (one, same) -> one, LinkedHashMap::new)).values());
        List<Claim> ordered = Claim.inReadingOrder(claims);
        LineageFinder finder = new LineageFinder();
        each.forEach(finder::add);
        List<ReportHead> heads = each.stream().map(ReportHead::of).toList();
        List<Lineage> lineages = finder.find();
        Related related = relater.relate(heads, ordered, lineages, stories(each, ordered));
        List<Happening> happenings = new Regrouping(judgements).of(related.happenings(), ordered);
        Settled settled = reconciler.reconcile(heads, ordered, lineages, happenings);
        return settled.with(new OpenDoubts(judgements, happenings).of(related.doubts()));
    }

    /**
     * Why the claims of a record stand together, step by step: computed when it is asked for, as a great record need not carry
     * it. What people put together is not among the steps; their judgements say so.
     *
     * @param corpus as {@link #corpus} gives it
     */
    public List<Join> joins(Corpus corpus) {
        List<ReportHead> heads = corpus.reports().stream().map(ReportHead::of).toList();
        return relater.joins(heads, corpus.claims(), corpus.settled().lineages(), stories(corpus.reports(), corpus.claims()));
    }

    /** What several reports of a record that do not copy each other quote, or count, by the word of one speaker. */
    public List<Echo> echoes(Corpus corpus) {
        return reconciler.echoes(corpus.reports().stream().map(ReportHead::of).toList(), corpus.claims(), corpus.settled());
    }

    /** What each report is mainly about, by its claims. */
    private List<Story> stories(List<Report> reports, Collection<Claim> claims) {
        Map<String, List<Claim>> byReport = claims.stream().collect(Collectors.groupingBy(claim -> claim.evidence().report()));
        return reports.parallelStream()
                .map(report -> Story.of(
                        report, briefer.brief(report, byReport.getOrDefault(report.id(), List.of()), Bearings.NONE)))
                .toList();
    }
}
