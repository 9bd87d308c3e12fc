package org.dateline.teacher;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.dateline.KnownNames;
import org.dateline.annotate.GrammarWords;
import org.dateline.annotate.NewsAnnotator;
import org.dateline.annotate.learnt.Analyser;
import org.dateline.annotate.learnt.NameLists;
import org.dateline.annotate.learnt.NewsModel;
import org.dateline.lexicon.Lexicon;
import org.dateline.teacher.brief.BriefCommand;
import org.dateline.teacher.incident.IncidentCommand;
import org.dateline.resolve.place.Gazetteer;
import org.dateline.teacher.said.SaidCommands;

/** The teacher's commands; see README.md. */
public final class Main {
    private static final String USAGE = """
            label PARAGRAPHS SILVER [--from N] [--to N] [--fast yes]
            apart SILVER... --apart FILE,FILE
            train SILVER... --model FILE [--apart FILE,FILE] [--invented N] [--epochs N] [--seeds N,N] [--limit SENTENCES] [--threads N]
            score SILVER... --model FILE
            compare REFERENCE SILVER
            differ SILVER... --model FILE [--count N] [--seed N]
            tokens SILVER...
            brief SET.jsonl... --home PROJECT
            bench REPORTS... --lexicon FOLDER [--reports N] [--warm SECONDS] [--silver FILE]
            invent SILVER [--count N] [--seed N]
            speed PARAGRAPHS --model FILE [--to N] [--corenlp no]
            said-train POLNEAR_FOLDER --model FILE --lexicon FOLDER
            said-score POLNEAR_FOLDER --model FILE --lexicon FOLDER
            places GOLD... --to FOLDER --lexicon FOLDER
            places GOLD... --parts N --lexicon FOLDER
            event-places GOLD... --to FOLDER --lexicon FOLDER
            event-places GOLD... --parts N --lexicon FOLDER
            subevents SNIPPETS --model FILE --lexicon FOLDER
            subevents SNIPPETS --parts N --lexicon FOLDER
            incidents FOLDER --model FILE --lexicon FOLDER
            """;

    /** Ours is so much faster that it must read the text more often to be timed. */
    private static final int ROUNDS = 12;

    private final List<Path> files = new ArrayList<>();
    private final Map<String, String> options = new HashMap<>();

    private Main(String[] args) {
        for (int i = 1; i < args.length; i++) {
            if (args[i].startsWith("--")) {
                options.put(args[i].substring(2), args[++i]);
            } else {
                files.add(Path.of(args[i]));
            }
        }
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Main main = new Main(args);
        switch (args.length == 0 ? "" : args[0]) {
            case "label" -> main.label();
            case "train" -> main.train();
            case "score" -> main.score();
            case "compare" -> System.out.println(Score.table(Silver.read(main.files.get(0)), Silver.read(main.files.get(1))));
            case "speed" -> main.speed();
            case "bench" -> main.bench();
            case "places", "event-places" -> new PlaceCommand(main.files, main.options, Main::say).run(args[0].equals("event-places"));
            case "brief" -> new BriefCommand(Path.of(main.options.get("home")), Main::say).run(main.files);
            case "subevents" -> new SubEventCommand(main.files, main.options, Main::say).run();
            case "incidents" -> new IncidentCommand(Path.of(main.options.get("lexicon")), Main::say)
                    .train(main.files.get(0), Path.of(main.options.get("model")));
            case "differ" -> main.differ();
            case "apart" -> main.apartness();
            case "invent" -> main.invent();
            case "tokens" -> System.out.print(TokenScore.table(main.read()));
            case "said-train" -> main.said().train(main.files.get(0), Path.of(main.options.get("model")));
            case "said-score" -> System.out.println(main.said().score(main.files.get(0), Path.of(main.options.get("model"))));
            default -> System.err.print(USAGE);
        }
    }

    private void label() throws IOException {
        Teacher.Grammar grammar = options.containsKey("fast") ? Teacher.Grammar.DEPENDENCIES : Teacher.Grammar.CONSTITUENTS;
        Labelling labelling = new Labelling(new Teacher(grammar), Main::say);
        labelling.label(files.get(0), files.get(1), number("from", 0), number("to", Integer.MAX_VALUE));
    }

