package org.dateline.extract.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Annotation;
import org.dateline.model.Sentence;

/**
 * Finds who says what in a report: verbs of saying on either side of what is said, "according to", "quoted as saying",
 * quotations that run on; and, where it is surer than these rules, what a reader that was trained for it makes of it.
 * Thread-safe.
 */
public final class Attributions {
    private final VerbCues verbs;
    private final PhraseCues phrases;
    private final Modalities modalities;
    private final Learnt learnt;

    public Attributions(Lexicon lexicon) {
        Cues cues = new Cues(lexicon);
        this.modalities = new Modalities(lexicon);
        this.verbs = new VerbCues(cues, modalities, lexicon);
        this.phrases = new PhraseCues(lexicon);
        this.learnt = new Learnt(lexicon, cues, modalities);
    }

    /** The report's attributions as a framing; without attributions every word is the report's own. */
    public Framing of(Annotation annotation) {
        return new Framing(annotation, this::find, modalities);
    }

    private List<Attribution> find(Annotation annotation) {
        List<Attribution> found = new ArrayList<>();
        for (Sentence sentence : annotation.sentences()) {
            found.addAll(Citations.join(sentence, verbs.in(annotation, sentence), phrases.in(sentence), phrases));
        }
        found.sort(Comparator.comparing(attribution -> attribution.cue().span()));
        return Quotations.extend(annotation, learnt.mend(annotation, found));
    }
}
