package org.dateline.teacher.said;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.extract.attribution.learnt.SaidModel;
import org.dateline.extract.attribution.learnt.SayingReader;
import org.dateline.lexicon.Lexicon;

/** The commands that train and score the reader of attributions; see README.md. */
public final class SaidCommands {
    private final Lexicon lexicon;

    /** @param lexicon the folder of that name */
    public SaidCommands(Path lexicon) {
        this.lexicon = Lexicon.load(lexicon);
    }

    /** Learns from a folder of articles and writes the model; the same folder and annotator give the same bytes. */
    public void train(Path folder, Path file) throws IOException {
        List<Lesson> lessons = new Lessons(lexicon).in(folder);
        SaidTrainer.Settings settings = SaidTrainer.Settings.DEFAULT;
        int answers = lessons.stream().mapToInt(lesson -> lesson.answers.size()).sum();
        String about = lessons.size() + " articles of PolNeAR's training part with " + answers + " attributions; "
                + settings.rounds() + " rounds, seed " + settings.seed();
        SaidModel model = new SaidTrainer(settings).train(lessons, about);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            model.write(out);
        }
    }

    /** The figures of a model on a folder of articles, in per cent. */
    public String score(Path folder, Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            SayingReader reader = new SayingReader(SaidModel.read(in), lexicon);
            SaidScore score = new SaidScore();
            for (Lesson lesson : new Lessons(lexicon).in(folder)) {
                score.add(lesson.article.text(), lesson.article.sayings(), reader.read(lesson.annotation));
            }
            return score.toString();
        }
    }
}
