package org.dateline.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Claim;
import org.dateline.model.ClaimRef;
import org.dateline.model.Judgement;
import org.dateline.model.Judgement.Question;

/**
 * The judgements that stand, in the order in which they were made: of two answers to one question the later counts.
 * Unchanging.
 */
public final class Judgements {
    /** Nobody judged anything. */
    public static final Judgements NONE = new Judgements(List.of());

    private final List<Judgement> standing;
    private final Map<String, List<Judgement>> byReport = new LinkedHashMap<>();

    /** @param all everything that was ever judged, in the order in which it was kept, what was taken back included */
    public Judgements(List<Judgement> all) {
        Map<String, Judgement> kept = new LinkedHashMap<>();
        for (Judgement judgement : all) {
            if (judgement.question() == Question.TAKE_BACK) {
                kept.remove(judgement.takesBack());
            } else {
                // A judgement made again after it was taken back stands at its new place.
                kept.remove(judgement.id());
                kept.put(judgement.id(), judgement);
            }
        }
        standing = withoutOutdone(List.copyOf(kept.values()));
        standing.forEach(judgement -> byReport.computeIfAbsent(judgement.subject().report(), none -> new ArrayList<>()).add(judgement));
    }

    /** Of "same" and "different" of one pair the later counts; when it is taken back the earlier stands again. */
    private static List<Judgement> withoutOutdone(List<Judgement> kept) {
        Map<Set<ClaimRef>, Judgement> last = new LinkedHashMap<>();
        kept.stream().filter(judgement -> judgement.object() != null).forEach(judgement -> last.put(pair(judgement), judgement));
        return kept.stream().filter(judgement -> judgement.object() == null || last.get(pair(judgement)) == judgement).toList();
    }

    private static Set<ClaimRef> pair(Judgement judgement) {
        return new HashSet<>(List.of(judgement.subject(), judgement.object()));
    }

    /** Those that were not taken back and that no later one of the same pair outdoes, the earliest first. */
    public List<Judgement> standing() {
        return standing;
    }

    /** Those about this claim, as subject or as the other of a pair. */
    public List<Judgement> about(Claim claim) {
        return standing.stream()
                .filter(judgement -> judgement.subject().leadsTo(claim)
                        || judgement.object() != null && judgement.object().leadsTo(claim))
                .toList();
    }

    /** The claims with places, days and actors as people judged them, without those that are no claims. */
    public List<Claim> correct(Collection<Claim> claims) {
        List<Claim> corrected = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            Claim judged = correct(claim);
            if (judged != null) {
                corrected.add(judged);
            }
        }
        return corrected;
    }

    private Claim correct(Claim claim) {
        Claim judged = claim;
        for (Judgement judgement : byReport.getOrDefault(claim.evidence().name(), List.of())) {
            if (judgement.subject().leadsTo(claim)) {
                if (judgement.question() == Question.NOT_A_CLAIM) {
                    return null;
                }
                judged = Correction.of(judged, judgement);
            }
        }
        return judged;
    }

    /** The first claim to which this leads; null when the report does not claim it any more. */
    static Claim find(ClaimRef ref, Collection<Claim> claims) {
        return claims.stream().filter(ref::leadsTo).findFirst().orElse(null);
    }
}
