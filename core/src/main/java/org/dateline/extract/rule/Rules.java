package org.dateline.extract.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.RuleBlock;

/** All rules of {@code en/rules}, by the words that trigger them, those that ask for more first. */
final class Rules {
    private final List<Rule> all = new ArrayList<>();
    private final Map<String, List<Rule>> byLemma = new HashMap<>();

    Rules(Lexicon lexicon, Classes classes) {
        Vocabulary vocabulary = new Vocabulary(lexicon);
        Set<String> ids = new HashSet<>();
        for (String file : lexicon.files("en/rules/", ".rules")) {
            for (RuleBlock block : lexicon.rules(file)) {
                Rule rule = rule(block, classes, vocabulary);
                if (!ids.add(rule.id())) {
                    throw block.fault(block.one("match"), 0, "there is another rule " + rule.id());
                }
                all.add(rule);
                rule.pattern().words().stream().map(TriggerWord::lemma).distinct().forEach(
                        lemma -> byLemma.computeIfAbsent(lemma, key -> new ArrayList<>()).add(rule));
            }
        }
        byLemma.values().forEach(rules -> rules.sort(Comparator.comparingInt((Rule rule) -> -rule.pattern().specificity())));
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

    /** The rules that a word of this lemma can trigger, those that ask for more first; empty when there are none. */
    List<Rule> triggeredBy(String lemma) {
        return byLemma.getOrDefault(lemma, List.of());
    }
}
