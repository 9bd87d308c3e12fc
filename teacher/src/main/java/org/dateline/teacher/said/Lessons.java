package org.dateline.teacher.said;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.annotate.Annotator;
import org.dateline.annotate.GrammarWords;
import org.dateline.annotate.NewsAnnotator;
import org.dateline.annotate.learnt.NameLists;
import org.dateline.clean.ArticleCleaner;
import org.dateline.clean.Cleaner;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Digest;
import org.dateline.model.Metadata;
import org.dateline.model.Source;

/** Articles read as the engine reads them: cleaned and annotated with the model that we ship. */
final class Lessons {
    private final Lexicon lexicon;
    private final Cleaner cleaner;
    private final Annotator annotator;

    Lessons(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.cleaner = new ArticleCleaner(lexicon);
        this.annotator = NewsAnnotator.shipped(NameLists.NONE, GrammarWords.of(lexicon));
    }

    /** All articles of a folder, by name. */
    List<Lesson> in(Path folder) throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        for (Article article : Article.in(folder)) {
            Source source = new Source(
                    article.name(), Source.Format.TEXT, article.text(), Metadata.NONE, Digest.of(article.text()));
            lessons.add(new Lesson(article, annotator.annotate(cleaner.clean(source)), lexicon));
        }
        return lessons;
    }
}
