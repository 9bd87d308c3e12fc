package org.dateline.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.model.ActorRef;
import org.dateline.model.Claim;
import org.dateline.model.When;
import org.dateline.model.Where;
import org.dateline.publish.Corpus;

/**
 * Something a person could tell us.
 *
 * @param question "which place", "which day", "who"
 * @param words the words that leave it open
 * @param claims whose cells the answer would settle, in reading order
 */
record OpenQuestion(String question, String words, List<Claim> claims) {
    /** All of a corpus, those that settle most cells first. */
    static List<OpenQuestion> of(Corpus corpus) {
        Map<String, OpenQuestion> open = new TreeMap<>();
        for (Claim claim : corpus.claims()) {
            Where where = claim.where();
            if (where != null && where.precision() == Where.Precision.UNLOCATED && where.isNamed()) {
                add(open, "which place", where.name(), where.name(), claim);
            }
            When when = claim.when();
            if (when != null && when.from() == null && when.to() == null) {
                add(open, "which day", when.words(), claim.evidence().name() + when.words(), claim);
            }
            for (ActorRef actor : claim.actors()) {
                if (actor.id() == null && actor.kind() == null && Character.isUpperCase(actor.name().codePointAt(0))) {
                    add(open, "who", actor.name(), actor.name(), claim);
                }
            }
        }
        List<OpenQuestion> ordered = new ArrayList<>(open.values());
        ordered.sort(Comparator.comparing((OpenQuestion question) -> -question.cells())
                .thenComparing(OpenQuestion::question)
                .thenComparing(OpenQuestion::words));
        return ordered;
    }

    private static void add(Map<String, OpenQuestion> open, String question, String words, String key, Claim claim) {
        String all = question + "\n" + key.toLowerCase(Locale.ROOT);
        OpenQuestion one = open.computeIfAbsent(all, none -> new OpenQuestion(question, words, new ArrayList<>()));
        if (one.claims.isEmpty() || one.claims.get(one.claims.size() - 1) != claim) {
            one.claims.add(claim);
        }
    }

    int cells() {
        return claims.size();
    }

    Claim first() {
        return claims.get(0);
    }
}
