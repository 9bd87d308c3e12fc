package org.dateline.extract.attribution.learnt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Annotation;
import org.dateline.model.Saying;
import org.dateline.model.Span;

/**
 * Reads who says what: finds the words that say that something is said, believed, meant or wanted, and for each of them its
 * source and its content, by linear classifiers over trees and quotation marks. Thread-safe.
 */
public final class SayingReader {
    /** How much is put on there being a source. */
    private static final double LEAN = 3;

    private final SaidModel model;
    private final Sayers sayers;

    public SayingReader(SaidModel model, Lexicon lexicon) {
        this.model = model;
        this.sayers = new Sayers(lexicon);
    }

    /** A cue that was found. The labels of its sentence are worked out when they are asked for: that is most of the work. */
    private final class Cue {
        final int sentence;
        final int head;
        final double likely;
        private final Supplier<Chain> chain;
        private int[] labels;

        Cue(int sentence, int head, double likely, Supplier<Chain> chain) {
            this.sentence = sentence;
            this.head = head;
            this.likely = likely;
            this.chain = chain;
        }

        int[] labels() {
            if (labels == null) {
                labels = chain.get().best(model.labels(), model.moves(), LEAN);
            }
            return labels;
        }

        boolean sharesWords(Cue likelier) {
            return likelier.labels()[head] == Chain.CUE || labels()[likelier.head] == Chain.CUE;
        }
    }

    /** The cues of a sentence; of two that share words the likelier one. */
    private static final class Cues {
        /** The likeliest first; how many of them have been looked at. */
        private final List<Cue> found;
        private int looked;
        private final List<Cue> kept = new ArrayList<>();

        Cues(List<Cue> found) {
            this.found = found;
            found.sort(Comparator.comparingDouble(cue -> -cue.likely));
        }

        /** All of at least this confidence, and perhaps others: whether those share words is seen when they are asked for. */
        List<Cue> kept(double least) {
            while (looked < found.size() && found.get(looked).likely >= least) {
                Cue cue = found.get(looked++);
                if (kept.stream().noneMatch(cue::sharesWords)) {
                    kept.add(cue);
                }
            }
            return kept;
        }

        int count() {
            return kept(0).size();
        }
    }

    /** All sayings of the report, in text order of their cues. */
    public List<Saying> read(Annotation annotation) {
        return read(annotation, 0);
    }

    /** The sayings of at least this confidence, in text order of their cues. */
    public List<Saying> read(Annotation annotation, double least) {
        return hear(annotation, least).stream().map(Heard::saying).toList();
    }

    /** The same for whoever does not want to know of all of them what is said. */
    public List<Heard> hear(Annotation annotation, double least) {
        Reading reading = new Reading(annotation, sayers);
        List<Cues> cues = cues(reading);
        List<Heard> heard = new ArrayList<>();
        Set<Span> shown = new HashSet<>();
        for (Saying saying : Layouts.in(annotation)) {
            heard.add(new Heard(saying.source(), saying.cue(), saying::content, saying.confidence()));
            shown.addAll(saying.cue());
        }
        for (Cues here : cues) {
            for (Cue cue : here.kept(least)) {
                Heard saying = cue.likely < least ? null : heard(reading, cue, cues);
                if (saying != null && saying.cue().stream().noneMatch(shown::contains)) {
                    heard.add(saying);
                }
            }
        }
        heard.sort(Comparator.comparing(saying -> saying.cue().get(0)));
        return heard;
    }

    /** The cues of each sentence. */
    private List<Cues> cues(Reading reading) {
        List<Cues> all = new ArrayList<>();
        for (int s = 0; s < reading.trees().size(); s++) {
            List<Cue> found = new ArrayList<>(0);
            SortedMap<Integer, Double> likely = reading.likely(s, model.cues());
            for (int head : likely.keySet()) {
                if (likely.get(head) >= model.threshold()) {
                    int sentence = s;
                    found.add(new Cue(s, head, likely.get(head), () -> reading.chain(sentence, head, likely)));
                }
            }
            all.add(new Cues(found));
        }
        return all;
    }

    /** What a cue tells; null when nothing is said. */
    private Heard heard(Reading reading, Cue cue, List<Cues> cues) {
        Tree tree = reading.trees().get(cue.sentence);
        List<Span> own = Reading.spans(tree, cue.labels(), Chain.CONTENT);
        List<Span> far = own.isEmpty() ? content(reading, cue, cues, own) : List.of();
        if (own.isEmpty() && far.isEmpty()) {
            return null;
        }
        return new Heard(
                Reading.spans(tree, cue.labels(), Chain.SOURCE), Reading.spans(tree, cue.labels(), Chain.CUE),
                () -> own.isEmpty() ? far : content(reading, cue, cues, own), cue.likely);
    }

    /** What is said in the cue's own sentence and around it. */
    private List<Span> content(Reading reading, Cue cue, List<Cues> cues, List<Span> own) {
        List<Span> content = new ArrayList<>(own);
        reach(reading, cue, -1, cues, content);
        reach(reading, cue, 1, cues, content);
        content.sort(null);
        return content;
    }

    /** Adds what is said in the sentences before or after the cue's. */
    private void reach(Reading reading, Cue cue, int way, List<Cues> cues, List<Span> content) {
        for (int step = way; Math.abs(step) <= Reading.REACH; step += way) {
            int sentence = cue.sentence + step;
            if (sentence < 0 || sentence >= cues.size()) {
                return;
            }
            int[] features = reading.reach(cue.sentence, cue.head, cue.labels(), step, cues.get(sentence).count());
            if (model.reach().score(features) <= 0) {
                return;
            }
            int[] labels = reading.remote(sentence, cue.sentence, cue.head).best(model.labels(), model.moves());
            content.addAll(Reading.spans(reading.trees().get(sentence), labels, Chain.CONTENT));
        }
    }
}
