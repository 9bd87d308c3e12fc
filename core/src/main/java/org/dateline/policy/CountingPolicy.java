package org.dateline.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.LexiconException;
import org.dateline.lexicon.Table;
import org.dateline.model.Count;
import org.dateline.model.SourceKind;
import org.dateline.model.Toll;

/** One named policy of {@code lexicon/policies/policies.tsv}. Unchanging and thread-safe. */
public final class CountingPolicy {
    private static final String FILE = "policies/policies.tsv";
    private static final Set<String> CHOICES = Set.of("lowest", "highest", "majority", "ranked", "agreed", "none");
    private static final int LAST = Integer.MAX_VALUE;

    private final String name;
    private final Table.Row row;
    private final WordNumbers words;
    private final Map<String, Integer> ranks = new HashMap<>();

    private CountingPolicy(Lexicon lexicon, Table.Row row) {
        this.name = row.get("policy");
        this.row = row;
        for (String column : List.of("low", "best", "high")) {
            if (!CHOICES.contains(row.get(column))) {
                throw row.fault(column, "not a way to choose a number: \"" + row.get(column) + "\"");
            }
        }
        words = new WordNumbers(lexicon, name, row.get("bounds").equals("stated"));
        if (lexicon.has("policies/ranks.tsv")) {
            for (Table.Row rank : lexicon.table("policies/ranks.tsv").rows()) {
                if (rank.get("policy").equals(name)) {
                    ranks.put(rank.get("kind"), number(rank, "rank"));
                }
            }
        }
    }

    /** The policy of that name; throws a LexiconException, which names those there are, when there is none. */
    public static CountingPolicy of(Lexicon lexicon, String name) {
        for (Table.Row row : lexicon.table(FILE).rows()) {
            if (row.get("policy").equals(name)) {
                return new CountingPolicy(lexicon, row);
            }
        }
        throw new LexiconException(FILE, 1, 1, "there is no policy " + name + "; there are " + String.join(", ", names(lexicon)));
    }

    /** The names of all policies, in the order of the table. */
    public static List<String> names(Lexicon lexicon) {
        return lexicon.table(FILE).rows().stream().map(row -> row.get("policy")).toList();
    }

    /** As it is written after {@code --policy}. */
    public String name() {
        return name;
    }

    /** What is written where nobody gives a number; null for an empty cell. */
    public Integer unknown() {
        return row.get("unknown").isEmpty() ? null : number(row, "unknown");
    }

    /** Whether the policy grades how well an event is supported. */
    public boolean grades() {
        return row.get("grade").equals("yes");
    }

    private static Integer number(Table.Row row, String column) {
        try {
            return Integer.valueOf(row.get(column));
        } catch (NumberFormatException e) {
            throw row.fault(column, "not a number: \"" + row.get(column) + "\"");
        }
    }

    /**
     * The numbers for a toll.
     *
     * @param kinds what kind of holder each origin is, by name
     */
    public Ruled rule(Toll toll, Map<String, SourceKind> kinds) {
        List<String> trace = new ArrayList<>();
        Map<String, Integer> given = given(toll, trace);
        if (given.isEmpty()) {
            trace.add(name + ": nobody gives a number" + (unknown() == null ? "." : ", which is written as " + unknown() + "."));
            return new Ruled(null, null, null, trace);
        }
        Map<String, String> sides = new HashMap<>();
        toll.figures().forEach(figure -> sides.put(figure.origin(), figure.side() == null ? figure.origin() : figure.side()));
        Integer low = choose("low", given, kinds, sides, trace);
        Integer best = choose("best", given, kinds, sides, trace);
        Integer high = isRange() ? greatest(toll, trace) : choose("high", given, kinds, sides, trace);
        return new Ruled(low, best, high, trace);
    }

    /** Whether the policy gives the range that the words allow, so that "more than 60" has no upper end and "dozens" one of 99. */
    private boolean isRange() {
        return row.get("range").equals("yes");
    }

