package org.dateline.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.annotate.learnt.Analyser;
import org.dateline.annotate.learnt.Analysis;
import org.dateline.annotate.learnt.NameLists;
import org.dateline.annotate.learnt.NameTagger;
import org.dateline.annotate.learnt.NewsModel;
import org.dateline.model.Annotation;
import org.dateline.model.Passage;
import org.dateline.model.Report;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Token;

/**
 * Annotates with the model that we trained: tokens and sentences by rules, the rest by small linear classifiers, each in one
 * pass over the sentence. Each passage is annotated by itself. Thread-safe.
 */
public final class NewsAnnotator implements Annotator {
    private final NewsModel model;
    private final NameLists lists;
    private final GrammarWords words;
    private final TreeMends mends;
    private final Cutting cutting = new Cutting();

    /**
     * @param lists what is known of names from elsewhere
     * @param words by what trees are mended
     */
    public NewsAnnotator(NewsModel model, NameLists lists, GrammarWords words) {
        this.model = model;
        this.lists = lists;
        this.words = words;
        this.mends = new TreeMends(words, model.lemmatiser()::lemma);
    }

    /** With the model that we ship. */
    public static NewsAnnotator shipped(NameLists lists, GrammarWords words) {
        return new NewsAnnotator(shippedModel(), lists, words);
    }

    /** The model that we ship, which stands beside this class. Throws when it is missing or of another version. */
    public static NewsModel shippedModel() {
        try (InputStream in = NewsAnnotator.class.getResourceAsStream("news.model")) {
            if (in == null) {
                throw new IllegalStateException("no news.model beside " + NewsAnnotator.class);
            }
            return NewsModel.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Annotation annotate(Report report) {
        List<Sentence> sentences = new ArrayList<>();
        List<Span> quotes = new ArrayList<>();
        Analyser analyser = new Analyser(model, lists);
        for (int p = 0; p < report.passages().size(); p++) {
            Passage passage = report.passages().get(p);
            if (passage.isRead()) {
                annotate(report.text(), passage, p, analyser, sentences);
                quotes.addAll(Quotes.in(report.text(), passage.span()));
            }
        }
        return new Annotation(report, sentences, quotes, List.of());
    }

    private void annotate(String text, Passage passage, int number, Analyser analyser, List<Sentence> sentences) {
        int base = passage.span().start();
        for (Cutting.Cut cut : cutting.cut(passage.span().of(text), passage.kind() == Passage.Kind.TITLE)) {
            Span span = new Span(base + cut.starts()[0], base + cut.ends()[cut.size() - 1]);
            boolean headed = passage.kind() != Passage.Kind.TITLE;
            sentences.add(new Sentence(sentences.size(), span, span.of(text), number, passage.kind(), read(cut, base, headed, analyser)));
        }
    }

    /** {@code headed}: whether what stands before a colon may be a heading; in a title it mostly is who says so. */
    private List<Token> read(Cutting.Cut cut, int base, boolean headed, Analyser analyser) {
        Analysis analysis = Headings.analyse(cut.shown(), cut.uniform() || !headed, words,
                shown -> Included.analyse(shown, cut.uniform(), analyser, words, model.lemmatiser()::lemma));
        mends.mend(analysis, cut.forms());
        PlaceNames.mend(analysis, cut.forms(), words, lists::look);
        List<Token> read = new ArrayList<>(cut.size());
        for (int i = 0; i < cut.size(); i++) {
            String form = cut.forms()[i];
            String tag = analysis.tags()[i];
            String label = analysis.labels()[i];
            read.add(new Token(
                    new Span(base + cut.starts()[i], base + cut.ends()[i]),
                    form,
                    analysis.lemmas()[i],
                    PennTags.universal(tag, form, label),
                    tag,
                    analysis.heads()[i],
                    label,
                    NameTagger.TYPES.get(analysis.names()[i])));
        }
        return read;
    }
}
