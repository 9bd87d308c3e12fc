package org.dateline.teacher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.dateline.bench.Coding;
import org.dateline.format.Json;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Annotation;
import org.dateline.publish.subevent.SubEventFeatures;
import org.dateline.publish.subevent.SubEventModel;

/** Trains the model of sub-event types on labelled snippets, or tries it out on parts that it was not trained on. */
final class SubEventCommand {
    private static final double LEAST = 0.05;
    /** Labels of the set that ACLED does not have. */
    private static final Set<String> NOT_ACLED =
            Set.of("ORG_CRIME", "NATURAL_DISASTER", "MAN_MADE_DISASTER", "DIPLO", "ATTRIB");

    private final List<Path> files;
    private final Map<String, String> options;
    private final Consumer<String> say;

    SubEventCommand(List<Path> files, Map<String, String> options, Consumer<String> say) {
        this.files = files;
        this.options = options;
        this.say = say;
    }

    void run() throws IOException {
        Lexicon lexicon = Lexicon.load(Path.of(options.get("lexicon")));
        SubEventFeatures features = new SubEventFeatures(lexicon);
        List<SubEventTrainer.Example> examples = examples(new Coding(lexicon, 1), features);
        if (options.containsKey("parts")) {
            tryOut(examples, features, Integer.parseInt(options.get("parts")));
            return;
        }
        String about = "# What speaks for which sub-event type, learnt from " + examples.size()
                + " labelled snippets: feature, label, weight. teacher/README.md says how.\n";
        Files.writeString(Path.of(options.get("model")), about + SubEventTrainer.train(examples, features.prior()).write(LEAST));
    }

    private List<SubEventTrainer.Example> examples(Coding coding, SubEventFeatures features) throws IOException {
        List<SubEventTrainer.Example> examples = new ArrayList<>();
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                Map<String, Object> snippet = Json.readObject(line);
                String doc = String.valueOf(snippet.get("doc"));
                Annotation annotation =
                        coding.coder().annotate(coding.plain(doc, null, null, String.valueOf(snippet.get("text"))));
                examples.add(new SubEventTrainer.Example(
                        features.of(annotation, coding.coder().claims(annotation)), String.valueOf(snippet.get("label"))));
            }
        }
        return examples;
    }

    /** Trains on all parts but one and labels that one, each in turn. */
    private void tryOut(List<SubEventTrainer.Example> examples, SubEventFeatures features, int parts) {
        List<String[]> pairs = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            List<SubEventTrainer.Example> lesson = new ArrayList<>();
            for (int i = 0; i < examples.size(); i++) {
                if (i % parts != part) {
                    lesson.add(examples.get(i));
                }
            }
            SubEventModel model = SubEventTrainer.train(lesson, features.prior());
            for (int i = part; i < examples.size(); i += parts) {
                pairs.add(new String[] {examples.get(i).label(), model.label(examples.get(i).features())});
            }
        }
        say.accept(String.format(Locale.ROOT, "weighted F1 %.3f of 25 types, %.3f of 30",
                weighted(pairs.stream().filter(pair -> !NOT_ACLED.contains(pair[0])).toList()), weighted(pairs)));
        mistakes(pairs);
    }

    private void mistakes(List<String[]> pairs) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        pairs.stream().filter(pair -> !pair[0].equals(pair[1])).forEach(pair ->
                counts.merge(pair[0] + " taken for " + pair[1], 1, Integer::sum));
        counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(entry -> say.accept(entry.getValue() + " " + entry.getKey()));
    }

    private static double weighted(List<String[]> pairs) {
        double sum = 0;
        for (String label : pairs.stream().map(pair -> pair[0]).distinct().sorted().toList()) {
            long key = pairs.stream().filter(pair -> pair[0].equals(label)).count();
            long given = pairs.stream().filter(pair -> label.equals(pair[1])).count();
            long right = pairs.stream().filter(pair -> pair[0].equals(label) && label.equals(pair[1])).count();
            sum += key * (2.0 * right / (key + given));
        }
        return sum / pairs.size();
    }
}
