package org.dateline.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.Act;
import org.dateline.model.ActorRef;
import org.dateline.model.Claim;
import org.dateline.model.Control;
import org.dateline.model.Derivation;
import org.dateline.model.Digest;
import org.dateline.model.Draft;
import org.dateline.model.Evidence;
import org.dateline.model.Mention;
import org.dateline.model.Modality;
import org.dateline.model.Phrase;
import org.dateline.model.Proposition;
import org.dateline.model.Report;
import org.dateline.model.Sentence;
import org.dateline.model.Slot;
import org.dateline.model.Tally;
import org.dateline.model.When;
import org.dateline.resolve.actor.ReportActors;
import org.dateline.resolve.actor.SourceReader;

/** Writes one report's claims. */
final class ClaimWriter {
    /** What happened longer ago than this is told as background. */
    private static final int BACKGROUND_DAYS = 183;

    private final Coding coding;
    private final ReportActors actors;
    private final SourceReader sources;
    private final DraftTimes times;
    private final DraftPlaces places;
    private final Scopes scopes;
    private final Parties parties;
    private final String lexicon;
    private final String version;
    private final List<String> ids = new ArrayList<>();

    ClaimWriter(Coding coding, ReportActors actors, DraftTimes times, DraftPlaces places, Parties parties, String lexicon, String version) {
        this.coding = coding;
        this.actors = actors;
        this.sources = new SourceReader(actors);
        this.times = times;
        this.places = places;
        this.parties = parties;
        this.scopes = new Scopes(coding, times, places);
        this.lexicon = lexicon;
        this.version = version;
    }

