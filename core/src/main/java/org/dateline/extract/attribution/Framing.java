package org.dateline.extract.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.dateline.model.Annotation;
import org.dateline.model.Draft;
import org.dateline.model.Modality;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Stance;
import org.dateline.model.Token;

/**
 * The attributions of one report, and for any word of it the frame that it stands in. They are looked for when they are first
 * asked for, which they never are for a report that tells of nothing. For one thread at a time.
 */
public final class Framing {
    /** How much longer a word is with its article. */
    private static final int ARTICLE = 6;

    private final Annotation annotation;
    private final Function<Annotation, List<Attribution>> finder;
    private final Modalities modalities;
    private List<Attribution> attributions;
    private List<Attribution> denials;

    /** @param finder gives the report's attributions, in text order of their cues */
    Framing(Annotation annotation, Function<Annotation, List<Attribution>> finder, Modalities modalities) {
        this.annotation = annotation;
        this.finder = finder;
        this.modalities = modalities;
    }

    /** All attributions of the report, in text order of their cues. */
    public List<Attribution> attributions() {
        if (attributions == null) {
            attributions = List.copyOf(finder.apply(annotation));
        }
        return attributions;
    }

    /** Those that deny what they say, where it stands in one piece. */
    private List<Attribution> denials() {
        if (denials == null) {
            denials = attributions().stream()
                    .filter(attribution -> attribution.stance() == Stance.DENIED && attribution.content().size() == 1)
                    .toList();
        }
        return denials;
    }

    /** Who says what the word states, and in what way. */
    public Frame at(int sentence, int token) {
        Sentence s = annotation.sentences().get(sentence);
        List<Attribution> around = new ArrayList<>(around(s.token(token).span().start()));
        // what a verb of saying says is not that it says so
        around.removeIf(attribution -> attribution.cue().sentence() == sentence && attribution.cue().head() == token
                || attribution.stance() == Stance.DENIED && Given.isGiven(s, token, attribution));
        return frame(s, token, around);
    }

    /** The frame of a word that {@link #retorts} gives: who denies what was told before. */
    public Frame retort(int sentence, int token) {
        Sentence s = annotation.sentences().get(sentence);
        return frame(s, token, around(s.token(token).span().start()));
    }

    private Frame frame(Sentence s, int token, List<Attribution> around) {
        List<Draft.Holder> holders = new ArrayList<>();
        Stance stance = Stance.ASSERTED;
        Modality modality = Modality.ACTUAL;
        for (int i = 0; i < around.size(); i++) {
            Attribution attribution = around.get(i);
            boolean open = attribution.source() == null && attribution.modality() == Modality.HYPOTHETICAL;
            if (!open) {
                add(holders, new Draft.Holder(attribution.source(), attribution.cue(), attribution.direct()));
            }
            if (attribution.via() != null) {
                add(holders, new Draft.Holder(attribution.via(), attribution.cue(), attribution.direct()));
            }
            // "denied that it had threatened to attack"
            boolean meant = i > 0 && modality != Modality.ACTUAL && stance == Stance.ASSERTED && attribution.stance() == Stance.DENIED;
            stance = i == 0 || meant ? attribution.stance() : stance;
            boolean told = modality == Modality.ACTUAL && !(attribution.modality() != Modality.ACTUAL && Given.isGiven(s, token, attribution));
            modality = told ? attribution.modality() : modality;
        }
        Modalities.Local local = modalities.of(s, token, boundary(s, around));
        if (local.negated()) {
            stance = stance == Stance.DENIED ? Stance.ASSERTED : Stance.DENIED;
        }
        stance = local.doubted() && stance == Stance.ASSERTED ? Stance.DOUBTED : stance;
        return new Frame(holders, stance, local.modality() == Modality.ACTUAL ? modality : local.modality());
    }

