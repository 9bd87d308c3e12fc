package org.dateline.extract.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.extract.attribution.learnt.Heard;
import org.dateline.extract.attribution.learnt.SaidModel;
import org.dateline.extract.attribution.learnt.SayingReader;
import org.dateline.lexicon.Lexicon;
import org.dateline.model.Annotation;
import org.dateline.model.Mention;
import org.dateline.model.Modality;
import org.dateline.model.Passage;
import org.dateline.model.Phrase;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.model.Stance;
import org.dateline.model.Token;

/**
 * Mends what the rules found by what the learnt reader found where that is surer: another speaker for the same cue, and
 * sayings that no rule saw. What a cue makes of its content (stance and modality) stays the lexicon's to say; a cue that it
 * does not know is taken over only for words between quotation marks. Thread-safe.
 */
final class Learnt {
    /** Below this the rules know better. */
    private static final double SURE = 0.7;

    private final SayingReader reader;
    private final Cues cues;
    private final Modalities modalities;

    Learnt(Lexicon lexicon, Cues cues, Modalities modalities) {
        this.reader = new SayingReader(SaidModel.shipped(), lexicon);
        this.cues = cues;
        this.modalities = modalities;
    }

    /** The attributions that the rules found, mended, and those that they missed; in text order of their cues. */
    List<Attribution> mend(Annotation annotation, List<Attribution> found) {
        List<Attribution> all = new ArrayList<>(found);
        for (Heard saying : reader.hear(annotation, SURE)) {
            if (saying.source().isEmpty()) {
                continue;
            }
            int known = known(all, saying);
            if (known >= 0 && goesOn(annotation, all.get(known))) {
                continue;
            }
            Phrase source = named(annotation, phrase(annotation, saying.source()));
            if (known >= 0 && isCharged(annotation, all.get(known), source)) {
                continue;
            }
            Phrase cue = known < 0 && source != null ? phrase(annotation, saying.cue()) : null;
            if (known >= 0 && (source == null || !isBeyond(annotation, all.get(known), source))) {
                all.set(known, spokenBy(all.get(known), source, saying));
            } else if (cue != null) {
                add(annotation, saying, source, cue, all);
            }
        }
        all.sort(Comparator.comparing(attribution -> attribution.cue().span()));
        return all;
    }

    /** "X said ..., adding that ...": the rules have found whoever spoke before. */
    private static boolean goesOn(Annotation annotation, Attribution attribution) {
        Sentence s = annotation.sentences().get(attribution.cue().sentence());
        int verb = attribution.cue().head();
        return attribution.source() != null && verb > 0 && s.token(verb).tag().equals("VBG") && s.token(verb - 1).pos() == Pos.PUNCT;
    }

    /** "The rebels were blamed for the attack": of whom that is said has not said it. */
    private boolean isCharged(Annotation annotation, Attribution attribution, Phrase source) {
        Sentence s = annotation.sentences().get(attribution.cue().sentence());
        int verb = attribution.cue().head();
        Cues.Cue cue = cues.of(s.token(verb));
        boolean accuses = source != null && cue != null && cue.type().equals("accuse") && source.sentence() == s.index();
        return accuses && s.children(verb, "nsubj:pass").stream().anyMatch(subject -> subject >= source.first() && subject < source.last());
    }

    /** "The Front seized it, X said, but the army | insisted": a subject right before the verb, and a speaker from beyond another verb. */
    private static boolean isBeyond(Annotation annotation, Attribution attribution, Phrase source) {
        Phrase own = attribution.source();
        Phrase cue = attribution.cue();
        if (own == null || own.sentence() != source.sentence() || own.last() != cue.first() || source.last() > own.first()) {
            return false;
        }
        Sentence s = annotation.sentences().get(cue.sentence());
        boolean subject = s.token(own.head()).is("nsubj") && s.token(own.head()).head() == cue.head();
        return subject && IntStream.range(source.last(), own.first()).anyMatch(i -> s.token(i).tag().startsWith("VB") && s.child(i, "nsubj") >= 0);
    }

    /** The same; null for "who" and "which", of which the rules know better whom they stand for, for marks and days, and for what a headline opens with. */
    private static Phrase named(Annotation annotation, Phrase source) {
        if (source == null) {
            return null;
        }
        Sentence s = annotation.sentences().get(source.sentence());
        Token head = s.token(source.head());
        // "OSGIL: 12 killed, say residents": a headline's place line
        if (s.kind() == Passage.Kind.TITLE && source.last() < s.size() && s.token(source.last()).form().equals(":")) {
            return null;
        }
        boolean time = annotation.mentions(source.sentence(), Mention.Kind.TIME).stream().anyMatch(day -> day.phrase().contains(source));
        return time || head.pos() == Pos.PUNCT || head.tag().startsWith("W") ? null : source;
    }

    private static int known(List<Attribution> found, Heard saying) {
        for (int i = 0; i < found.size(); i++) {
            Span cue = found.get(i).cue().span();
            for (Span span : saying.cue()) {
                if (span.overlaps(cue)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /**
     * The same with another speaker, unless the two overlap or the rules found one that spoke through another. Where the rules
     * found nobody ("the Front threatened to ..." taken for a passive) what is said is not what they took for it either.
     */
    private static Attribution spokenBy(Attribution attribution, Phrase source, Heard saying) {
        if (source == null || attribution.via() != null || attribution.modality() == Modality.HYPOTHETICAL) {
            return attribution;
        }
        if (attribution.source() == null) {
            return attribution.withSource(source).withContent(saying.content(), attribution.direct());
        }
        return source.span().overlaps(attribution.source().span()) ? attribution : attribution.withSource(source);
    }

    private void add(Annotation annotation, Heard saying, Phrase source, Phrase cue, List<Attribution> all) {
        Sentence s = annotation.sentences().get(cue.sentence());
        Cues.Cue known = cues.of(s.token(cue.head()));
        boolean quoted = annotation.isQuoted(saying.content().get(0).start() + 1);
        boolean onlyMeant = modalities.isNegated(s, cue.head())
                || s.hasChild(cue.head(), "aux", child -> s.token(child).tag().equals("MD"));
        boolean told = known == null ? quoted : !known.type().equals("show") && !Contents.isClaimedDeed(s, cue.head(), known);
        if (told && !onlyMeant) {
            Stance stance = known == null ? Stance.ASSERTED : known.stance();
            boolean plain = known == null || modalities.onlyCalls(s, cue.head());
            Modality modality = plain ? Modality.ACTUAL : known.modality();
            all.add(new Attribution(source, null, cue, saying.content(), stance, modality, quoted));
        }
    }

    /** The longest piece as a phrase of its sentence, governed by the first of its words that hangs on none of the others. */
    private static Phrase phrase(Annotation annotation, List<Span> pieces) {
        Span piece = pieces.stream().max(Comparator.comparingInt(Span::length)).orElseThrow();
        for (Sentence s : annotation.sentences()) {
            if (s.span().contains(piece)) {
                int first = 0;
                while (s.token(first).span().end() <= piece.start()) {
                    first++;
                }
                int last = first + 1;
                while (last < s.size() && s.token(last).span().start() < piece.end()) {
                    last++;
                }
                int head = first;
                while (head + 1 < last && s.token(head).head() >= first && s.token(head).head() < last) {
                    head++;
                }
                return s.phrase(first, last, head);
            }
        }
        return null;
    }
}