    List<Claim> claims() {
        Set<String> taken = new HashSet<>();
        for (Draft draft : coding.drafts()) {
            String id = id(draft, 0);
            for (int copy = 1; !taken.add(id); copy++) {
                id = id(draft, copy);
            }
            ids.add(id);
        }
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < coding.drafts().size(); i++) {
            claims.add(claim(i));
        }
        return claims;
    }

    /** The same for the same report, rule and words; {@code copy} tells apart what one rule found twice in the same words. */
    private String id(Draft draft, int copy) {
        StringBuilder slots = new StringBuilder();
        draft.slots().forEach((slot, phrases) -> phrases.forEach(
                phrase -> slots.append(slot).append(phrase.span().start()).append('-').append(phrase.span().end()).append(' ')));
        return Digest.id(
                coding.annotation().report().id(),
                draft.kind().name(),
                draft.rule(),
                draft.code(),
                draft.trigger().span().toString(),
                draft.count() == null ? null : draft.count() + draft.count().words(),
                draft.countPhrase() == null ? null : draft.countPhrase().span().toString(),
                draft.people(),
                draft.stance().name(),
                draft.modality().name(),
                slots.toString(),
                copy == 0 ? null : String.valueOf(copy));
    }

    private Claim claim(int i) {
        Draft draft = coding.draft(i);
        Sentence sentence = coding.sentence(i);
        Report report = coding.annotation().report();
        When when = times.when(i);
        return new Claim(
                ids.get(i),
                new Evidence(report.id(), report.name(), sentence.span(), sentence.text()),
                sources.chain(draft),
                draft.stance(),
                modality(draft, when, report.published()),
                when,
                places.where(i),
                proposition(i),
                new Derivation(draft.rule(), lexicon, version));
    }

    private static Modality modality(Draft draft, When when, LocalDate published) {
        boolean background = draft.modality() == Modality.ACTUAL
                && when != null
                && when.to() != null
                && published != null
                && when.to().isBefore(published.minusDays(BACKGROUND_DAYS));
        return background ? Modality.RECALLED : draft.modality();
    }

    private Proposition proposition(int i) {
        Draft draft = coding.draft(i);
        return switch (draft.kind()) {
            case ACT -> new Act(
                    draft.code(),
                    draft.trigger().words(),
                    draft.trigger().span(),
                    refs(i, Slot.ACTOR),
                    refs(i, Slot.RECIPIENT),
                    draft.slot(Slot.MEANS).isEmpty() ? null : draft.slot(Slot.MEANS).get(0).words());
            case TALLY -> new Tally(
                    draft.code(),
                    draft.count(),
                    (draft.countPhrase() == null ? draft.trigger() : draft.countPhrase()).span(),
                    whom(i),
                    refs(i, Slot.ACTOR),
                    scopes.of(i),
                    draft.partOf() < 0 ? null : ids.get(draft.partOf()));
            case CONTROL -> new Control(
                    first(refs(i, Slot.ACTOR)),
                    first(refs(i, Slot.LOSER)),
                    Control.Status.valueOf(draft.code()),
                    draft.degree() == null ? Control.Degree.UNKNOWN : draft.degree(),
                    draft.trigger().words(),
                    draft.trigger().span());
        };
    }

    private static ActorRef first(List<ActorRef> refs) {
        return refs.isEmpty() ? null : refs.get(0);
    }

    /** Who is meant by the phrases of a slot; a happening ("the blast killed 12") is nobody, nor is a time or a place. */
    private List<ActorRef> refs(int i, Slot slot) {
        Draft draft = coding.draft(i);
        List<ActorRef> refs = new ArrayList<>();
        for (Phrase phrase : draft.slot(slot)) {
            Sentence sentence = coding.annotation().sentences().get(phrase.sentence());
            boolean happening = slot != Slot.RECIPIENT && coding.words().isHappening(sentence.token(phrase.head()));
            boolean time = ReportSpotter.at(coding.annotation(), Mention.Kind.TIME, sentence.index(), phrase.head()) != null;
            if (happening || time) {
                continue;
            }
            Phrase speaker = draft.sources().isEmpty() ? null : draft.sources().get(0).phrase();
            boolean place = slot != Slot.RECIPIENT
                    && ReportSpotter.at(coding.annotation(), Mention.Kind.PLACE, sentence.index(), phrase.head()) != null;
            if (speaker != null && actors.isSpeaker(phrase)) {
                refs.add(actors.speaker(phrase, speaker));
            } else {
                actors.refs(phrase).stream().filter(ref -> !place || ref.id() != null).map(ref -> owner(i, phrase, ref)).forEach(refs::add);
            }
        }
        if (slot == Slot.ACTOR) {
            // "Arvenian army advances": two of a deed's words may name the same
            Set<String> named = new HashSet<>();
            refs.removeIf(ref -> ref.id() != null && !named.add(ref.id()));
        }
        if (slot == Slot.ACTOR && refs.isEmpty() && !draft.slot(Slot.MEANS).isEmpty()) {
            ActorRef owner = parties.owner(i, draft.slot(Slot.MEANS).get(0));
            return owner == null ? List.of() : List.of(owner);
        }
        boolean compound = refs.isEmpty() && slot == Slot.ACTOR && draft.kind() == Draft.Kind.CONTROL;
        return compound ? actors.ofCompound(draft.trigger()) : refs;
    }

    /** Of a weapon ("shot down two Arvenian rockets") the state that fired it, where that is safe; otherwise the same. */
    private ActorRef owner(int i, Phrase phrase, ActorRef ref) {
        ActorRef owner = ref.id() == null ? parties.owner(i, phrase) : null;
        return owner == null ? ref : new ActorRef(owner.name(), owner.id(), owner.kind(), ref.words(), ref.span());
    }

    /** Whom a figure counts; the words as said, and the armed actor they belong to. */
    private Tally.Whom whom(int i) {
        Draft draft = coding.draft(i);
        String type = draft.people() == null ? "unknown" : draft.people();
        if (draft.slot(Slot.RECIPIENT).isEmpty()) {
            return new Tally.Whom(type, "", null);
        }
        Phrase phrase = draft.slot(Slot.RECIPIENT).get(0);
        ActorRef ref = owner(i, phrase, actors.ref(phrase));
        return new Tally.Whom(type, phrase.words(), ref.id() == null ? null : ref);
    }
}
