package org.dateline.resolve.time;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.RuleBlock;
import org.dateline.model.Annotation;
import org.dateline.model.Problem;
import org.dateline.model.Sentence;

/** Runs every {@code yes} and {@code no} of {@code en/times/expressions.rules}. */
public final class TimeRuleCheck {
    private final TimeSpotter spotter;
    private final List<RuleBlock> rules;

    /** Reads the rules; throws {@link org.dateline.lexicon.LexiconException} when one cannot be read. */
    public TimeRuleCheck(Lexicon lexicon) {
        this.spotter = new TimeSpotter(lexicon);
        this.rules = lexicon.rules("en/times/expressions.rules");
    }

    /** How many examples there are. */
    public int size() {
        return rules.stream().mapToInt(rule -> rule.all("yes").size() + rule.all("no").size()).sum();
    }

    /**
     * Runs the examples. A {@code yes} names the expressions the sentence has after "->", with " | " between them; a {@code no}
     * has none.
     *
     * @param annotate turns a sentence into an annotation
     * @return the faults, with file, line and column, in the file's order; empty when all is well
     */
    public List<Problem> problems(Function<String, Annotation> annotate) {
        List<Problem> problems = new ArrayList<>();
        for (RuleBlock rule : rules) {
            for (RuleBlock.Line line : rule.lines()) {
                if (line.key().equals("yes") || line.key().equals("no")) {
                    check(rule, line, annotate, problems);
                }
            }
        }
        return problems;
    }

    private void check(
            RuleBlock rule, RuleBlock.Line line, Function<String, Annotation> annotate, List<Problem> problems) {
        String[] parts = line.text().split(" -> ", 2);
        List<String> expected = parts.length == 1 ? List.of() : List.of(parts[1].split(" \\| "));
        List<String> found = new ArrayList<>();
        for (Sentence sentence : annotate.apply(parts[0]).sentences()) {
            spotter.spot(sentence).forEach(mention -> found.add(mention.phrase().words()));
        }
        String place = line.number() + ":" + line.column();
        if (line.key().equals("yes") == expected.isEmpty()) {
            problems.add(new Problem(rule.file(), place, "rule " + rule.id() + ": a yes names what it finds, a no finds nothing"));
        } else if (!found.equals(expected)) {
            String message = "rule " + rule.id() + ": \"" + parts[0] + "\" gives " + found + ", not " + expected;
            problems.add(new Problem(rule.file(), place, message));
        }
    }
}
