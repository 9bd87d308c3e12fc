package org.dateline.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * One proposition, in one sentence of one report, with whoever holds it: the unit of the record.
 *
 * @param id digest of the report, the place in it, the rule and what is claimed
 * @param evidence the sentence
 * @param sources who holds it: origin first, publisher last; never empty, the publisher may be all there is
 * @param stance whether the origin says that it is so
 * @param modality in what way it is put
 * @param when null when not said and not safely to be taken over
 * @param where null when not said and not safely to be taken over
 * @param proposition what is claimed
 * @param derivation what made it
 */
public record Claim(
        String id,
        Evidence evidence,
        List<SourceLink> sources,
        Stance stance,
        Modality modality,
        When when,
        Where where,
        Proposition proposition,
        Derivation derivation) {
    /** In order of report names and places in the text. */
    public static final Comparator<Claim> READING_ORDER = Comparator.comparing((Claim claim) -> claim.evidence().name())
            .thenComparing(claim -> claim.evidence().report())
            .thenComparing(claim -> claim.evidence().sentence())
            .thenComparing(Claim::anchor)
            .thenComparing(Claim::id);

    public Claim {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(stance, "stance");
        Objects.requireNonNull(modality, "modality");
        Objects.requireNonNull(proposition, "proposition");
        Objects.requireNonNull(derivation, "derivation");
        sources = List.copyOf(sources);
    }

    /** The claims in {@link #READING_ORDER}, each once however often it is given. */
    public static List<Claim> inReadingOrder(Collection<Claim> claims) {
        List<Claim> ordered = new ArrayList<>(claims);
        ordered.sort(READING_ORDER);
        List<Claim> each = new ArrayList<>(ordered.size());
        for (Claim claim : ordered) {
            if (each.isEmpty() || !each.get(each.size() - 1).id().equals(claim.id())) {
                each.add(claim);
            }
        }
        return Collections.unmodifiableList(each);
    }

    /** The first link of the chain; null when the report's publisher is unknown and nobody is quoted. */
    public SourceLink origin() {
        return sources.isEmpty() ? null : sources.get(0);
    }

    /** Whether the report tells it in its own voice: nobody is quoted or named for it. */
    public boolean isTellers() {
        return origin() == null || origin().words() == null;
    }

    /** Everyone whom the proposition names, doers first; empty when it names nobody. */
    public List<ActorRef> actors() {
        List<ActorRef> actors = new ArrayList<>();
        if (proposition instanceof Act act) {
            actors.addAll(act.actors());
            actors.addAll(act.recipients());
        } else if (proposition instanceof Tally tally) {
            actors.addAll(tally.inflictedBy());
            actors.add(tally.whom().of());
        } else if (proposition instanceof Control control) {
            actors.add(control.holder());
            actors.add(control.loser());
        }
        return actors.stream().filter(Objects::nonNull).toList();
    }

    /** "act", "tally" or "control", as in the claims file. */
    public String kind() {
        if (proposition instanceof Act) {
            return "act";
        }
        return proposition instanceof Tally ? "tally" : "control";
    }

    /** Where the words that say so stand: an act's or a control's trigger, a tally's number. */
    public Span anchor() {
        if (proposition instanceof Act act) {
            return act.triggerSpan();
        }
        return proposition instanceof Tally tally ? tally.countSpan() : ((Control) proposition).triggerSpan();
    }

    /** The words at the anchor: an act's or a control's trigger, a tally's number. */
    public String trigger() {
        if (proposition instanceof Act act) {
            return act.trigger();
        }
        return proposition instanceof Tally tally ? tally.count().words() : ((Control) proposition).trigger();
    }
}
