package org.dateline.teacher;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.KnownNames;
import org.dateline.annotate.GrammarWords;
import org.dateline.annotate.NewsAnnotator;
import org.dateline.annotate.learnt.NameLists;
import org.dateline.lexicon.Lexicon;
import org.dateline.resolve.place.EventPlaces;
import org.dateline.resolve.place.Gazetteer;
import org.dateline.resolve.place.LinearModel;
import org.dateline.resolve.place.PlaceReader;
import org.dateline.resolve.place.PlaceSpotter;

/** Trains the models of {@link PlaceReader}, or tries them out on texts that they were not trained on. */
final class PlaceCommand {
    private final List<Path> files;
    private final Map<String, String> options;
    private final Consumer<String> say;

    PlaceCommand(List<Path> files, Map<String, String> options, Consumer<String> say) {
        this.files = files;
        this.options = options;
        this.say = say;
    }

    void run(boolean events) throws IOException {
        if (events) {
            events();
            return;
        }
        Lexicon lexicon = Lexicon.load(Path.of(options.get("lexicon")));
        Gazetteer gazetteer = Gazetteer.load(lexicon);
        List<PlaceGold> gold = PlaceGold.read(files, NewsAnnotator.shipped(NameLists.NONE, GrammarWords.of(lexicon)));
        PlaceSchool school = new PlaceSchool(lexicon, gazetteer, gold);
        if (options.containsKey("parts")) {
            tryOut(school, gold, Integer.parseInt(options.get("parts")), lexicon, gazetteer);
        } else {
            write(school.train(d -> true), gold, Path.of(options.get("to")));
        }
    }

    private void write(PlaceSchool.Models models, List<PlaceGold> gold, Path folder) throws IOException {
        long names = gold.stream().mapToLong(one -> one.names().size()).sum();
        String about = String.format(Locale.ROOT, "learnt from %d texts with %d place names; teacher/README.md", gold.size(), names);
        write(models.naming(), about, folder.resolve("place-names.tsv"));
        write(models.alone(), about, folder.resolve("places-alone.tsv"));
        write(models.together(), about, folder.resolve("places-together.tsv"));
    }

    /** To be trained when the names are: it reads with the models that are shipped. */
    private void events() throws IOException {
        Lexicon lexicon = Lexicon.load(Path.of(options.get("lexicon")));
        Gazetteer gazetteer = Gazetteer.load(lexicon);
        List<PlaceGold> gold = PlaceGold.read(files, NewsAnnotator.shipped(KnownNames.of(lexicon, gazetteer), GrammarWords.of(lexicon)));
        EventSchool school = new EventSchool(lexicon, gazetteer, new PlaceSpotter(lexicon, gazetteer), gold);
        if (options.containsKey("parts")) {
            for (double likely : new double[] {0.35, EventPlaces.LIKELY, 0.5, 0.55, 0.6}) {
                say.accept(school.tryOut(Integer.parseInt(options.get("parts")), likely));
            }
            return;
        }
        String about = String.format(Locale.ROOT, "learnt from %d sentences with a marked event; teacher/README.md", gold.size());
        write(school.train(d -> true), about, Path.of(options.get("to")).resolve("event-places.tsv"));
    }

    private static void write(LinearModel model, String about, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            model.write(about, out);
        }
    }

    /** Trains on all parts but one and scores that one, each in turn. */
    private void tryOut(PlaceSchool school, List<PlaceGold> gold, int parts, Lexicon lexicon, Gazetteer gazetteer) {
        PlaceScore score = new PlaceScore();
        for (int part = 0; part < parts; part++) {
            int held = part;
            PlaceReader reader = school.train(d -> d % parts != held).reader(lexicon, gazetteer);
            for (int d = held; d < gold.size(); d += parts) {
                if (gold.get(d).event() == null) {
                    score.add(gold.get(d), reader.read(gold.get(d).annotation()));
                }
            }
        }
        say.accept(score.toString());
    }
}
