package org.dateline.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.model.ActorRef;
import org.dateline.model.Claim;
import org.dateline.model.Control;
import org.dateline.model.Finding;
import org.dateline.model.Stance;

/** What the words about one place on one day come to: who holds it, and who besieges it, by whose word. */
final class HolderFindings {
    static final String HOLDER = "holder";
    static final String SIEGE = "siege";

    private final Reasons reasons;
    private final Origins origins;
    private final Sides sides;

    HolderFindings(Reasons reasons, Origins origins, Sides sides) {
        this.reasons = reasons;
        this.origins = origins;
        this.sides = sides;
    }

    /** Who says one thing of one side. */
    private static final class Group {
        private final Set<String> names = new LinkedHashSet<>();
        private final Voices voices = new Voices();
    }

    /** One finding on who holds the place, one on a siege of it; without those of which nothing is said. */
    List<Finding> findings(List<Claim> claims, boolean contested) {
        return Stream.of(finding(HOLDER, claims, contested), finding(SIEGE, claims, false)).filter(Objects::nonNull).toList();
    }

    private Finding finding(String question, List<Claim> claims, boolean contested) {
        // By what is said, in the order of the table below; then by side, in reading order.
        Map<Word, Map<String, Group>> said = new TreeMap<>();
        Voices voices = new Voices();
        List<String> ids = new ArrayList<>();
        for (Claim claim : claims) {
            Word word = word(claim);
            if (word != null && word.question.equals(question)) {
                ActorRef subject = Holders.subject((Control) claim.proposition());
                String camp = subject == null || !word.namesSide ? "" : Objects.requireNonNullElse(sides.camp(subject), subject.name());
                Group group = said.computeIfAbsent(word, any -> new LinkedHashMap<>()).computeIfAbsent(camp, any -> new Group());
                group.names.add(subject == null ? reasons.say("someone") : subject.name());
                group.voices.add(origins.of(claim));
                voices.add(origins.of(claim));
                ids.add(claim.id());
            }
        }
        if (ids.isEmpty()) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        said.forEach((word, groups) -> groups.values().forEach(group -> parts.add(part(word, group))));
        parts.addAll(voices.relatives(reasons));
        boolean several = said.values().stream().mapToInt(Map::size).sum() > 1 && voices.keys().size() > 1;
        boolean denied = question.equals(SIEGE) && said.keySet().containsAll(Set.of(Word.BESIEGED, Word.NOT_BESIEGED));
        Finding.Verdict verdict = several && (contested || denied)
                ? Finding.Verdict.CONTRADICTED
                : voices.sides().size() > 1 ? Finding.Verdict.AGREED : Finding.Verdict.SINGLE_ORIGIN;
        return new Finding(question, verdict, cause(verdict, voices), Reasons.sentence(parts), ids);
    }

    private static Finding.Cause cause(Finding.Verdict verdict, Voices voices) {
        if (verdict == Finding.Verdict.CONTRADICTED) {
            return Finding.Cause.CONTRADICTION;
        }
        return verdict == Finding.Verdict.SINGLE_ORIGIN && voices.keys().size() > 1 ? Finding.Cause.ONE_SIDE : null;
    }

    private String part(Word word, Group group) {
        String names = reasons.list(group.voices.names());
        return word.namesSide ? reasons.say(word.reason, reasons.list(group.names), names) : reasons.say(word.reason, names);
    }

    /** What a claim says about a place; null when it says nothing to either question. */
    private static Word word(Claim claim) {
        Control.Status status = ((Control) claim.proposition()).status();
        if (claim.stance() == Stance.DOUBTED) {
            return null;
        }
        boolean asserted = claim.stance() == Stance.ASSERTED;
        return switch (status) {
            case HOLDS, TOOK -> !asserted ? Word.NOT_IN : Holders.isWhole(claim) ? Word.IN : Word.IN_PART;
            case ENTERED, ADVANCED -> asserted ? Word.IN_PART : Word.NOT_IN;
            case LOST, WITHDREW -> !asserted ? Word.STAYED : Holders.isWhole(claim) ? Word.LEFT : Word.LEFT_PART;
            case CONTESTED -> asserted ? Word.FIGHTING : Word.QUIET;
            case BESIEGES -> asserted ? Word.BESIEGED : Word.NOT_BESIEGED;
            case RELIEVED -> asserted ? Word.RELIEVED : Word.BESIEGED;
            case CUT, OPENED -> null;
        };
    }

    /** What can be said about a place, in the order in which it is told. */
    private enum Word {
        IN(HOLDER, "holder.in", true),
        IN_PART(HOLDER, "holder.part", true),
        NOT_IN(HOLDER, "holder.not", true),
        LEFT(HOLDER, "holder.left", true),
        LEFT_PART(HOLDER, "holder.left.part", true),
        STAYED(HOLDER, "holder.stayed", true),
        FIGHTING(HOLDER, "holder.fighting", false),
        QUIET(HOLDER, "holder.quiet", false),
        BESIEGED(SIEGE, "holder.siege", true),
        NOT_BESIEGED(SIEGE, "holder.siege.denied", true),
        RELIEVED(SIEGE, "holder.relieved", false);

        private final String question;
        private final String reason;
        private final boolean namesSide;

        Word(String question, String reason, boolean namesSide) {
            this.question = question;
            this.reason = reason;
            this.namesSide = namesSide;
        }
    }
}
