package org.dateline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.dateline.lexicon.Lexicon;
import org.dateline.lineage.LineageFinder;
import org.dateline.model.Claim;
import org.dateline.model.Lineage;
import org.dateline.model.Report;
import org.dateline.model.ReportHead;
import org.dateline.model.Settled;
import org.dateline.reconcile.Reconciler;
import org.dateline.relate.Relater;
import org.dateline.store.Store;

/**
 * Settles a corpus: lineage, relate, reconcile. The record is the same whatever the order of the reports and claims, and
 * does not change when one is given twice. Thread-safe.
 */
public final class Settlement {
    private final Relater relater;
    private final Reconciler reconciler;

    /** Reads the tables for settling; throws a LexiconException when one of them is at fault. */
    public Settlement(Lexicon lexicon) {
        this.relater = new Relater(lexicon);
        this.reconciler = new Reconciler(lexicon);
    }

    /** The record of the current reports and claims of a ledger. */
    public Settled settle(Store store) {
        LineageFinder finder = new LineageFinder();
        List<ReportHead> heads = new ArrayList<>();
        store.forEachReport(report -> {
            finder.add(report);
            heads.add(ReportHead.of(report));
        });
        return settle(heads, store.claims(), finder.find());
    }

    /** The record of these reports and what they claim. */
    public Settled settle(Collection<Report> reports, Collection<Claim> claims) {
        LineageFinder finder = new LineageFinder();
        reports.stream().distinct().forEach(finder::add);
        return settle(reports.stream().map(ReportHead::of).toList(), claims, finder.find());
    }

    private Settled settle(Collection<ReportHead> heads, Collection<Claim> claims, List<Lineage> lineages) {
        return reconciler.reconcile(heads, claims, lineages, relater.relate(heads, claims, lineages));
    }
}
