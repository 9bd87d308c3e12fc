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
    private final Reasons reasons;
    private final String question;
    private final Map<String, Origins.Origin> origins = new LinkedHashMap<>();
    private final Map<String, T> answers = new LinkedHashMap<>();
    private final Set<String> claims = new LinkedHashSet<>();

    Answers(Reasons reasons, String question) {
        this.reasons = reasons;
        this.question = question;
    }

    /** Adds a claim's answer to what its origin answers already. */
    void add(T answer, Origins.Origin origin, Claim claim, BinaryOperator<T> merge) {
        origins.putIfAbsent(origin.key(), origin);
        answers.merge(origin.key(), answer, merge);
        claims.add(claim.id());
    }

    /** The finding; null when nobody answers. {@code fit}: whether two answers can both be so. */
    Finding finding(BiPredicate<T, T> fit, Function<T, String> words) {
        if (answers.isEmpty()) {
            return null;
        }
        List<T> given = answers.values().stream().distinct().toList();
        boolean fits = given.stream().allMatch(one -> given.stream().allMatch(other -> fit.test(one, other)));
        Voices voices = new Voices();
        origins.values().forEach(voices::add);
        boolean single = voices.sides().size() == 1;
        Finding.Verdict agreed = single ? Finding.Verdict.SINGLE_ORIGIN : Finding.Verdict.AGREED;
        Finding.Cause cause = fits && single && answers.size() > 1 ? Finding.Cause.ONE_SIDE : null;
        List<String> parts = parts(words);
        parts.addAll(fits ? voices.relatives(reasons) : List.of());
        return new Finding(
                question, fits ? agreed : Finding.Verdict.DIFFERS, cause, Reasons.sentence(parts), new ArrayList<>(claims));
    }

    private List<String> parts(Function<T, String> words) {
        Map<String, List<String>> holders = new LinkedHashMap<>();
        answers.forEach((key, answer) ->
                holders.computeIfAbsent(words.apply(answer), any -> new ArrayList<>()).add(origins.get(key).name()));
        List<String> parts = new ArrayList<>();
        String how = answers.size() == 1 ? "answer.only" : "answer";
        holders.forEach((answer, names) -> parts.add(reasons.say(how, answer, reasons.list(names))));
        return parts;
    }
}
