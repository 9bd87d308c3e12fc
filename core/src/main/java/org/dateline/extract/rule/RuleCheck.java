package org.dateline.extract.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.Annotation;
import org.dateline.model.Draft;
import org.dateline.model.Mention;
import org.dateline.model.Problem;
import org.dateline.model.Sentence;

/**
 * Runs every {@code yes} and {@code no} of the rules. Names that the examples invent are in {@code en/rules/names.tsv} and
 * count as mentions, so that a check needs neither gazetteer nor register.
 */
public final class RuleCheck {
    private final RuleEngine engine;
    private final List<Table.Row> names;

    /** Reads the rules; throws {@link org.dateline.lexicon.LexiconException} when one cannot be read. */
    public RuleCheck(Lexicon lexicon) {
        this.engine = new RuleEngine(lexicon);
        this.names = lexicon.table("en/rules/names.tsv").rows();
    }

    /** How many examples there are. */
    public int size() {
        return examples().size();
    }

    /**
     * Runs the examples.
     *
     * @param annotate turns a sentence into an annotation, spotted or not
     * @return the faults, with file, line and column, in the files' order; empty when all is well
     */
    public List<Problem> problems(Function<String, Annotation> annotate) {
        List<Problem> problems = new ArrayList<>();
        for (Example example : examples()) {
            List<Draft> drafts = engine.drafts(named(annotate.apply(example.sentence())));
            String fault = fault(example, drafts);
            if (fault != null) {
                String place = example.line().number() + ":" + example.line().column();
                problems.add(new Problem(example.block().file(), place, "rule " + example.rule() + ": " + fault));
            }
        }
        return problems;
    }

    private List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (Rule rule : engine.rules()) {
            for (var line : rule.block().lines()) {
                if (line.key().equals("yes") || line.key().equals("no")) {
                    examples.add(Example.of(rule, line));
                }
            }
        }
        return examples;
    }

    private static String fault(Example example, List<Draft> drafts) {
        List<Draft> own = drafts.stream().filter(draft -> draft.rule().equals(example.rule())).toList();
        if (example.yes()) {
            for (Expectation expected : example.expected()) {
                if (own.stream().noneMatch(expected::isMetBy)) {
                    return "\"" + example.sentence() + "\" does not give " + expected + " but " + told(drafts);
                }
            }
            return null;
        }
        if (example.expected().isEmpty()) {
            return own.isEmpty() ? null : "\"" + example.sentence() + "\" must stay silent but gives " + told(own);
        }
        List<Draft> wrong =
                drafts.stream().filter(draft -> example.expected().stream().anyMatch(expected -> expected.isMetBy(draft))).toList();
        return wrong.isEmpty() ? null : "\"" + example.sentence() + "\" must not give " + told(wrong);
    }

    private static String told(List<Draft> drafts) {
        return drafts.isEmpty() ? "nothing" : String.join("; ", drafts.stream().map(DraftText::of).toList());
    }

    private Annotation named(Annotation annotation) {
        List<Mention> mentions = new ArrayList<>(annotation.mentions());
        for (Sentence sentence : annotation.sentences()) {
            for (Table.Row name : names) {
                addAll(sentence, name, mentions);
            }
        }
        mentions.sort(Comparator.comparing(mention -> mention.phrase().span()));
        return annotation.withMentions(mentions);
    }

    private static void addAll(Sentence sentence, Table.Row name, List<Mention> mentions) {
        String[] words = name.get("name").split(" ");
        for (int i = 0; i + words.length <= sentence.size(); i++) {
            boolean here = true;
            for (int w = 0; w < words.length; w++) {
                here &= sentence.token(i + w).form().equals(words[w]);
            }
            if (here) {
                Mention.Kind kind = Mention.Kind.valueOf(name.get("kind"));
                mentions.add(new Mention(kind, sentence.phrase(i, i + words.length, i + words.length - 1), name.get("type"), null));
            }
        }
    }
}
