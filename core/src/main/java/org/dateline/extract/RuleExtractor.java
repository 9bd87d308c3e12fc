package org.dateline.extract;

import java.util.List;
import org.dateline.extract.rule.RuleEngine;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Annotation;
import org.dateline.model.Draft;

/** Extracts with the rules of {@code lexicon/en/rules}. Thread-safe. */
public final class RuleExtractor implements Extractor {
    private final RuleEngine engine;

    /** Reads the rules; throws {@link org.dateline.lexicon.LexiconException} with file, line and column when one is faulty. */
    public RuleExtractor(Lexicon lexicon) {
        this.engine = new RuleEngine(lexicon);
    }

    @Override
    public List<Draft> extract(Annotation annotation) {
        return engine.drafts(annotation);
    }
}
