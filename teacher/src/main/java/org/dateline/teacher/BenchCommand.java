package org.dateline.teacher;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.Engine;
import org.dateline.ReportCoder;
import org.dateline.annotate.Annotator;
import org.dateline.annotate.GrammarWords;
import org.dateline.annotate.NewsAnnotator;
import org.dateline.annotate.learnt.NameLists;
import org.dateline.annotate.learnt.NewsModel;
import org.dateline.clean.ArticleCleaner;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Metadata;
import org.dateline.model.Problem;
import org.dateline.model.Report;
import org.dateline.model.Source;
import org.dateline.read.Listener;

/**
 * Measures CoreNLP, as the first version shipped it, and ours on the same reports in one run, and prints the table of
 * {@code docs/annotator.md}.
 */
final class BenchCommand {
    private final List<Source> sources;
    private final List<Report> reports = new ArrayList<>();
    private final Lexicon lexicon;
    private final Stopwatch watch;
    private final PrintStream out;

    /**
     * @param files reports in any format that Dateline reads
     * @param most how many reports to take
     * @param watch says how long to measure
     */
    BenchCommand(List<Path> files, int most, Lexicon lexicon, Stopwatch watch, PrintStream out) {
        this.lexicon = lexicon;
        this.watch = watch;
        this.out = out;
        List<Source> found = sources(files);
        this.sources = found.subList(0, Math.min(most, found.size()));
    }

    private static List<Source> sources(List<Path> files) {
        List<Source> sources = new ArrayList<>();
        Engine.reader().read(files, Metadata.NONE, new Listener() {
            @Override
            public void total(int count) {}

            @Override
            public void report(Source source) {
                sources.add(source);
            }

            @Override
            public void problem(Problem problem) {
                throw new IllegalArgumentException(problem.toString());
            }

            @Override
            public void skipped(String name, String reason) {}

            @Override
            public void file(String name, long bytes, int count) {}
        });
        return sources;
    }

    /** Prints the table; {@code silver} are sentences read by the teacher to score the model on, may be empty. */
    void run(List<SilverSentence> silver) throws IOException, InterruptedException {
        double before = Stopwatch.heap();
        long start = System.nanoTime();
        NewsModel model = NewsAnnotator.shippedModel();
        double ourLoad = Stopwatch.since(start);
        Annotator ours = new NewsAnnotator(model, NameLists.NONE, GrammarWords.of(lexicon));
        double ourHeap = Stopwatch.heap() - before;
        ArticleCleaner cleaner = new ArticleCleaner(lexicon);
        sources.forEach(source -> reports.add(cleaner.clean(source)));
        int sentences = run(ours);
        before = Stopwatch.heap();
        start = System.nanoTime();
        Annotator theirs = new CoreNlpAnnotator();
        double theirLoad = Stopwatch.since(start);
        double theirHeap = Stopwatch.heap() - before;
        ReportCoder coder = Engine.coder(lexicon);

        double ourTime = watch.processor(() -> run(ours));
        double codeTime = watch.processor(() -> sources.forEach(coder::code));
        double annotateTwice = watch.twoThreads(() -> run(ours));
        double codeTwice = watch.twoThreads(() -> sources.forEach(coder::code));
        double theirTime = watch.processor(() -> run(theirs));

        out.printf(Locale.ROOT, "%d reports, %d sentences as we part them; Java %s on %d processors, load %.1f.%n%n", reports.size(), sentences,
                Runtime.version().feature(), Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        out.println("| | CoreNLP | ours | ratio | to be |\n|---|---|---|---|---|");
        ratio("sentences a second of processor time, from tokens to names", sentences / theirTime, sentences / ourTime, "25");
        ratio("reports a second of processor time, the same", reports.size() / theirTime, reports.size() / ourTime, "");
        ratio("reports a second of processor time, all of `code` beside CoreNLP's annotation alone", reports.size() / theirTime, reports.size() / codeTime, "20");
        one("work of two threads in the time of one, annotation", "", String.format(Locale.ROOT, "%.2f", annotateTwice), "1.8");
        one("work of two threads in the time of one, all of `code`", "", String.format(Locale.ROOT, "%.2f", codeTwice), "1.8");
        one("model loads, seconds", String.format(Locale.ROOT, "%.2f", theirLoad), String.format(Locale.ROOT, "%.2f", ourLoad), "0.7 at most");
        one("heap that it keeps, MB", String.format(Locale.ROOT, "%.0f", theirHeap), String.format(Locale.ROOT, "%.0f", ourHeap), "250 at most");
        one("model file, MB", "", String.format(Locale.ROOT, "%.1f", bytes() / 1e6), "20 at most");
        if (!silver.isEmpty()) {
            out.println("\nModel: " + model.about() + ".\n\nAgreement with the teacher, per cent:\n\n" + new Score(model, NameLists.NONE, silver).table());
        }
    }

    private int run(Annotator annotator) {
        int sentences = 0;
        for (Report report : reports) {
            sentences += annotator.annotate(report).sentences().size();
        }
        return sentences;
    }

    private void ratio(String what, double theirs, double ours, String mark) {
        out.printf(Locale.ROOT, "| %s | %.4g | %.4g | %.1f | %s |%n", what, theirs, ours, ours / theirs, mark);
    }

    private void one(String what, String theirs, String ours, String mark) {
        out.printf("| %s | %s | %s | | %s |%n", what, theirs, ours, mark);
    }

    private static long bytes() throws IOException {
        try (InputStream in = NewsAnnotator.class.getResourceAsStream("news.model")) {
            return in.readAllBytes().length;
        }
    }
}
