package org.dateline.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.model.ActorRef;
import org.dateline.model.Claim;
import org.dateline.model.Doubt;
import org.dateline.model.Event;
import org.dateline.model.When;
import org.dateline.model.Where;
import org.dateline.publish.Corpus;

/**
 * Something a person could tell us.
 *
 * @param question "which place", "which day", "who", "same or different"
 * @param words the words that leave it open; of two happenings what speaks for and against their being one
 * @param claims whose cells the answer would settle, in reading order
 * @param other the claim of the other happening, where it is asked whether two are one; otherwise null
 */
record OpenQuestion(String question, String words, List<Claim> claims, Claim other) {
    /** All of a corpus, those that settle most cells first. */
    static List<OpenQuestion> of(Corpus corpus) {
        Map<String, OpenQuestion> open = new TreeMap<>();
        Set<String> common = corpus.claims().stream()
                .flatMap(claim -> claim.actors().stream())
                .map(ActorRef::name)
                .filter(name -> Character.isLowerCase(name.codePointAt(0)))
                .collect(Collectors.toSet());
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
                if (actor.id() == null && actor.kind() == null && isName(actor.name(), common)) {
                    add(open, "who", actor.name(), actor.name(), claim);
                }
            }
        }
        List<OpenQuestion> ordered = new ArrayList<>(open.values());
        Map<String, Event> events = new HashMap<>();
        corpus.settled().events().forEach(event -> events.put(event.id(), event));
        corpus.settled().doubts().forEach(doubt -> ordered.add(pair(doubt, corpus, events)));
        ordered.sort(Comparator.comparing((OpenQuestion question) -> -question.cells())
                .thenComparing(OpenQuestion::question)
                .thenComparing(OpenQuestion::words));
        return ordered;
    }

    /** Whether it is written as a name, and not only as a sentence begins: "they" stands elsewhere in small letters. */
    private static boolean isName(String name, Set<String> common) {
        return Character.isUpperCase(name.codePointAt(0)) && name.codePointCount(0, name.length()) > 1 && !common.contains(name.toLowerCase(Locale.ROOT));
    }

    /** To say whether two happenings are one settles the cells of the smaller one. */
    private static OpenQuestion pair(Doubt doubt, Corpus corpus, Map<String, Event> events) {
        List<Claim> one = told(corpus.claim(doubt.claim()), corpus, events);
        List<Claim> other = told(corpus.claim(doubt.other()), corpus, events);
        boolean swap = other.size() < one.size();
        String words = String.join("; ", doubt.speaksFor())
                + (doubt.speaksAgainst().isEmpty() ? "" : "; but " + String.join("; ", doubt.speaksAgainst()));
        return new OpenQuestion("same or different", words, swap ? other : one, corpus.claim(swap ? doubt.claim() : doubt.other()));
    }

    /** The claim and the others of its event, itself first. */
    private static List<Claim> told(Claim claim, Corpus corpus, Map<String, Event> events) {
        Set<Claim> told = new LinkedHashSet<>(List.of(claim));
        Event event = events.get(corpus.event(claim));
        if (event != null) {
            event.accounts().stream().flatMap(account -> account.claims().stream()).map(corpus::claim).forEach(told::add);
        }
        return List.copyOf(told);
    }

    /** What to type: the claim's id, or both where two are asked about. */
    String ids() {
        return Wording.id(first().id()) + (other == null ? "" : " " + Wording.id(other.id()));
    }

    private static void add(Map<String, OpenQuestion> open, String question, String words, String key, Claim claim) {
        String all = question + "\n" + key.toLowerCase(Locale.ROOT);
        OpenQuestion one = open.computeIfAbsent(all, none -> new OpenQuestion(question, words, new ArrayList<>(), null));
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
