package org.dateline.clean;

import java.util.List;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Report;
import org.dateline.model.Source;

/**
 * Finds the article by what its blocks look like (length, full stops, function words, menus' separators), where they stand to
 * the run of paragraphs, and the lexicon's phrases in {@code en/clean}. Thread-safe.
 */
public final class ArticleCleaner implements Cleaner {
    private final CleanLexicon lexicon;

    /** Reads the tables of this room; throws {@link org.dateline.lexicon.LexiconException} when one is missing or faulty. */
    public ArticleCleaner(Lexicon lexicon) {
        this.lexicon = new CleanLexicon(lexicon);
    }

    @Override
    public Report clean(Source source) {
        Page page = source.format() == Source.Format.HTML
                ? HtmlPage.of(lexicon, source.content())
                : Page.ofText(lexicon.labelledHead, source.content());
        return new Sorter(lexicon, source, page).sort();
    }

    @Override
    public UndatedReleases undated(List<Report> open) {
        return new UndatedReleases(lexicon.calendar, open);
    }
}
