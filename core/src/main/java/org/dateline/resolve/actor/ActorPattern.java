package org.dateline.resolve.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dateline.lexicon.Table;

/**
 * One row of {@code actors/generic.tsv}: a row of words, sets and states, some of them optional.
 *
 * <pre>
 * pattern = part+            {nation} {state}? {armed}
 * part    = word '?'? | '{' set '}' '?'? | '{nation}' '?'? | '{leader}' '?'? | '{nation}-' word
 * </pre>
 */
final class ActorPattern {
    /** Where a pattern ends in a sentence, and the states and leaders it met; null where it met none. */
    record Fit(int end, Nation nation, List<Leader> leaders) {}

    /**
     * A pattern, for a word that it can begin with.
     *
     * @param named whether the word is only the first of a state's or a leader's name, which must then stand there as a whole
     */
    record Opening(ActorPattern pattern, boolean named) {}

    private enum Type {
        WORD,
        SET,
        NATION,
        /** A state that backs or leads the actor, which is not its own for that: "Iranian-backed militias". */
        BACKER,
        LEADER
    }

    private record Part(Type type, Names<String> words, boolean optional) {}

    private final String kind;
    private final String id;
    private final String name;
    private final List<Part> parts = new ArrayList<>();

    ActorPattern(Table.Row row, Map<String, Names<String>> sets) {
        this.kind = row.get("kind");
        this.id = row.get("id");
        this.name = row.get("name");
        for (String text : row.get("pattern").split(" +")) {
            add(row, text, sets);
        }
        if (kind.isEmpty() || parts.isEmpty()) {
            throw row.fault("pattern", "a pattern needs words and a kind");
        }
    }

    private void add(Table.Row row, String text, Map<String, Names<String>> sets) {
        boolean optional = text.endsWith("?");
        String part = optional ? text.substring(0, text.length() - 1) : text;
        if (part.startsWith("{nation}-")) {
            parts.add(new Part(Type.BACKER, null, false));
            parts.add(new Part(Type.WORD, one(part.substring("{nation}-".length())), false));
        } else if (part.equals("{nation}")) {
            parts.add(new Part(Type.NATION, null, optional));
        } else if (part.equals("{leader}")) {
            parts.add(new Part(Type.LEADER, null, optional));
        } else if (part.startsWith("{")) {
            Names<String> set = sets.get(part.substring(1, part.length() - 1));
            if (set == null) {
                throw row.fault("pattern", "there is no set " + part + " in actors/words.tsv");
            }
            parts.add(new Part(Type.SET, set, optional));
        } else {
            parts.add(new Part(Type.WORD, one(part), optional));
        }
    }

    private static Names<String> one(String word) {
        Names<String> names = new Names<>();
        names.add(word, word);
        return names;
    }

    String kind() {
        return kind;
    }

    /** The id's template; empty when the pattern stands for a kind only. */
    String id() {
        return id;
    }

    String name() {
        return name;
    }

    /** The words that a stretch which the pattern fits can begin with. */
    Map<String, Opening> openings(Nations nations) {
        Map<String, Opening> openings = new HashMap<>();
        for (Part part : parts) {
            boolean named = part.words == null;
            Set<String> words = !named ? part.words.openings()
                    : part.type == Type.LEADER ? nations.leaders.openings() : nations.words.openings();
            for (String word : words) {
                openings.merge(word, new Opening(this, named), (one, other) -> one.named ? other : one);
            }
            if (!part.optional) {
                break;
            }
        }
        return openings;
    }

    /** The longest stretch from word {@code start} that the pattern fits; null when it does not. */
    Fit fit(Words words, int start, Nations nations) {
        return fit(words, start, 0, nations, new Fit(start, null, null));
    }

    private Fit fit(Words words, int at, int next, Nations nations, Fit sofar) {
        if (next == parts.size()) {
            return words.ends(at) ? new Fit(at, sofar.nation, sofar.leaders) : null;
        }
        Part part = parts.get(next);
        Fit best = null;
        List<Fit> steps = steps(words, at, next, nations, sofar);
        for (int i = 0; i < steps.size(); i++) {
            best = longer(best, fit(words, steps.get(i).end, next + 1, nations, steps.get(i)));
        }
        return part.optional ? longer(best, fit(words, at, next + 1, nations, sofar)) : best;
    }

    private List<Fit> steps(Words words, int at, int next, Nations nations, Fit sofar) {
        if (at >= words.size()) {
            return List.of();
        }
        Part part = parts.get(next);
        return switch (part.type) {
            case NATION -> steps(nations.words.at(words, at), hit -> new Fit(hit.end(), hit.value(), sofar.leaders));
            case BACKER -> steps(nations.words.at(words, at), hit -> new Fit(hit.end(), sofar.nation, sofar.leaders));
            case LEADER -> led(nations.leaders.at(words, at));
            default -> steps(part.words.at(words, at), hit -> new Fit(hit.end(), sofar.nation, sofar.leaders));
        };
    }

    private static <T> List<Fit> steps(List<Names.Hit<T>> hits, Function<Names.Hit<T>, Fit> step) {
        // Hardly ever is there a hit, and never many.
        if (hits.isEmpty()) {
            return List.of();
        }
        List<Fit> steps = new ArrayList<>(hits.size());
        for (Names.Hit<T> hit : hits) {
            steps.add(step.apply(hit));
        }
        return steps;
    }

    private static List<Fit> led(List<Names.Hit<Leader>> hits) {
        return hits.stream()
                .mapToInt(Names.Hit::end)
                .distinct()
                .mapToObj(end -> new Fit(end, null, hits.stream().filter(hit -> hit.end() == end).map(Names.Hit::value).toList()))
                .toList();
    }

    private static Fit longer(Fit a, Fit b) {
        return a == null || b != null && b.end > a.end ? b : a;
    }
}
