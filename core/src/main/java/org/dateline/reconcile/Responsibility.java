package org.dateline.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.Act;
import org.dateline.model.ActorRef;
import org.dateline.model.Claim;
import org.dateline.model.Finding;
import org.dateline.model.Happening;
import org.dateline.model.Modality;
import org.dateline.model.Stance;

/** Who claims to have done it, who is named or accused by whom, and who denies it, by {@code lexicon/settle/responsibility.tsv}. */
final class Responsibility {
    private static final String QUESTION = "responsibility";
    private static final String FILE = "settle/responsibility.tsv";
    private static final String ONTOLOGY = "ontology.tsv";
    /** UCDP's number for violence against people who do not fight. */
    private static final String ONE_SIDED = "3";

    /** Types of violence: those for which UCDP's scheme asks who did it to whom. */
    private final Set<String> violence = new HashSet<>();
    /** Of these, those that one side does to another, who did not come to fight. */
    private final Set<String> oneSided = new HashSet<>();
    private final Map<String, String> roleOf = new HashMap<>();
    private final Reasons reasons;
    private final Sides sides;

    Responsibility(Lexicon lexicon, Reasons reasons, Sides sides) {
        this.reasons = reasons;
        this.sides = sides;
        lexicon.table(FILE).rows().forEach(row -> roleOf.put(row.get("act"), row.get("role")));
        for (Table.Row row : lexicon.table(ONTOLOGY).rows()) {
            if (!row.get("ucdp").isEmpty()) {
                violence.add(row.get("type"));
                if (row.get("ucdp").contains(ONE_SIDED)) {
                    oneSided.add(row.get("type"));
                }
            }
        }
    }

    /** Acts of speech about who did it, by sentence. */
    Map<String, List<Claim>> words(Collection<Claim> claims) {
        Map<String, List<Claim>> words = new HashMap<>();
        for (Claim claim : claims) {
            boolean real = claim.modality() == Modality.ACTUAL || claim.modality() == Modality.RECALLED;
            if (real && claim.stance() == Stance.ASSERTED && claim.proposition() instanceof Act act && roleOf.containsKey(act.type())) {
                words.computeIfAbsent(sentence(claim), any -> new ArrayList<>()).add(claim);
            }
        }
        return words;
    }

    private static String sentence(Claim claim) {
        return claim.evidence().report() + " " + claim.evidence().sentence();
    }

    /** What is said of one side. */
    private static final class Charge {
        private final Set<String> names = new LinkedHashSet<>();
        private final Set<String> own = new LinkedHashSet<>();
        private final Voices by = new Voices();
        private final Set<String> denials = new LinkedHashSet<>();
    }

    /** What is said of every side, by side, and which claims say it. */
    static final class Charges {
        private final Map<String, Charge> bySide = new LinkedHashMap<>();
        private final List<String> claims = new ArrayList<>();
        /** The sides that one voice names, by voice. */
        private final Map<String, Set<String>> namedBy = new LinkedHashMap<>();
        private boolean accused;

        List<org.dateline.model.Charge> list(Reasons reasons) {
            return bySide.values().stream()
                    .map(charge -> new org.dateline.model.Charge(
                            reasons.list(charge.names), List.copyOf(charge.own), charge.by.names(), List.copyOf(charge.denials)))
                    .toList();
        }

        /** Whether one voice names only sides that another does not. */
        private boolean areRivals() {
            List<Set<String>> named = namedBy.values().stream().distinct().toList();
            return named.stream().anyMatch(one -> named.stream().anyMatch(other -> one.stream().noneMatch(other::contains)));
        }
    }

    /** Who is said to have done it; empty for what is no violence. */
    Charges charges(Happening happening, Origins origins, Map<String, List<Claim>> words) {
        Charges charges = new Charges();
        if (!violence.contains(happening.type())) {
            return charges;
        }
        Set<String> sentences = new LinkedHashSet<>();
        for (Claim claim : happening.claims()) {
            List<Claim> beside = words.getOrDefault(sentence(claim), List.of());
            if (sentences.add(sentence(claim))) {
                beside.forEach(word -> word(charges, word, origins));
            }
            if (claim.proposition() instanceof Act act && violence.contains(act.type())) {
                act.actors().stream()
                        .filter(actor -> actor.id() != null && !isOwnClaim(actor, beside))
                        .forEach(actor -> charge(charges, actor, origins.of(claim), claim, happening.type()));
            }
        }
        return charges;
    }

