package org.dateline.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.dateline.model.Claim;
import org.dateline.model.Finding;

/** The answers of several origins to one question, one an origin, and how they stand to one another. */
final class Answers<T> {
    private final String question;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, T> answers = new LinkedHashMap<>();
    private final Set<String> claims = new LinkedHashSet<>();

    Answers(String question) {
        this.question = question;
    }

    /** Adds a claim's answer to what its origin answers already. */
    void add(T answer, Origins.Origin origin, Claim claim, BinaryOperator<T> merge) {
        names.putIfAbsent(origin.key(), origin.name());
        answers.merge(origin.key(), answer, merge);
        claims.add(claim.id());
    }

    /** The finding; null when nobody answers. {@code fit}: whether two answers can both be so. */
    Finding finding(BiPredicate<T, T> fit, Function<T, String> words) {
        if (answers.isEmpty()) {
            return null;
        }
        boolean fits = answers.values().stream()
                .allMatch(one -> answers.values().stream().allMatch(other -> fit.test(one, other)));
        Finding.Verdict agreed = answers.size() > 1 ? Finding.Verdict.AGREED : Finding.Verdict.SINGLE_ORIGIN;
        return new Finding(question, fits ? agreed : Finding.Verdict.DIFFERS, reason(words), new ArrayList<>(claims));
    }

    private String reason(Function<T, String> words) {
        Map<String, List<String>> holders = new LinkedHashMap<>();
        answers.forEach((key, answer) ->
                holders.computeIfAbsent(words.apply(answer), any -> new ArrayList<>()).add(names.get(key)));
        List<String> parts = holders.entrySet().stream()
                .map(entry -> entry.getKey() + " according to " + Names.list(entry.getValue()))
                .toList();
        return Names.sentence(answers.size() == 1 ? List.of(parts.get(0) + " only") : parts);
    }
}
