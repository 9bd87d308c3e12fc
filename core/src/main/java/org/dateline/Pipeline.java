package org.dateline;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.dateline.model.Metadata;
import org.dateline.publish.Corpus;
import org.dateline.read.ReportReader;
import org.dateline.store.CodingKey;
import org.dateline.store.Store;

/**
 * The way of the data: read, clean, annotate, extract, resolve, one report at a time ({@link ReportCoder}); then lineage,
 * relate, reconcile over the whole corpus ({@link Settlement}).
 */
public final class Pipeline {
    private final ReportReader reader;
    private final Supplier<ReportCoder> coder;
    private final Settlement settlement;
    private final CodingKey key;

    /**
     * @param reader finds the reports in files
     * @param coder asked for when the first report needs coding, from several threads; gives the same coder each time
     * @param settlement what the corpus is settled by
     * @param key what a report's claims depend on besides the report
     */
    public Pipeline(ReportReader reader, Supplier<ReportCoder> coder, Settlement settlement, CodingKey key) {
        this.reader = reader;
        this.coder = coder;
        this.settlement = settlement;
        this.key = key;
    }

    /**
     * Codes the reports below the paths into the ledger, on so many threads. Reports that were coded before with the same
     * key are not coded again. Returns whether the reading came to its end; false when the watcher stopped it.
     *
     * @param known what the caller knows about all of the reports; wins over what their files say
     */
    public boolean code(List<Path> paths, Metadata known, Store store, int threads, Watcher watcher) {
        try (Recording recording = new Recording(coder, store, key, threads, watcher)) {
            reader.read(paths, known, recording);
            recording.finish();
            return true;
        } catch (Recording.Stopped e) {
            return false;
        }
    }

    /** What the ledger's claims come to, whatever the order they were read in. */
    public Corpus settle(Store store) {
        return settlement.corpus(store, null);
    }
}
