package org.dateline.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.Claim;
import org.dateline.model.Finding;

/** The answers of several origins to one question, and how they stand to one another. */
final class Answers {
    private final String question;
    /** Origins by answer, both in the order in which they were first met. */
    private final Map<String, Set<String>> origins = new LinkedHashMap<>();
    private final Set<String> claims = new LinkedHashSet<>();

    Answers(String question) {
        this.question = question;
    }

    void add(String answer, String origin, Claim claim) {
        origins.computeIfAbsent(answer, key -> new LinkedHashSet<>()).add(origin);
        claims.add(claim.id());
    }

    /** The finding; null when nobody answers. */
    Finding finding() {
        if (origins.isEmpty()) {
            return null;
        }
        Set<String> all = new LinkedHashSet<>();
        origins.values().forEach(all::addAll);
        return new Finding(question, verdict(all.size()), reason(), new ArrayList<>(claims));
    }

    private Finding.Verdict verdict(int holders) {
        if (origins.size() > 1) {
            return Finding.Verdict.DIFFERS;
        }
        return holders > 1 ? Finding.Verdict.AGREED : Finding.Verdict.SINGLE_ORIGIN;
    }

    private String reason() {
        List<String> parts = origins.entrySet().stream()
                .map(entry -> Names.say(entry.getValue()) + " " + entry.getKey())
                .toList();
        String together = parts.stream().collect(Collectors.joining("; "));
        return (origins.size() == 1 && origins.values().iterator().next().size() == 1 ? "Only " : "") + together + ".";
    }
}
