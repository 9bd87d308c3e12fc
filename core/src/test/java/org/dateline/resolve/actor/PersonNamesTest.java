package org.dateline.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.testing.Texts;
import org.junit.jupiter.api.Test;

/** Whose names are of persons without an office. */
class PersonNamesTest {
    private static final PersonNames NAMES = new PersonNames(Texts.lexicon());

    private static List<String> persons(String text) {
        return NAMES.in(Texts.annotate(text)).stream().map(span -> span.of(text)).toList();
    }

    @Test
    void aVictimIsOne() {
        assertThat(persons("Shells killed John Miller and wounded two others on Monday.")).containsExactly("John Miller");
    }

    @Test
    void whoHoldsAnOfficeIsNot() {
        assertThat(persons("President John Miller said on Monday that talks would go on.")).isEmpty();
        assertThat(persons("Army spokesman Peter Smith denied the report.")).isEmpty();
    }
}
