package org.dateline.teacher.brief;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.dateline.Engine;
import org.dateline.ReportCoder;
import org.dateline.brief.Briefer;
import org.dateline.brief.Candidate;
import org.dateline.clean.UndatedReleases;
import org.dateline.format.Json;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Annotation;
import org.dateline.model.Bearings;
import org.dateline.model.Claim;
import org.dateline.model.Digest;
import org.dateline.model.Metadata;
import org.dateline.model.Report;
import org.dateline.model.Source;
import org.dateline.model.When;
import org.dateline.relate.story.Story;

/** Learns weights for days and places from reports whose incident's day and place are known; see README.md. */
public final class BriefCommand {
    private static final int FOLDS = 5;

    private final Path home;
    private ReportCoder coder;
    private final Lexicon lexicon;
    private final Consumer<String> say;
    private final List<Choice> days = new ArrayList<>();
    private final List<Choice> places = new ArrayList<>();
    private final List<Choice> counts = new ArrayList<>();
    private final Map<String, int[]> tried = new TreeMap<>();
    private final List<Hit> hits = new ArrayList<>();
    private final List<Known> known = new ArrayList<>();
    private Briefer briefer;
    private int read;
    private int dayKnown;
    private int placeKnown;

    /** @param home the project's folder, whose lexicon is read and whose tables are written */
    public BriefCommand(Path home, Consumer<String> say) {
        this.home = home;
        this.say = say;
        this.lexicon = Lexicon.load(home.resolve("lexicon"));
    }

    /** Learns from these sets, JSON lines with "gold", each named with its policy ("plain=set.jsonl"), and writes the tables. */
    public void run(List<Path> sets) throws IOException {
        for (Path named : sets) {
            String[] parts = named.toString().split("=", 2);
            Path set = Path.of(parts[1]);
            begin(parts[0]);
            List<Map<String, Object>> documents = new ArrayList<>();
            for (String line : Files.readAllLines(set, StandardCharsets.UTF_8)) {
                if (!line.isBlank()) {
                    documents.add(Json.readObject(line));
                }
            }
            readAll(documents);
            report(set.toString());
        }
        finish();
    }

    /** A set begins whose numbers are counted by this policy. */
    void begin(String policy) {
        briefer = new Briefer(lexicon, policy);
    }

    /** Writes the tables. */
    void finish() throws IOException {
        write("day-signs.tsv", "day", days);
        write("place-signs.tsv", "place", places);
        if (!hits.isEmpty()) {
            wounded();
        }
        write("count-signs.tsv", "count", counts);
        stories();
    }

    private void readAll(List<Map<String, Object>> documents) {
        coder = coder == null ? Engine.coder(lexicon) : coder;
        List<Report> reports = documents.stream().map(BriefCommand::source).map(coder::clean).toList();
        UndatedReleases corpus = coder.undated(reports);
        reports.forEach(corpus::see);
        documents.forEach(document -> read(document, corpus));
    }

    private void read(Map<String, Object> document, UndatedReleases corpus) {
        Source source = source(document);
        Report report = coder.clean(corpus.likely(source, coder.clean(source)));
        Annotation annotation = coder.annotate(report);
        learn(document, report, coder.claims(annotation), coder.bearings(annotation));
    }

    void learn(Map<String, Object> document, Report report, List<Claim> claims, Bearings bearings) {
        Map<?, ?> gold = (Map<?, ?>) document.get("gold");
        int fold = Math.floorMod(String.valueOf(gold.get("incident") == null ? document.get("doc") : gold.get("incident")).hashCode(), FOLDS);
        Object day = gold.get("date") == null ? gold.get("start_date") : gold.get("date");
        if (day != null) {
            days(fold, LocalDate.parse(day.toString()), briefer.days(report, claims, bearings));
        }
        Places place = Places.of(gold);
        if (place != null) {
            add(places, fold, briefer.places(report, claims, bearings), candidate -> place.isRight(candidate.value()));
        }
        Integer killed = number(gold, "killed", "min_killed");
        List<Candidate<Integer>> dead = briefer.numbers(report, claims, bearings, "killed", null);
        count(fold, "killed", killed, dead);
        Integer wounded = number(gold, "injured", "-");
        if (wounded != null) {
            Briefer its = briefer;
            hits.add(new Hit(fold, wounded, dead, told -> its.numbers(report, claims, bearings, "wounded", told)));
        }
        count(fold, "held", number(gold, "-", "min_captured"), briefer.numbers(report, claims, bearings, "held", null));
        if (gold.get("incident") != null) {
            known.add(new Known(report, claims, gold.get("incident").toString()));
        }
        read++;
    }

    /** Where no candidate is the day itself, one beside it is right: coders waver by one. */
    private void days(int fold, LocalDate right, List<Candidate<When>> candidates) {
        int before = days.size();
        add(days, fold, candidates, candidate -> candidate.key().equals(right.toString()));
        if (days.size() == before) {
            add(days, fold, candidates, candidate -> candidate.key().equals(right.plusDays(1).toString()) || candidate.key().equals(right.minusDays(1).toString()));
        }
    }