    /** The greatest number that anyone's words allow; null where the greatest are open: "more than 60" beside 12, not beside 72. */
    private Integer greatest(Toll toll, List<String> trace) {
        List<Count> counts = toll.figures().stream()
                .filter(figure -> !figure.superseded() && !isCounted(figure, toll) && words.number(figure.count()) != null)
                .map(Toll.Figure::count)
                .toList();
        Integer closed = counts.stream().map(words::greatest).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
        boolean open = counts.stream().anyMatch(count -> words.greatest(count) == null && (closed == null || words.number(count) > closed));
        trace.add(name + ", high by the greatest that the words allow: " + (open ? "left open" : closed) + ".");
        return open ? null : closed;
    }

    /** Each origin's number: of those it did not revise the greatest, since it means at least that many. */
    private Map<String, Integer> given(Toll toll, List<String> trace) {
        Map<String, Integer> given = new LinkedHashMap<>();
        for (Toll.Figure figure : toll.figures()) {
            Integer number = words.number(figure.count());
            String said = figure.origin() + " \"" + figure.count().words() + "\"";
            if (figure.superseded()) {
                trace.add(said + ": revised later by the same origin, left out.");
            } else if (isCounted(figure, toll)) {
                trace.add(said + ": a word that means no more than the number given beside it, left out.");
            } else if (number == null) {
                trace.add(said + ": gives no number, left out.");
            } else if (!figure.copy()) {
                trace.add(said + ": " + number + ".");
                given.merge(figure.origin(), number, Math::max);
            }
        }
        return given;
    }

    /** Whether a word such as "dozens" stands beside a number that it allows: whoever gives the number says more. */
    private boolean isCounted(Toll.Figure vague, Toll toll) {
        Count word = vague.count();
        return word.bound() == Count.Bound.VAGUE && toll.figures().stream()
                .filter(figure -> !figure.superseded() && figure.count().bound() != Count.Bound.VAGUE)
                .map(figure -> words.number(figure.count()))
                .anyMatch(number -> number != null && (word.min() == null || number >= word.min()) && (word.max() == null || number <= word.max()));
    }

    private Integer choose(
            String column,
            Map<String, Integer> given,
            Map<String, SourceKind> kinds,
            Map<String, String> sides,
            List<String> trace) {
        String choice = row.get(column);
        Integer number = switch (choice) {
            case "lowest" -> given.values().stream().min(Comparator.naturalOrder()).orElseThrow();
            case "highest" -> given.values().stream().max(Comparator.naturalOrder()).orElseThrow();
            case "majority" -> majority(given, kinds, sides);
            case "ranked" -> ranked(given, kinds);
            case "agreed" -> given.values().stream().distinct().count() == 1 ? given.values().iterator().next() : null;
            default -> null;
        };
        if (!choice.equals("none")) {
            trace.add(name + ", " + column + " by \"" + choice + "\" of " + given.values() + ": " + (number == null ? "left empty" : number) + ".");
        }
        return number;
    }

    /** What most sides give: a ministry and its state television have one vote. */
    private Integer majority(Map<String, Integer> given, Map<String, SourceKind> kinds, Map<String, String> sides) {
        Map<Integer, Integer> votes = new TreeMap<>();
        Set<String> cast = new HashSet<>();
        given.forEach((origin, number) -> {
            if (cast.add(sides.get(origin) + "\n" + number)) {
                votes.merge(number, 1, Integer::sum);
            }
        });
        int most = votes.values().stream().max(Comparator.naturalOrder()).orElseThrow();
        List<Integer> first = votes.keySet().stream().filter(number -> votes.get(number) == most).toList();
        return first.size() == 1 ? first.get(0) : ranked(given, kinds);
    }

    private Integer ranked(Map<String, Integer> given, Map<String, SourceKind> kinds) {
        Collection<Map.Entry<String, Integer>> entries = given.entrySet();
        return entries.stream()
                .min(Comparator.comparing((Map.Entry<String, Integer> entry) -> rank(kinds.get(entry.getKey())))
                        .thenComparing(Map.Entry::getValue))
                .orElseThrow()
                .getValue();
    }

    private int rank(SourceKind kind) {
        return kind == null ? LAST : ranks.getOrDefault(kind.name(), LAST);
    }
}
