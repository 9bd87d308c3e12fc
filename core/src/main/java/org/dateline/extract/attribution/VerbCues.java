package org.dateline.extract.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.extract.predicate.Phrases;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.Annotation;
import org.dateline.model.Mention;
import org.dateline.model.Modality;
import org.dateline.model.Phrase;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.SourceKind;
import org.dateline.model.Span;
import org.dateline.model.Stance;
import org.dateline.model.Token;

/** Attributions whose cue is a verb. */
final class VerbCues {
    private static final Set<String> MEDIUM = Set.of(SourceKind.AGENCY.name(), SourceKind.OUTLET.name());

    /** Classes of cues after which ", adding that ..." is the same speaker's. */
    private static final Set<String> SPEECH = Set.of("say", "deny", "doubt", "accuse", "claim");

    private final Cues cues;
    private final Modalities modalities;
    private final Set<String> media = new HashSet<>();
    private final Set<String> documents = new HashSet<>();

    VerbCues(Cues cues, Modalities modalities, Lexicon lexicon) {
        this.cues = cues;
        this.modalities = modalities;
        lexicon.table("en/documents.tsv").rows().forEach(row -> documents.add(row.get("word")));
        for (Table.Row row : lexicon.table("actors/kinds.tsv").rows()) {
            if (MEDIUM.contains(row.get("source"))) {
                media.add(row.get("kind"));
            }
        }
    }

