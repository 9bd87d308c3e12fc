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
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.dateline.Engine;
import org.dateline.ReportCoder;
import org.dateline.brief.Briefer;
import org.dateline.brief.Candidate;
import org.dateline.format.Json;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Annotation;
import org.dateline.model.Bearings;
import org.dateline.model.Claim;
import org.dateline.model.Digest;
import org.dateline.model.Metadata;
import org.dateline.model.Report;
import org.dateline.model.Source;

/** Learns weights for days and places from reports whose incident's day and place are known; see README.md. */
public final class BriefCommand {
    private static final int FOLDS = 5;

    private final Path home;
    private final ReportCoder coder;
    private final Briefer briefer;
    private final Consumer<String> say;
    private final List<Choice> days = new ArrayList<>();
    private final List<Choice> places = new ArrayList<>();
    private int read;
    private int dayKnown;
    private int placeKnown;

    /** @param home the project's folder, whose lexicon is read and whose tables are written */
    public BriefCommand(Path home, Consumer<String> say) {
        this.home = home;
        this.say = say;
        Lexicon lexicon = Lexicon.load(home.resolve("lexicon"));
        this.coder = Engine.coder(lexicon);
        this.briefer = new Briefer(lexicon, "plain");
    }

    /** Learns from these sets, JSON lines with "gold", and writes the two tables. */
    public void run(List<Path> sets) throws IOException {
        for (Path set : sets) {
            for (String line : Files.readAllLines(set, StandardCharsets.UTF_8)) {
                if (!line.isBlank()) {
                    read(Json.readObject(line));
                }
            }
            report(set.toString());
        }
        write("day-signs.tsv", "day", days);
        write("place-signs.tsv", "place", places);
    }

    private void read(Map<String, Object> document) {
        Map<?, ?> gold = (Map<?, ?>) document.get("gold");
        Report report = coder.clean(source(document));
        Annotation annotation = coder.annotate(report);
        List<Claim> claims = coder.claims(annotation);
        Bearings bearings = coder.bearings(annotation);
        int fold = Math.floorMod(String.valueOf(gold.get("incident") == null ? document.get("doc") : gold.get("incident")).hashCode(), FOLDS);
        Object day = gold.get("date") == null ? gold.get("start_date") : gold.get("date");
        if (day != null) {
            String right = day.toString();
            add(days, fold, briefer.days(report, claims, bearings), candidate -> candidate.key().equals(right));
        }
        Places place = Places.of(gold);
        if (place != null) {
            add(places, fold, briefer.places(report, claims, bearings), candidate -> place.isRight(candidate.value()));
        }
        read++;
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

    private void report(String set) {
        say.accept(String.format(Locale.ROOT, "%s: %d read; the right day is named in %d, the right place in %d",
                set, read, days.size() - dayKnown, places.size() - placeKnown));
        read = 0;
        dayKnown = days.size();
        placeKnown = places.size();
    }

    private void write(String file, String what, List<Choice> choices) throws IOException {
        int right = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            Ranking ranking = Ranking.train(choices.stream().filter(choice -> choice.fold() != held).toList());
            right += (int) choices.stream().filter(choice -> choice.fold() == held && ranking.isRight(choice)).count();
        }
        say.accept(String.format(Locale.ROOT, "%s: right in %.3f of %d where it is named, on folds not learnt from",
                what, right / (double) choices.size(), choices.size()));
        StringBuilder table = new StringBuilder("# What the signs are worth by which a report's brief tells its " + what
                + ". Learnt: teacher/README.md says from what and how.\nsign\tweight\tnote\n");
        Ranking.train(choices).weights().forEach((sign, weight) -> {
            if (Math.abs(weight) >= 0.05) {
                table.append(String.format(Locale.ROOT, "%s\t%.2f%n", sign, weight));
            }
        });
        Files.writeString(home.resolve("lexicon/settle").resolve(file), table.toString());
    }
}
