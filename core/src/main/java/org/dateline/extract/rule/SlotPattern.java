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

    /** The phrases that fill the slot, empty when none does. */
    List<Phrase> fill(Reading reading, Roles roles) {
        for (int i = 0; i < this.roles.size(); i++) {
            List<Phrase> found = accepted(reading, roles.of(this.roles.get(i)));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Puts down what each role that was tried has to offer: nothing, and the last of them what {@link #fill} found. */
    void bind(Reading reading, Roles roles, Map<String, List<Phrase>> bound) {
        for (int i = 0; i < this.roles.size() && !forbidden; i++) {
            List<Phrase> found = accepted(reading, roles.of(this.roles.get(i)));
            bound.put(this.roles.get(i), found);
            if (!found.isEmpty()) {
                return;
            }
        }
    }

    private List<Phrase> accepted(Reading reading, List<Phrase> phrases) {
        List<Phrase> accepted = List.of();
        for (int i = 0; i < phrases.size(); i++) {
            if (accepts(reading, phrases.get(i))) {
                accepted = accepted.isEmpty() ? new ArrayList<>(phrases.size()) : accepted;
                accepted.add(phrases.get(i));
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
        for (int i = 0; i < tests.size(); i++) {
            SlotTest test = tests.get(i);
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
