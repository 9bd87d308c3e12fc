package org.dateline.resolve.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.RuleBlock;
import org.dateline.model.Phrase;
import org.dateline.model.Recent;
import org.dateline.model.Sentence;

/** Finds the time expressions of a sentence. Unchanging; thread-safe. */
final class Grammar {
    /** Categories that stand for themselves; the others are parts of expressions. */
    private static final Set<String> WHOLE = Set.of("date", "duration", "set", "span", "reference", "age", "framed");

    private final Words words;
    private final Vetoes vetoes;
    private final Needs needs = new Needs();
    private final List<Line> lines = new ArrayList<>();
    private final Recent<Sentence, List<Found>> recent = new Recent<>(this::read);

    /** One match line of a rule, and by their numbers what it needs, what it begins with and the category it gives. */
    private record Line(Rule rule, Rule.Way way, int[] needs, List<int[]> choices, int[] openings, int category) {
        void run(Chart chart) {
            // What is added meanwhile starts where the line has just begun, so that nothing changes further on.
            BitSet starts = chart.starts(openings);
            for (int start = starts.nextSetBit(0); start >= 0; start = starts.nextSetBit(start + 1)) {
                rule.run(way, chart, start, category);
            }
        }

        boolean canMatch(Chart chart) {
            if (!chart.hasAll(needs) || !chart.hasAny(openings)) {
                return false;
            }
            for (int i = 0; i < choices.size(); i++) {
                if (!chart.hasAny(choices.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    Grammar(Lexicon lexicon) {
        this.vetoes = new Vetoes();
        List<Rule> rules = lexicon.rules("en/times/expressions.rules").stream().map(Rule::read).toList();
        for (Rule rule : rules) {
            rule.match().forEach(way -> {
                needs.add(way.needs());
                way.choices().forEach(needs::add);
                needs.add(way.openings());
            });
        }
        this.words = new Words(lexicon, needs);
        for (Rule rule : rules) {
            for (Rule.Way way : rule.match()) {
                int[] openings = needs.of(way.openings());
                int[] needed = needs.of(way.needs());
                List<int[]> choices = way.choices().stream().map(needs::of).toList();
                needs.note(lines.size(), needed, openings);
                lines.add(new Line(rule, way, needed, choices, openings, needs.category(rule.category())));
            }
        }
    }

    /** One expression of a sentence: its item, and the sentence's atoms to tell where it stands. */
    record Found(Item item, Chart chart, Sentence sentence) {
        Phrase phrase() {
            return phrase(item);
        }

        Phrase phrase(Item part) {
            int first = chart.atom(part.first()).token();
            int last = chart.atom(part.last() - 1).token() + 1;
            return sentence.phrase(first, last, head(first, last));
        }

        /** The first token whose head lies outside. */
        private int head(int first, int last) {
            for (int t = first; t < last; t++) {
                int head = sentence.token(t).head();
                if (head < first || head >= last) {
                    return t;
                }
            }
            return last - 1;
        }
    }

    /** The expressions of the sentence, in text order, without overlap: of those that start first, the longest, or none. */
    List<Found> find(Sentence sentence) {
        return recent.of(sentence);
    }

    private List<Found> read(Sentence sentence) {
        Chart chart = new Chart(Atom.of(sentence), needs);
        words.fill(chart, sentence);
        for (int i = chart.nextLine(0); i >= 0; i = chart.nextLine(i + 1)) {
            Line line = lines.get(i);
            if (line.canMatch(chart)) {
                line.run(chart);
            }
        }
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < chart.size()) {
            Item best = longest(chart, at);
            if (best != null && vetoes.allow(best, chart, sentence)) {
                found.add(new Found(best, chart, sentence));
            }
            at = best == null ? at + 1 : best.last();
        }
        return List.copyOf(found);
    }

    private static Item longest(Chart chart, int start) {
        Item best = null;
        List<Item> here = chart.at(start);
        for (int i = 0; i < here.size(); i++) {
            Item item = here.get(i);
            boolean longer = best == null || item.length() > best.length();
            if (longer && WHOLE.contains(item.category()) && fillsTokens(item, chart)) {
                best = item;
            }
        }
        return best;
    }

    private static boolean fillsTokens(Item item, Chart chart) {
        return chart.atom(item.first()).begins() && chart.atom(item.last() - 1).ends();
    }
}
