package org.dateline.extract.rule;

import java.util.ArrayList;
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
            List<Phrase> found = accepted(reading, roles.of(role));
            if (!forbidden) {
                bound.put(role, found);
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Phrase> accepted(Reading reading, List<Phrase> phrases) {
        if (phrases.isEmpty()) {
            return List.of();
        }
        List<Phrase> accepted = new ArrayList<>(phrases.size());
        for (Phrase phrase : phrases) {
            if (accepts(reading, phrase)) {
                accepted.add(phrase);
            }
        }
        return List.copyOf(accepted);
    }

    /** Whether the slot asks for certain words, which then belong to the trigger. */
    boolean isLiteral() {
        if (forbidden || tests.isEmpty()) {
            return false;
        }
        for (SlotTest test : tests) {
            if (test.not() || test.words().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private boolean accepts(Reading reading, Phrase phrase) {
        boolean wanted = false;
        boolean one = false;
        for (SlotTest test : tests) {
            if (test.not() && !test.accepts(reading, phrase)) {
                return false;
            }
            wanted |= !test.not();
            one = one || !test.not() && test.accepts(reading, phrase);
        }
        return one || !wanted;
    }

    @Override
    public String toString() {
        String tested = tests.isEmpty() ? "" : ":" + String.join("|", tests.stream().map(SlotTest::toString).toList());
        return (forbidden ? "!" : "") + "{" + String.join("|", roles) + tested + "}" + (optional ? "?" : "");
    }
}