    /** "The Front claimed a bombing" names the Front by its own word and not by the outlet's. */
    private boolean isOwnClaim(ActorRef actor, List<Claim> beside) {
        return beside.stream()
                .map(claim -> (Act) claim.proposition())
                .anyMatch(word -> roleOf.get(word.type()).equals("claimed")
                        && word.actors().stream().anyMatch(claimer -> claimer.id() != null && camp(claimer).equals(camp(actor))));
    }

    private String camp(ActorRef actor) {
        return sides.camp(actor) == null ? actor.name() : sides.camp(actor);
    }

    private void charge(Charges charges, ActorRef actor, Origins.Origin origin, Claim claim, String type) {
        boolean own = sides.speaksFor(origin.name(), actor);
        if (claim.stance() == Stance.DOUBTED || claim.stance() == Stance.DENIED && !own) {
            return;
        }
        charges.claims.add(claim.id());
        Charge charge = of(charges, actor);
        if (claim.stance() == Stance.DENIED) {
            charge.denials.add(origin.name());
            return;
        }
        if (own) {
            charge.own.add(origin.name());
        } else {
            charge.by.add(origin);
        }
        if (oneSided.contains(type) && ((Act) claim.proposition()).type().equals(type)) {
            charges.namedBy.computeIfAbsent(origin.voice(), any -> new HashSet<>()).add(camp(actor));
        }
    }

    private Charge of(Charges charges, ActorRef actor) {
        Charge charge = charges.bySide.computeIfAbsent(camp(actor), any -> new Charge());
        charge.names.add(actor.name());
        return charge;
    }

    private void word(Charges charges, Claim claim, Origins origins) {
        Act act = (Act) claim.proposition();
        String role = roleOf.get(act.type());
        for (ActorRef actor : role.equals("accused") ? act.recipients() : act.actors()) {
            if (actor.id() == null) {
                continue;
            }
            charges.claims.add(claim.id());
            if (role.equals("claimed")) {
                of(charges, actor).own.add(actor.name());
            } else if (role.equals("accused")) {
                accusers(act, claim, origins).forEach(of(charges, actor).by::add);
                charges.accused = true;
            } else if (charges.bySide.containsKey(camp(actor))) {
                of(charges, actor).denials.add(actor.name());
            }
        }
    }

    /** Who accuses: those whom the act names; whose word it is when it names none. */
    private static List<Origins.Origin> accusers(Act act, Claim claim, Origins origins) {
        List<Origins.Origin> named = act.actors().stream().map(actor -> origins.named(actor.name())).toList();
        return named.isEmpty() ? List.of(origins.of(claim)) : named;
    }

    /** The finding; null where nobody claims it, denies it or is accused, and all who name someone name the same. */
    Finding finding(Charges charges) {
        List<String> parts = new ArrayList<>();
        Voices voices = new Voices();
        boolean denied = false;
        boolean claimed = false;
        for (Charge charge : charges.bySide.values()) {
            if (!charge.own.isEmpty()) {
                parts.add(reasons.say("responsibility.claimed", reasons.list(charge.own)));
            }
            if (!charge.by.isEmpty()) {
                parts.add(reasons.say("responsibility.named", reasons.list(charge.names), reasons.list(charge.by.names())));
            }
            if (!charge.denials.isEmpty()) {
                parts.add(reasons.say("responsibility.denied", reasons.list(charge.denials)));
            }
            claimed |= !charge.own.isEmpty();
            denied |= !charge.denials.isEmpty();
            charge.by.origins().forEach(voices::add);
        }
        boolean rivals = charges.areRivals();
        if (!claimed && !denied && !charges.accused && !rivals) {
            return null;
        }
        if (rivals) {
            parts.add(reasons.say("responsibility.rivals"));
        }
        boolean contradicted = rivals || denied && (claimed || !voices.isEmpty());
        boolean several = voices.sides().size() + (claimed ? 1 : 0) > 1;
        Finding.Verdict verdict = contradicted
                ? Finding.Verdict.CONTRADICTED
                : denied ? Finding.Verdict.DENIED : several ? Finding.Verdict.AGREED : Finding.Verdict.SINGLE_ORIGIN;
        Finding.Cause cause = contradicted ? Finding.Cause.CONTRADICTION : null;
        return new Finding(QUESTION, verdict, cause, Reasons.sentence(parts), charges.claims.stream().distinct().toList());
    }
}
