package org.dateline.extract.rule;

import java.util.List;
import java.util.Map;
import org.dateline.model.Phrase;

/**
 * A slot of a pattern.
 *
 * @param roles where to look, the first that yields something counts
 * @param tests a phrase must pass one of those without "not", if there are any, and all of those with it
 * @param optional whether the pattern matches without it
 * @param forbidden whether the pattern matches only without it
 */
record SlotPattern(List<String> roles, List<SlotTest> tests, boolean optional, boolean forbidden) {
    SlotPattern {
        roles = List.copyOf(roles);
        tests = List.copyOf(tests);
    }

    /** The phrases that fill the slot, empty when none does; what each role tried has to offer goes into {@code bound}. */
    List<Phrase> fill(Reading reading, Roles roles, Map<String, List<Phrase>> bound) {
        for (String role : this.roles) {
            List<Phrase> found =
                    roles.of(role).stream().filter(phrase -> accepts(reading, phrase)).toList();
            if (!forbidden) {
                bound.put(role, found);
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Whether the slot asks for certain words, which then belong to the trigger. */
    boolean isLiteral() {
        return !forbidden && !tests.isEmpty() && tests.stream().allMatch(test -> !test.not() && !test.words().isEmpty());
    }

    private boolean accepts(Reading reading, Phrase phrase) {
        boolean wanted = tests.stream().anyMatch(test -> !test.not());
        boolean one = tests.stream().anyMatch(test -> !test.not() && test.accepts(reading, phrase));
        boolean spared = tests.stream().filter(SlotTest::not).allMatch(test -> test.accepts(reading, phrase));
        return spared && (one || !wanted);
    }

    @Override
    public String toString() {
        String tested = tests.isEmpty() ? "" : ":" + String.join("|", tests.stream().map(SlotTest::toString).toList());
        return (forbidden ? "!" : "") + "{" + String.join("|", roles) + tested + "}" + (optional ? "?" : "");
    }
}
