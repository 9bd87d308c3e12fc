package org.dateline.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.model.Claim;
import org.dateline.model.Judgement;
import org.dateline.model.Report;

/**
 * Keeps reports and claims, and never changes or forgets one. "Current" is, for each report name, the report and coding
 * that were read last. Listings come in one order, whatever order the reports were read in: by report name, then by
 * place in the text. Thread-safe; every method throws {@link StoreException} when the ledger cannot be read or written.
 */
public interface Store extends AutoCloseable {
    /** What {@link #add} did. */
    enum Added {
        /** No report of that name was known. */
        NEW,
        /** The same content was known, with other metadata, another lexicon or another version. */
        RECODED,
        /** A report of that name with other content was known; the newer one counts from now on. */
        REPLACED,
        /** This very coding was known; nothing was written but, where needed, that it is current again. */
        KNOWN
    }

    /** Opens the ledger in this file, makes it when there is none, and brings an older one up to date. */
    static Store open(Path file) {
        return SqliteStore.open(file);
    }

    /** Opens the ledger in this file; throws {@link StoreException} when there is none. */
    static Store openExisting(Path file) {
        return SqliteStore.openExisting(file);
    }

    /**
     * Notes that a command begins to write; what is added afterwards belongs to it.
     *
     * @param started a time to show people, null for none; never used for anything else
     * @return the run's number
     */
    long begin(String command, CodingKey key, String started);

    /**
     * Keeps a report and its claims, all or nothing; when this returns, both survive the death of the program. Of claims
     * with one id the first is kept: the id says that they are the same.
     */
    Added add(Report report, List<Claim> claims, CodingKey key);

    /** Whether this report has been coded with this key. */
    boolean isCoded(String report, CodingKey key);

    /**
     * Like {@link #isCoded}; and when it has been, that coding is the current one of its name from now on. This is what
     * makes a report current again that was read, changed, and changed back.
     */
    boolean recall(String report, CodingKey key);

    /** How many reports are current. */
    int size();

    /** The current reports, one after the other, so that only one is in memory at a time. */
    void forEachReport(Consumer<Report> consumer);

    /** The current reports, with their texts, in memory. */
    List<Report> reports();

    /** The current claims, one after the other. */
    void forEachClaim(Consumer<Claim> consumer);

    /** The current claims, in memory. */
    List<Claim> claims();

    /** The current claims of one current report; empty when there are none. */
    List<Claim> claimsOf(String report);

    /** The report with this id, current or not. */
    Optional<Report> report(String id);

    /** The claim with this id: the current one, otherwise the one read last. */
    Optional<Claim> claim(String id);

    /** The passages of current reports that hold all of these words, whatever their case and accents; at most {@code limit}. */
    List<Hit> search(String words, int limit);

    /**
     * Keeps a judgement beside those before it; when this returns it survives the death of the program.
     *
     * @return false when exactly this judgement stands as the last word already, and nothing was written
     */
    boolean add(Judgement judgement);

    /** All judgements in the order in which they were kept, those taken back and what took them back included. */
    List<Judgement> judgements();

    /** Notes what became of a file. */
    void addFile(FileOutcome outcome);

    /** The last outcome of each file, by file name. */
    List<FileOutcome> files();

    @Override
    void close();
}
