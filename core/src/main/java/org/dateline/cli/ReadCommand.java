package org.dateline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.dateline.Engine;
import org.dateline.Pipeline;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Metadata;
import org.dateline.publish.Corpus;
import org.dateline.store.CodingKey;
import org.dateline.store.Store;
import org.dateline.store.WriteLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(name = "read", description = "Reads reports into the ledger and prints what they claim. Takes plain text, saved web"
        + " pages, JSON lines, RSS and Atom feeds, WARC, PDF, and .gz or .zip of these; folders with all they hold. A file"
        + " reports.csv (file,outlet,published,url,title) beside the reports says what the files do not. Reading again"
        + " codes only what is new; reading can be stopped at any time and continued.",
        footer = {"Example: a folder, and one article of which you know day and outlet",
            "  dateline read clippings/",
            "  dateline read osgil.txt --published 2026-02-02 --outlet \"The Osgil Post\"",
            "Exit status 1 when anything given could not be read; the rest was read all the same."})
final class ReadCommand implements Callable<Integer> {
    @ParentCommand private TopCommand top;
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, folders and archives.")
    private List<Path> paths;

    @Option(names = "--published", paramLabel = "DAY",
            description = "The day on which the reports given were published (2026-02-02), whatever they say themselves.")
    private LocalDate published;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who published the reports given.")
    private String outlet;

    @Option(names = "--threads", paramLabel = "N",
            description = "How many reports to code at once; the record does not depend on it. Default: one a processor")
    private Integer threads;

    @Option(names = "--lexicon", paramLabel = "FOLDER",
            description = "A folder of further word lists, rules, actors and places, laid out like lexicon/, that adds to what"
                    + " comes with the program. May be given more than once.")
    private List<Path> additions = List.of();

    @Option(names = "--gazetteer", paramLabel = "FILE", description = "A further file of places, besides the lexicon's: a"
            + " GeoNames dump or a table like those in lexicon/gazetteer. May be given more than once.")
    private List<Path> gazetteers = List.of();

    @Option(names = "--actors", paramLabel = "FILE", description = "A further file of actors, besides the lexicon's: a table"
            + " like those in lexicon/actors. May be given more than once.")
    private List<Path> actors = List.of();

    @Override
    public Integer call() {
        if (threads != null && (threads < 1 || threads > 1024)) {
            throw new ParameterException(spec.commandLine(), "--threads is from 1 to 1024, not " + threads);
        }
        Lexicon words = lexicon();
        CodingKey key = Engine.key(words);
        CoderLoader coder = new CoderLoader(() -> top.maker().make(words));
        if (!Files.exists(top.db())) {
            // nothing is known yet, so the coder will be needed: it is loaded while the ledger is made
            CompletableFuture.runAsync(coder::get);
        }
        try (WriteLock lock = WriteLock.take(top.db(), top.session().err()::println);
                Store store = Store.open(top.db());
                Reading reading = new Reading(top.session(), top.debug())) {
            store.begin("read", key, null);
            Pipeline pipeline = new Pipeline(Engine.reader(), coder, Engine.settlement(Ledger.lexicon(top)), key);
            int many = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
            if (!pipeline.code(paths, known(), store, many, reading)) {
                return reading.stopped();
            }
            Corpus corpus = reading.settle(store, pipeline);
            new Summary(top.session(), corpus).print(reading);
            return reading.hasProblems() ? 1 : 0;
        }
    }

    private Lexicon lexicon() {
        Lexicon words = Lexicon.load(Ledger.lexiconFolder(top), additions.toArray(Path[]::new));
        for (Path file : gazetteers) {
            words = words.with("gazetteer/added/" + file.getFileName(), file);
        }
        for (Path file : actors) {
            words = words.with("actors/" + file.getFileName(), file);
        }
        return words;
    }

    private Metadata known() {
        return new Metadata(outlet, null, null, published, published == null ? null : "command line");
    }
}
