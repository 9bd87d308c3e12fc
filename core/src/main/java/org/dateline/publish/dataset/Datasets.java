package org.dateline.publish.dataset;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Report;
import org.dateline.model.Span;
import org.dateline.policy.CountingPolicy;
import org.dateline.policy.Grades;
import org.dateline.publish.Corpus;

/** The formats of other projects by name. */
public final class Datasets {
    private final Lexicon lexicon;
    private final Codebook codebook;
    private final Function<Report, List<Span>> sentences;
    private final Supplier<SubEventReader> subEvents;

    /**
     * @param sentences the sentences of a report in order, as it was read
     * @param subEvents what tells ACLED's sub-event types apart, made when it is first needed; null from it for the ontology alone
     */
    public Datasets(Lexicon lexicon, Function<Report, List<Span>> sentences, Supplier<SubEventReader> subEvents) {
        this.lexicon = lexicon;
        this.codebook = new Codebook(lexicon);
        this.sentences = sentences;
        this.subEvents = subEvents;
    }

    /**
     * The record in this format.
     *
     * @param format "acled", "ucdp", "casualties", "plover", "gdelt" or "ftm"
     * @param policy which policy makes the numbers; null for the format's own
     */
    public Sheet sheet(String format, String policy, Corpus corpus) {
        return switch (format) {
            case "acled" -> new AcledSheet(codebook, policy(policy, "acled"), new SubEventChoice(subEvents)).sheet(corpus);
            case "ucdp" -> new UcdpSheet(codebook, policy(policy, "ucdp")).sheet(corpus);
            case "casualties" -> new CasualtySheet(codebook, policy(policy, "ecc"), new Grades(lexicon)).sheet(corpus);
            case "plover" -> new PloverSheet(codebook, policy(policy, "plain")).sheet(corpus);
            case "gdelt" -> new GdeltSheet(codebook, sentences).sheet(corpus);
            case "ftm" -> new FtmSheet(codebook).sheet(corpus);
            default -> throw new IllegalArgumentException("not a data set's format: " + format);
        };
    }

    private CountingPolicy policy(String wanted, String own) {
        return CountingPolicy.of(lexicon, wanted == null ? own : wanted);
    }
}