    List<Attribution> in(Annotation annotation, Sentence s) {
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            Cues.Cue cue = cues.of(s, i);
            if (cue != null && !isQuotings(s, i)) {
                Attribution attribution = isOnlyMeant(s, i) ? leftOpen(annotation, s, i, cue)
                        : cue.type().equals("quote") ? quoting(annotation, s, i) : saying(annotation, s, i, cue);
                if (attribution != null) {
                    found.add(attribution);
                }
            }
        }
        // "They plan to attack, a resident said": that is the resident's word
        found.removeIf(attribution -> modalities.isOfMind(s, attribution.cue().head()) && found.stream().anyMatch(teller -> teller != attribution
                && teller.source() != null && teller.covers(attribution.cue().span().start())));
        return found;
    }

    /**
     * "Neither confirmed nor denied that troops had left", "declined to say that ...": nobody has said it, and whether it is so
     * is left open; null where nothing is said to be so. What somebody does "not believe" is doubted.
     */
    private Attribution leftOpen(Annotation annotation, Sentence s, int verb, Cues.Cue cue) {
        boolean modal = s.hasChild(verb, "aux", child -> s.token(child).tag().equals("MD"));
        boolean negated = modalities.isNegated(s, verb);
        // "did not say how many died": it is not left open that they died
        boolean clause = s.child(verb, "ccomp") > verb && verb + 1 < s.size() && !s.token(verb + 1).tag().startsWith("W");
        if (!clause || modal && !negated || !cue.states()) {
            return null;
        }
        if (cue.type().equals("believe")) {
            Attribution believed = negated ? saying(annotation, s, verb, cue) : null;
            return believed == null ? null : new Attribution(believed.source(), null, believed.cue(), believed.content(), Stance.DOUBTED, Modality.ACTUAL, false);
        }
        List<Span> content = SPEECH.contains(cue.type()) ? new Contents(annotation, s, cues, modalities).after(verb) : List.of();
        return content.isEmpty() ? null : new Attribution(
                null, null, s.phrase(verb, verb + 1, verb), content, Stance.ASSERTED, Modality.HYPOTHETICAL, false);
    }

    /** "did not say", "no group has claimed", "would say": nothing has been said. */
    private boolean isOnlyMeant(Sentence s, int verb) {
        boolean modal = s.hasChild(verb, "aux", child -> s.token(child).tag().equals("MD"));
        int head = s.token(verb).head();
        // "did not confirm or deny", "would neither confirm nor deny"
        boolean joined = s.token(verb).tag().equals("VB") && s.token(verb).is("conj") && head >= 0 && s.token(head).tag().equals("VB");
        return modalities.isNegated(s, verb) || modal || modalities.isFailed(s, verb) || joined && isOnlyMeant(s, head);
    }

    /** The "saying" of "was quoted by state media as saying" belongs to "quoted". */
    private boolean isQuotings(Sentence s, int verb) {
        int head = s.token(verb).head();
        Cues.Cue above = head < 0 ? null : cues.of(s.token(head));
        boolean as = s.children(verb).stream().anyMatch(child -> child < verb && s.token(child).lemma().equals("as"));
        return as && above != null && above.type().equals("quote") && s.token(verb).tag().equals("VBG");
    }

    private Attribution saying(Annotation annotation, Sentence s, int verb, Cues.Cue cue) {
        if (cue.type().equals("show") && !showsDocument(s, verb)) {
            return null;
        }
        // "a message posted on its channel": where it stands, and nothing that is said
        if (s.token(verb).relation().equals("acl") && s.token(verb).tag().equals("VBN") && cue.objects().isEmpty() && s.child(verb, "xcomp") < 0
                && s.child(verb, "ccomp") < 0 && cue.type().equals("say")) {
            return null;
        }
        int source = speaker(s, verb);
        Contents contents = new Contents(annotation, s, cues, modalities);
        if (source >= 0 && source == new Denials(annotation, s, cues).takenUp(verb)) {
            // "an accusation the Front denied", the Front being taken for a part of the accusation
            source = s.token(verb - 1).pos().isNominal() ? verb - 1 : -1;
        }
        List<Span> content = contents.of(verb, source, cue);
        if (content.isEmpty() || source < 0 && !Speakers.isPassive(s, verb)) {
            return null;
        }
        Phrase holder = source < 0 ? null : Speakers.phrase(s, source);
        if (holder != null && content.stream().anyMatch(span -> span.contains(holder.span()))) {
            return null;
        }
        return new Attribution(
                holder, via(annotation, s, verb), s.phrase(verb, verb + 1, verb), content, cue.stance(),
                modality(s, verb, cue), contents.isQuoted(content));
    }

    private Modality modality(Sentence s, int verb, Cues.Cue cue) {
        boolean supposed = Speakers.isPassive(s, verb) && modalities.isSupposed(s, verb);
        return supposed ? Modality.HYPOTHETICAL : modalities.onlyCalls(s, verb) ? Modality.ACTUAL : cue.modality();
    }

    /** Who speaks; with "..., adding that ..." whoever spoke before in the sentence. */
    private int speaker(Sentence s, int verb) {
        boolean participle = s.token(verb).tag().equals("VBG") && verb > 0 && s.token(verb - 1).pos() == Pos.PUNCT;
        for (int i = verb - 1; participle && i >= 0; i--) {
            Cues.Cue earlier = cues.of(s.token(i));
            if (earlier != null && SPEECH.contains(earlier.type()) && !s.token(i).tag().equals("VBG") && Speakers.of(s, i) >= 0) {
                return Speakers.of(s, i);
            }
        }
        return Speakers.of(s, verb);
    }

    /** "Images showed ...", not "the army showed ...": the subject is a document. */
    private boolean showsDocument(Sentence s, int verb) {
        int subject = Speakers.of(s, verb);
        return subject >= 0 && documents.contains(s.token(subject).lemma().toLowerCase(Locale.ROOT));
    }

    /** "X was quoted by Y as saying C", "Y cited X as saying C": X says it, through Y. */
    private Attribution quoting(Annotation annotation, Sentence s, int verb) {
        int saying = verb + 1;
        while (saying < s.size() && !(s.token(saying).tag().equals("VBG") && cues.of(s.token(saying)) != null)) {
            saying++;
        }
        boolean passive = s.child(verb, "aux:pass") >= 0;
        int speaker = s.child(verb, passive ? "nsubj" : "obj");
        int medium = passive ? byPhrase(s, verb) : Speakers.of(s, verb);
        if (speaker < 0) {
            return null;
        }
        Contents contents = new Contents(annotation, s, cues, modalities);
        List<Span> content = saying < s.size() ? contents.after(saying) : List.of();
        if (content.isEmpty()) {
            content = contents.before(verb, passive ? speaker : medium);
        }
        if (content.isEmpty()) {
            return null;
        }
        Phrase cue = s.phrase(verb, Math.min(s.size(), saying + 1), verb);
        return new Attribution(
                Speakers.phrase(s, speaker),
                medium < 0 ? null : Speakers.phrase(s, medium),
                saying < s.size() ? cue : s.phrase(verb, verb + 1, verb),
                content,
                Stance.ASSERTED,
                Modality.ACTUAL,
                contents.isQuoted(content));
    }

    private static int byPhrase(Sentence s, int verb) {
        for (int child : s.children(verb, "obl")) {
            boolean by = s.hasChild(child, "case", marker -> s.token(marker).lemma().equals("by"));
            if (by) {
                return child;
            }
        }
        return -1;
    }

    /** "in a statement carried by the agency": who carried it; -1 when nobody did. */
    private static int carrier(Sentence s, int noun) {
        for (int participle : s.token(noun).is("obl") ? s.children(noun, "acl") : List.<Integer>of()) {
            if (s.token(participle).tag().equals("VBN")) {
                return byPhrase(s, participle);
            }
        }
        return -1;
    }

    /** "told Lebanon's Al-Manar television", "confirmed on state media": a medium named beside the cue. */
    private Phrase via(Annotation annotation, Sentence s, int verb) {
        for (int child : s.children(verb)) {
            Token token = s.token(child);
            if (token.is("obj") || token.is("iobj") || token.is("obl")) {
                int carrier = carrier(s, child);
                Phrase phrase = Phrases.core(s, carrier >= 0 ? carrier : child);
                boolean medium = annotation.mentions(s.index(), Mention.Kind.ACTOR).stream()
                        .anyMatch(mention -> mention.phrase().overlaps(phrase) && media.contains(mention.type()));
                if (medium) {
                    return phrase;
                }
            }
        }
        return null;
    }
}