    private void train() throws IOException {
        List<SilverSentence> sentences = read();
        int limit = Math.min(number("limit", sentences.size()), sentences.size());
        sentences = sentences.subList(0, limit);
        sentences = KeptApart.of(apart()).without(sentences);
        say((limit - sentences.size()) + " sentences left out because they stand in text kept apart");
        List<Integer> seeds = Arrays.stream(options.getOrDefault("seeds", "1").split(",")).map(Integer::valueOf).toList();
        List<SilverSentence> invented = new Inventions(seeds.get(0)).sentences(number("invented", 0));
        long tokens = sentences.stream().mapToLong(SilverSentence::size).sum();
        int epochs = number("epochs", 10);
        String about = sentences.size() + " sentences, " + tokens + " tokens of English news, labelled by CoreNLP; "
                + invented.size() + " sentences invented; "
                + epochs + " rounds, seeds " + seeds.stream().map(String::valueOf).collect(Collectors.joining(", "));
        new Training(new Training.Settings(epochs, seeds, number("threads", 1), about), lists(), Main::say)
                .train(sentences, invented, this::write);
    }

    private void write(NewsModel model) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(options.get("model"))))) {
            model.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SaidCommands said() {
        return new SaidCommands(Path.of(options.get("lexicon")));
    }

    private List<Path> apart() {
        String names = options.getOrDefault("apart", "");
        return Arrays.stream(names.split(",")).filter(name -> !name.isEmpty()).map(Path::of).toList();
    }

    /** Lists the paragraphs that stand, in good part, in text kept apart. */
    private void apartness() throws IOException {
        KeptApart apart = KeptApart.of(apart());
        List<String> copied = read().stream().map(SilverSentence::paragraph).distinct().filter(apart::isCopied).toList();
        copied.forEach(paragraph -> System.out.println(paragraph.replace("\n", "\\n")));
        say(copied.size() + " paragraphs stand in text kept apart");
    }

    private void invent() throws IOException {
        try (Writer out = Files.newBufferedWriter(files.get(0))) {
            for (SilverSentence sentence : new Inventions(number("seed", 1)).sentences(number("count", 1000))) {
                Silver.write(sentence, out);
            }
        }
    }

    private void differ() throws IOException {
        Disagreements disagreements = new Disagreements(new Analyser(model(), lists()), read());
        System.out.println(disagreements.sample(number("count", 50), number("seed", 1)));
        System.out.println(disagreements.confusions());
    }

    private void score() throws IOException {
        NewsModel model = model();
        System.out.println("Model: " + model.about());
        System.out.println(new Score(model, lists(), read()).table());
    }

    /** What the lexicon knows of names, when we are told where it is. */
    private NameLists lists() {
        if (!options.containsKey("lexicon")) {
            return NameLists.NONE;
        }
        Lexicon lexicon = Lexicon.load(Path.of(options.get("lexicon")));
        return KnownNames.of(lexicon, Gazetteer.load(lexicon));
    }

    private void bench() throws IOException, InterruptedException {
        Lexicon lexicon = Lexicon.load(Path.of(options.get("lexicon")));
        List<SilverSentence> silver = options.containsKey("silver") ? Silver.read(Path.of(options.get("silver"))) : List.of();
        new BenchCommand(files, number("reports", 200), lexicon, new Stopwatch(number("warm", 40), 10), System.out).run(silver);
    }

    private void speed() throws IOException, InterruptedException {
        List<String> lines = Files.readAllLines(files.get(0));
        Speed speed = new Speed(lines.subList(0, Math.min(number("to", 1000), lines.size())).stream()
                .map(line -> line.replace("\\n", "\n")).toList());
        Lexicon lexicon = Lexicon.load(Path.of(options.get("lexicon")));
        Gazetteer gazetteer = Gazetteer.load(lexicon);
        long before = System.nanoTime();
        NewsAnnotator ours = new NewsAnnotator(model(), KnownNames.of(lexicon, gazetteer), GrammarWords.of(lexicon));
        System.out.printf(Locale.ROOT, "Our model loads in %.2f s.%n", (System.nanoTime() - before) / 1e9);
        System.out.println("| | sentences a CPU second | |\n|---|---|---|");
        System.out.println(speed.measure("ours", ours, ROUNDS));
        System.out.printf(Locale.ROOT, "| ours, two threads for one | %.2f | |%n", speed.twoThreads(ours, ROUNDS));
        if (!options.containsKey("corenlp")) {
            System.out.println(speed.measure("CoreNLP as shipped before", new CoreNlpAnnotator(), 1));
        }
    }

    private NewsModel model() throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(options.get("model"))))) {
            return NewsModel.read(in);
        }
    }

    private List<SilverSentence> read() throws IOException {
        List<SilverSentence> sentences = new ArrayList<>();
        for (Path file : files) {
            sentences.addAll(Silver.read(file));
        }
        return sentences;
    }

    private int number(String option, int otherwise) {
        return options.containsKey(option) ? Integer.parseInt(options.get(option)) : otherwise;
    }

    private static void say(String line) {
        System.err.println(line);
    }
}
