package org.dateline.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Annotation;
import org.dateline.model.Modality;
import org.dateline.model.Passage;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Stance;

/**
 * Widens what is said to whole quotations: a quotation of several sentences has one cue, and a paragraph that is all
 * quotation goes on with the speaker before it.
 */
final class Quotations {
    private Quotations() {}

    /** The attributions with contents widened, and one more for each quotation that only goes on. */
    static List<Attribution> extend(Annotation annotation, List<Attribution> found) {
        List<Attribution> all = new ArrayList<>();
        for (Attribution attribution : found) {
            all.add(attribution.direct() ? widen(annotation, attribution) : attribution);
        }
        for (Span quote : annotation.quotes()) {
            boolean told = all.stream().anyMatch(a -> a.content().stream().anyMatch(span -> span.overlaps(quote)))
                    || all.stream().anyMatch(a -> quote.contains(a.cue().span()));
            Sentence sentence = sentenceAt(annotation, quote.start());
            if (!told && sentence != null && opensSentence(annotation, sentence, quote)) {
                Attribution speaker = speakerBefore(annotation, all, sentence);
                if (speaker != null) {
                    all.add(new Attribution(
                            speaker.source(), speaker.via(), speaker.cue(), List.of(quote), Stance.ASSERTED, Modality.ACTUAL, true));
                }
            }
        }
        return all;
    }

    private static Attribution widen(Annotation annotation, Attribution attribution) {
        List<Span> spans = new ArrayList<>(attribution.content());
        for (Span quote : annotation.quotes()) {
            for (int i = 0; i < spans.size(); i++) {
                Span both = spans.get(i).cover(quote);
                boolean cueInside = both.contains(attribution.cue().span());
                if (spans.get(i).overlaps(quote) && !cueInside) {
                    spans.set(i, both);
                }
            }
        }
        return attribution.withContent(spans, true);
    }

    private static Sentence sentenceAt(Annotation annotation, int offset) {
        return annotation.sentences().stream()
                .filter(sentence -> sentence.span().contains(offset) || sentence.span().start() == offset)
                .findFirst()
                .orElse(null);
    }

    /** Whether nothing but the mark stands before the quotation in its sentence. */
    private static boolean opensSentence(Annotation annotation, Sentence sentence, Span quote) {
        return quote.start() - sentence.span().start() <= 1;
    }

    /** Who spoke last: in the same paragraph or the one before, in a report's body. */
    private static Attribution speakerBefore(Annotation annotation, List<Attribution> found, Sentence sentence) {
        Attribution last = null;
        for (Attribution attribution : found) {
            Sentence other = annotation.sentences().get(attribution.cue().sentence());
            boolean near = other.passage() == sentence.passage() || nextBody(annotation, other.passage()) == sentence.passage();
            boolean earlier = other.index() < sentence.index();
            boolean fact = attribution.modality() == Modality.ACTUAL && attribution.source() != null;
            if (near && earlier && fact && (last == null || last.cue().span().start() < attribution.cue().span().start())) {
                last = attribution;
            }
        }
        return last;
    }

    private static int nextBody(Annotation annotation, int passage) {
        List<Passage> passages = annotation.report().passages();
        for (int p = passage + 1; p < passages.size(); p++) {
            if (passages.get(p).kind() == Passage.Kind.BODY) {
                return p;
            }
        }
        return -1;
    }
}