    /**
     * A report of people who were hit: the wounded are told beside the killed, as these are predicted by who has not read it.
     *
     * @param numbers the numbers that may be meant of the wounded beside so many killed
     */
    private record Hit(int fold, int wounded, List<Candidate<Integer>> killed, IntFunction<List<Candidate<Integer>>> numbers) {}

    private void wounded() {
        List<Choice> killed = counts.stream().filter(choice -> choice.signs().get(0).first().startsWith("killed:")).toList();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            Ranking ranking = Ranking.train(killed.stream().filter(choice -> choice.fold() != held).toList());
            for (Hit hit : hits) {
                if (hit.fold() == held) {
                    int dead = hit.killed().get(ranking.best(hit.killed().stream().map(Candidate::signs).toList())).value();
                    count(held, "wounded", hit.wounded(), hit.numbers().apply(dead));
                }
            }
        }
        say.accept("wounded: the right number is among the candidates in " + tried.get("wounded")[1] + " of " + hits.size());
    }

    private record Known(Report report, List<Claim> claims, String incident) {}

    /** With the tables just learnt, as settling makes briefs: of claims alone. */
    private void stories() throws IOException {
        Briefer learnt = new Briefer(Lexicon.load(home.resolve("lexicon")), "plain");
        StoryLessons lessons = new StoryLessons();
        known.forEach(coded -> lessons.add(coded.report(),
                Story.of(coded.report(), learnt.brief(coded.report(), coded.claims(), Bearings.NONE)), coded.incident()));
        if (!lessons.isEmpty()) {
            table("story-signs.tsv", "speaks for and against two reports being mainly about one happening", lessons.train(FOLDS, say));
        }
    }

    private static Integer number(Map<?, ?> gold, String one, String other) {
        Object value = gold.get(one) == null ? gold.get(other) : gold.get(one);
        return value instanceof Number number ? Integer.valueOf(number.intValue()) : null;
    }

    private void count(int fold, String outcome, Integer right, List<Candidate<Integer>> candidates) {
        if (right != null) {
            int before = counts.size();
            add(counts, fold, candidates, candidate -> candidate.value().equals(right));
            int[] told = tried.computeIfAbsent(outcome, any -> new int[2]);
            told[0]++;
            told[1] += counts.size() - before;
        }
    }

    private static <T> void add(List<Choice> choices, int fold, List<Candidate<T>> candidates, Predicate<Candidate<T>> right) {
        List<Boolean> key = candidates.stream().map(right::test).toList();
        if (key.contains(true)) {
            choices.add(new Choice(fold, candidates.stream().map(Candidate::signs).toList(), key));
        }
    }

    private static Source source(Map<String, Object> document) {
        String title = (String) document.get("title");
        String text = title == null ? (String) document.get("text") : title + "\n\n" + document.get("text");
        LocalDate published = document.get("published") == null ? null : LocalDate.parse((String) document.get("published"));
        Metadata metadata = new Metadata(null, null, title, published, published == null ? null : "sidecar");
        return new Source((String) document.get("doc"), Source.Format.TEXT, text, metadata, Digest.of(text));
    }

    void report(String set) {
        say.accept(String.format(Locale.ROOT, "%s: %d read; the right day is named in %d, the right place in %d",
                set, read, days.size() - dayKnown, places.size() - placeKnown));
        tried.forEach((outcome, told) -> say.accept(outcome + ": the right number is among the candidates in " + told[1] + " of " + told[0]));
        tried.clear();
        read = 0;
        dayKnown = days.size();
        placeKnown = places.size();
    }

    private void write(String file, String what, List<Choice> choices) throws IOException {
        Map<String, int[]> results = new TreeMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            Ranking ranking = Ranking.train(choices.stream().filter(choice -> choice.fold() != held).toList());
            choices.stream().filter(choice -> choice.fold() == held).forEach(choice -> {
                String first = choice.signs().get(0).first();
                int[] result = results.computeIfAbsent(first.contains(":") ? first.substring(0, first.indexOf(':')) : "", any -> new int[2]);
                result[0]++;
                result[1] += ranking.isRight(choice) ? 1 : 0;
            });
        }
        results.forEach((group, result) -> say.accept(String.format(Locale.ROOT,
                "%s %s: right in %.3f of %d where it is named, on folds not learnt from", what, group, result[1] / (double) result[0], result[0])));
        table(file, "tells a report's " + what, Ranking.train(choices).weights());
    }

    private void table(String file, String what, Map<String, Double> weights) throws IOException {
        StringBuilder table = new StringBuilder("# What each sign is worth that " + what
                + ". Learnt: teacher/README.md says from what and how.\nsign\tweight\tnote\n");
        weights.forEach((sign, weight) -> {
            if (Math.abs(weight) >= 0.05) {
                table.append(String.format(Locale.ROOT, "%s\t%.2f%n", sign, weight));
            }
        });
        Files.writeString(home.resolve("lexicon/settle").resolve(file), table.toString());
    }
}
