package org.dateline.extract.rule;

import java.util.List;
import org.dateline.lexicon.RuleBlock;

/**
 * A {@code yes} or {@code no} line of a rule: a sentence, and after an arrow what it gives.
 *
 * <pre>
 * yes = sentence "->" expected (";" expected)*
 * no  = sentence ("->" expected (";" expected)*)?      with nothing expected: this rule stays silent
 * </pre>
 *
 * @param rule the rule's id
 * @param block the rule as written
 * @param line the line
 * @param yes whether the rule must fire
 * @param sentence the sentence
 * @param expected what must be among the drafts of this rule; for a {@code no} what must not be among those of any rule
 */
record Example(String rule, RuleBlock block, RuleBlock.Line line, boolean yes, String sentence, List<Expectation> expected) {
    static Example of(Rule rule, RuleBlock.Line line) {
        boolean yes = line.key().equals("yes");
        int arrow = line.text().lastIndexOf("->");
        if (yes && arrow < 0) {
            throw rule.block().fault(line, 0, "a yes needs \"->\" and what the sentence gives");
        }
        String sentence = arrow < 0 ? line.text() : line.text().substring(0, arrow).strip();
        try {
            List<Expectation> expected = arrow < 0 ? List.of() : Expectation.parse(line.text().substring(arrow + 2));
            return new Example(rule.id(), rule.block(), line, yes, sentence, expected);
        } catch (IllegalArgumentException e) {
            throw rule.block().fault(line, arrow + 2, e.getMessage());
        }
    }
}
