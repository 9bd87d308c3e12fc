package org.dateline.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.testing.Texts;
import org.junit.jupiter.api.Test;

/** Every yes and no of every rule. */
class RuleExamplesTest {
    @Test
    void everyRuleDoesWhatItsExamplesSay() {
        RuleCheck check = new RuleCheck(Texts.lexicon());

        assertThat(check.size()).isGreaterThan(500);
        assertThat(check.problems(Texts::annotate)).isEmpty();
    }
}
