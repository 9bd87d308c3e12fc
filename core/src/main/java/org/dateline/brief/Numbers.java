package org.dateline.brief;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.brief.Outcomes.Outcome;

/** How many people something may have become of in what a report is mainly about, with the signs for and against each number. */
final class Numbers {
    private final Map<Outcome, People> people = new EnumMap<>(Outcome.class);
    private final Map<Outcome, Map<Integer, Set<String>>> signs = new EnumMap<>(Outcome.class);
    private final Map<Outcome, Map<Integer, Integer>> times = new EnumMap<>(Outcome.class);
    private final Map<Outcome, Beside> beside = new EnumMap<>(Outcome.class);

    private final Figures figures;

    private Numbers(Figures figures) {
        this.figures = figures;
        for (Outcome outcome : Outcome.values()) {
            people.put(outcome, new People());
            signs.put(outcome, new TreeMap<>());
            times.put(outcome, new TreeMap<>());
            beside.put(outcome, new Beside());
        }
    }

    /** Reads the mentions from the top of the report; {@code figures} are those that nothing is claimed of, too. */
    static Numbers of(Matter matter, List<Mention> mentions, Figures figures) {
        Numbers numbers = new Numbers(figures);
        Map<Integer, List<Mention>> sentences = new LinkedHashMap<>();
        mentions.forEach(mention -> sentences.computeIfAbsent(mention.sentence(), any -> new ArrayList<>()).add(mention));
        sentences.values().forEach(sentence -> numbers.read(matter, sentence));
        return numbers;
    }

    private void read(Matter matter, List<Mention> sentence) {
        int base = people.values().stream().mapToInt(People::number).max().orElse(0);
        int here = (int) sentence.stream().filter(mention -> !mention.further()).count();
        String position = matter.position(sentence.get(0).claim().anchor());
        for (Outcome outcome : Outcome.values()) {
            List<Mention> its = sentence.stream().filter(mention -> mention.outcome() == outcome).toList();
            if (its.isEmpty()) {
                continue;
            }
            // "Reyes was killed at once" after "Reyes and Venn were killed" says nothing of how many
            boolean again = people.get(outcome).persons().size() > 1 && its.stream().allMatch(people.get(outcome)::isToldAgain);
            people.get(outcome).read(its, base + here);
            its.forEach(mention -> beside.get(outcome).take(mention, position));
            int sum = its.stream().filter(mention -> !mention.anaphoric()).mapToInt(Mention::number).sum();
            if (sum > 0 && !again) {
                boolean counted = its.stream().anyMatch(mention -> mention.who().names().isEmpty() && !mention.anaphoric());
                boolean further = its.stream().anyMatch(Mention::further);
                say(outcome, sum, (counted ? "counted at " : "named at ") + position);
                say(outcome, sum, further ? "with others" : its.size() > 1 ? "added up" : "said outright");
                times.get(outcome).merge(sum, 1, Integer::sum);
            }
        }
    }

    private void say(Outcome outcome, int number, String sign) {
        signs.get(outcome).computeIfAbsent(number, any -> new TreeSet<>()).add(sign);
    }

    People people(Outcome outcome) {
        return people.get(outcome);
    }

    /** Whether the report says anything of the outcome. */
    boolean isTold(Outcome outcome) {
        return people.get(outcome).isTold() || outcome == Outcome.WOUNDED && people.get(Outcome.HIT).isTold();
    }

    /** The numbers that may be meant, the least first; {@code killed}: how many were, for telling who of those hit survived. */
    List<Candidate<Integer>> candidates(Outcome outcome, int killed) {
        Map<Integer, Set<String>> all = new TreeMap<>();
        signs.get(outcome).forEach((number, its) -> all.computeIfAbsent(number, any -> new TreeSet<>()).addAll(its));
        People told = people.get(outcome);
        add(all, told.number(), "by count");
        add(all, told.persons().size(), "persons");
        beside.get(outcome).numbers().forEach((sign, number) -> add(all, number, sign));
        if (outcome == Outcome.WOUNDED) {
            survivors(all, killed);
        }
        if (!told.isTold()) {
            add(all, 0, "nothing said");
        }
        times.get(outcome).forEach((number, often) -> add(all, number, "said " + (often > 3 ? "often" : often)));
        figures.signs(outcome == Outcome.WOUNDED, killed).forEach((number, its) -> all.computeIfAbsent(number, any -> new TreeSet<>()).addAll(its));
        int most = all.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        add(all, most, "greatest");
        add(all, 0, "none");
        together(all, outcome, killed);
        List<Candidate<Integer>> candidates = new ArrayList<>();
        all.forEach((number, marks) -> {
            Set<String> named = new TreeSet<>();
            marks.forEach(mark -> named.add(outcome.key() + ": " + mark));
            candidates.add(new Candidate<>(String.valueOf(number), number, new TreeSet<>(named)));
        });
        return candidates;
    }

    /** What the other figures say: who was wounded and died is told of twice, and something happened to somebody. */
    private void together(Map<Integer, Set<String>> all, Outcome outcome, int killed) {
        if (outcome == Outcome.KILLED) {
            boolean told = isTold(Outcome.WOUNDED) || isTold(Outcome.HELD);
            add(all, 0, told ? "none, something of others" : "none, nothing of others");
            return;
        }
        add(all, 0, killed > 0 ? "none, some killed" : "none, nobody killed");
        if (killed > 0 && all.containsKey(killed)) {
            add(all, killed, killed > 1 ? "as many as killed" : "one, one killed");
        }
    }

    private void survivors(Map<Integer, Set<String>> all, int killed) {
        People hit = people.get(Outcome.HIT);
        if (hit.isTold()) {
            add(all, Math.max(0, hit.number() - killed), "hit and not killed");
            add(all, Math.max(people.get(Outcome.WOUNDED).number(), hit.number() - killed), "wounded or hit and not killed");
            signs.get(Outcome.HIT).forEach((number, its) -> {
                its.stream().filter(sign -> sign.startsWith("counted")).forEach(sign -> {
                    add(all, Math.max(0, number - killed), "hit and not killed, " + sign);
                    add(all, number, "hit, " + sign);
                });
            });
        }
    }

    private static void add(Map<Integer, Set<String>> all, int number, String sign) {
        all.computeIfAbsent(number, any -> new TreeSet<>()).add(sign);
    }
}
