package org.dateline.extract.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.extract.predicate.Predicate;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.RuleBlock;
import org.dateline.model.RareWords;

/** All rules of {@code en/rules}, by the words that trigger them, those that ask for more first. */
final class Rules {
    private final List<Rule> all = new ArrayList<>();
    private final RareWords<Map<Predicate.Form, List<Trigger>>> byLemma = new RareWords<>();

    /**
     * A rule that a word of some lemma can trigger.
     *
     * @param particles the particles that may go with the word, "" for none
     */
    record Trigger(Rule rule, List<String> particles) {}

    Rules(Lexicon lexicon, Classes classes) {
        Vocabulary vocabulary = new Vocabulary(lexicon);
        Set<String> ids = new HashSet<>();
        Map<String, Map<Predicate.Form, List<Trigger>>> triggers = new HashMap<>();
        for (String file : lexicon.files("en/rules/", ".rules")) {
            for (RuleBlock block : lexicon.rules(file)) {
                Rule rule = rule(block, classes, vocabulary);
                if (!ids.add(rule.id())) {
                    throw block.fault(block.one("match"), 0, "there is another rule " + rule.id());
                }
                all.add(rule);
                rule.pattern().words().stream().map(TriggerWord::lemma).distinct().forEach(lemma -> add(lemma, rule, triggers));
            }
        }
        triggers.values().forEach(forms -> forms.values().forEach(
                some -> some.sort(Comparator.comparingInt((Trigger trigger) -> -trigger.rule().pattern().specificity()))));
        triggers.forEach(byLemma::put);
    }

    private static void add(String lemma, Rule rule, Map<String, Map<Predicate.Form, List<Trigger>>> triggers) {
        Map<Predicate.Form, List<Trigger>> forms = triggers.computeIfAbsent(lemma, key -> new EnumMap<>(Predicate.Form.class));
        Trigger trigger = new Trigger(rule, rule.pattern().particles(lemma));
        for (Predicate.Form form : EnumSet.copyOf(rule.pattern().forms())) {
            forms.computeIfAbsent(form, key -> new ArrayList<>()).add(trigger);
        }
    }

    private static Rule rule(RuleBlock block, Classes classes, Vocabulary vocabulary) {
        Map<String, Integer> keys = new LinkedHashMap<>();
        for (RuleBlock.Line line : block.lines()) {
            if (!Set.of("match", "gives", "yes", "no", "note").contains(line.key())) {
                throw block.fault(line, 0, "a rule has no \"" + line.key() + "\" line");
            }
            keys.merge(line.key(), 1, Integer::sum);
        }
        for (String key : List.of("match", "gives", "yes", "no")) {
            if (!keys.containsKey(key)) {
                block.one(key);
            }
        }
        TemplateParser templates = new TemplateParser(block, vocabulary);
        return new Rule(
                block.id(),
                new PatternParser(block, block.one("match"), classes).parse(),
                block.all("gives").stream().map(templates::parse).toList(),
                block);
    }

    List<Rule> all() {
        return List.copyOf(all);
    }

    /** Whether a word of this lemma can trigger any rule. */
    boolean isTrigger(String lemma) {
        return byLemma.get(lemma) != null;
    }

    /** The rules that a word of this lemma in this form can trigger, those that ask for more first; empty when there are none. */
    List<Trigger> triggeredBy(String lemma, Predicate.Form form) {
        Map<Predicate.Form, List<Trigger>> forms = byLemma.get(lemma);
        return forms == null ? List.of() : forms.getOrDefault(form, List.of());
    }
}
