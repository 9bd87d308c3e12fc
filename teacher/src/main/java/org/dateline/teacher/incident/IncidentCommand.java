package org.dateline.teacher.incident;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.bench.Coding;
import org.dateline.incident.IncidentModel;
import org.dateline.incident.IncidentModelFile;
import org.dateline.incident.IncidentReader;
import org.dateline.incident.ReportViews;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Annotation;
import org.dateline.model.Report;

/** Trains the model that puts incidents together on reports with their answer keys. */
public final class IncidentCommand {
    private final Lexicon lexicon;
    private final Consumer<String> say;

    public IncidentCommand(Path lexicon, Consumer<String> say) {
        this.lexicon = Lexicon.load(lexicon);
        this.say = say;
    }

    /**
     * Reads every file of the folder: those whose names begin with "key-" are answer keys, the others reports. Reports that
     * no key speaks of are left out.
     */
    public void train(Path folder, Path model) throws IOException {
        List<Path> files;
        try (var listed = Files.list(folder)) {
            files = listed.sorted().toList();
        }
        Map<String, List<Key>> keys = new LinkedHashMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        for (Path file : files) {
            if (file.getFileName().toString().startsWith("key-")) {
                keys.putAll(KeyReader.read(file));
            } else {
                texts.putAll(KeyReader.texts(file));
            }
        }
        List<Lesson> lessons = lessons(keys, texts);
        say.accept(lessons.size() + " reports");
        IncidentModel learnt = new IncidentTeacher(IncidentReader.Settings.SHIPPED).teach(lessons);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(model))) {
            IncidentModelFile.write(learnt, out);
        }
    }

    private List<Lesson> lessons(Map<String, List<Key>> keys, Map<String, String> texts) {
        Coding coding = new Coding(lexicon, Runtime.getRuntime().availableProcessors());
        ReportViews views = new ReportViews(lexicon);
        List<Lesson> lessons = new ArrayList<>();
        List<String> known = texts.keySet().stream().filter(keys::containsKey).toList();
        coding.inOrder(known, id -> {
            Report report = coding.report(id, null, null, texts.get(id));
            Annotation annotation = coding.coder().annotate(report);
            return new Lesson(id, views.view(annotation, coding.coder().bearings(annotation)), keys.get(id));
        }, lessons::add);
        return lessons;
    }
}