    /** Whether the word is the cue of somebody's plain statement: "put" in "the mayor put the toll at 40". */
    public boolean isStating(int sentence, int token) {
        return attributions().stream().anyMatch(attribution -> attribution.cue().sentence() == sentence && attribution.cue().head() == token
                && attribution.source() != null && attribution.stance() == Stance.ASSERTED && attribution.modality() == Modality.ACTUAL);
    }

    /**
     * The words of a sentence that take up what was told before it, and that the sentence denies: "claimed the reports were
     * false", "denied the accusation", "denied it", "denied responsibility", "..., a charge that they denied". Empty when there are none.
     */
    public List<Integer> retorts(int sentence) {
        Sentence s = annotation.sentences().get(sentence);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            boolean denied = modalities.hearsay().isBare(s, i) && isDenied(s, i);
            if (denied || !denials().isEmpty() && takesUp(s, i) && isAllThatIsDenied(s, i)) {
                found.add(i);
            }
        }
        return found;
    }

    private boolean takesUp(Sentence s, int word) {
        return s.token(word).pos() == Pos.PRON || modalities.hearsay().isReport(s, word) || modalities.hearsay().isFigure(s, word)
                || modalities.hearsay().isPart(s, word) || s.token(word).isTensed();
    }

    /** Whether the word is a noun for a number that was told before: "disputed the figure". */
    public boolean isFigure(int sentence, int token) {
        return modalities.hearsay().isFigure(annotation.sentences().get(sentence), token);
    }

    /** Whether the word is a noun for a part in a deed that was told before: "denied responsibility". */
    public boolean isPart(int sentence, int token) {
        return modalities.hearsay().isPart(annotation.sentences().get(sentence), token);
    }

    private boolean isDenied(Sentence s, int noun) {
        boolean untrue = modalities.hearsay().of(s, noun) == Hearsay.Verdict.DENIED;
        List<Attribution> around = around(s.token(noun).span().start());
        return untrue != (!around.isEmpty() && around.get(0).stance() == Stance.DENIED);
    }

    private boolean isAllThatIsDenied(Sentence s, int token) {
        Span word = s.token(token).span();
        for (Attribution attribution : denials()) {
            if (attribution.content().get(0).end() == word.end()
                    && attribution.content().get(0).length() - word.length() <= ARTICLE) {
                return true;
            }
        }
        return false;
    }

    /** The attributions around an offset, the innermost first. */
    private List<Attribution> around(int offset) {
        List<Attribution> around = new ArrayList<>();
        for (Attribution attribution : attributions()) {
            if (attribution.covers(offset)) {
                around.add(attribution);
            }
        }
        return around.size() < 2 ? around : around.stream()
                .sorted(Comparator.comparingLong((Attribution inner) -> -around.stream().filter(outer -> isWithin(inner, outer)).count())
                        .thenComparingInt(Attribution::length))
                .toList();
    }

    /**
     * Whether one saying is told by the other: its cue stands in the other's content. Where each stands in the other's, since
     * contents may run on too far ("plans to attack the town, a resident said"), the one that begins earlier is the outer.
     */
    private static boolean isWithin(Attribution inner, Attribution outer) {
        boolean inside = inner != outer && outer.covers(inner.cue().span().start());
        boolean mutual = inside && inner.covers(outer.cue().span().start());
        return inside && (!mutual || outer.content().get(0).start() < inner.content().get(0).start());
    }

    /** The cue of the innermost attribution, where looking for negations and modals stops; -1 when there is none. */
    private static int boundary(Sentence s, List<Attribution> around) {
        return around.isEmpty() || around.get(0).cue().sentence() != s.index() ? -1 : around.get(0).cue().head();
    }

    private static void add(List<Draft.Holder> holders, Draft.Holder holder) {
        boolean known = holder.phrase() != null
                && holders.stream().anyMatch(other -> other.phrase() != null && other.phrase().overlaps(holder.phrase()));
        if (!known) {
            holders.add(holder);
        }
    }
}
