package org.dateline.incident;

import org.dateline.lexicon.Lexicon;
import org.dateline.model.Annotation;
import org.dateline.model.Bearings;

/** Makes views of reports. Thread-safe. */
public final class ReportViews {
    private final NounPhraseFinder phrases;
    private final WordClasses classes;

    public ReportViews(Lexicon lexicon) {
        this.classes = new WordClasses(lexicon);
        this.phrases = new NounPhraseFinder(lexicon, classes);
    }

    /** The report with the entities that its sentences name. */
    public ReportView view(Annotation annotation, Bearings bearings) {
        return new ReportView(annotation, bearings, EntityFinder.find(annotation, phrases), classes);
    }
}
