package org.dateline.extract.rule;

import java.util.List;
import org.dateline.lexicon.RuleBlock;

/**
 * A rule ready to be applied.
 *
 * @param id its id
 * @param pattern its match line
 * @param templates its gives lines
 * @param block the rule as written, with its examples
 */
record Rule(String id, Pattern pattern, List<Template> templates, RuleBlock block) {
    Rule {
        templates = List.copyOf(templates);
    }
}
