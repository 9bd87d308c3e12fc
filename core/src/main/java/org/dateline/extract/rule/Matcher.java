package org.dateline.extract.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.extract.predicate.Predicate;
import org.dateline.model.NameType;
import org.dateline.model.Phrase;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Holds rules against predicates. */
final class Matcher {
    /** Beyond this many tokens the trigger is the predicate's word alone. */
    private static final int LONGEST_TRIGGER = 9;

    private static final Set<String> NOT_IN_TRIGGER = Set.of("governor", "is", "agent", "subject");
    private final Reading reading;
    private final Sentence sentence;
    private Predicate last;
    private Roles roles;

    Matcher(Reading reading) {
        this.reading = reading;
        this.sentence = reading.sentence();
    }

    /** Whether the rule can hold of a noun here: not inside a name, not as a modifier of another noun. */
    static boolean isOpen(Token word, Predicate.Form form) {
        boolean named = word.name() != NameType.NONE && word.pos() == Pos.PROPN;
        return form != Predicate.Form.NOUN || !named && !word.is("compound");
    }

    /** The match; null when the rule, which a word of the predicate's lemma and form can trigger, does not hold of it. */
    Match match(Rules.Trigger trigger, Predicate predicate) {
        if (!isOpen(sentence.token(predicate.token()), predicate.form())) {
            return null;
        }
        int particle = particle(trigger, predicate);
        if (particle == NONE) {
            return null;
        }
        Roles roles = roles(predicate);
        List<SlotPattern> slots = trigger.rule().pattern().slots();
        int[] edges = {predicate.token(), predicate.token()};
        for (int i = 0; i < slots.size(); i++) {
            SlotPattern slot = slots.get(i);
            List<Phrase> filled = slot.fill(reading, roles);
            if (filled.isEmpty() != slot.forbidden() && !slot.optional()) {
                return null;
            }
            if (!filled.isEmpty() && isInTrigger(slot)) {
                widen(edges, filled.get(0).head());
            }
        }
        // Only now: of ten rules that are tried one holds.
        Map<String, List<Phrase>> bound = new HashMap<>();
        slots.forEach(slot -> slot.bind(reading, roles, bound));
        if (particle >= 0) {
            widen(edges, particle);
        }
        if (predicate.light() >= 0 && predicate.light() < predicate.token()) {
            widen(edges, predicate.light());
        }
        return new Match(trigger.rule(), predicate, roles, bound, trigger(predicate, edges));
    }

    private static boolean isInTrigger(SlotPattern slot) {
        if (!slot.isLiteral()) {
            return false;
        }
        for (String role : slot.roles()) {
            int dot = role.indexOf('.');
            if (NOT_IN_TRIGGER.contains(dot < 0 ? role : role.substring(0, dot))) {
                return false;
            }
        }
        return true;
    }

    private Roles roles(Predicate predicate) {
        if (predicate != last) {
            last = predicate;
            roles = new Roles(reading, predicate);
        }
        return roles;
    }

    private static final int NONE = -2;

    /** The token of the particle the pattern asks for; -1 when it asks for none, {@link #NONE} when it is not there. */
    private int particle(Rules.Trigger trigger, Predicate predicate) {
        int found = NONE;
        for (int i = 0; i < trigger.particles().size(); i++) {
            String particle = trigger.particles().get(i);
            int at = particle.isEmpty() ? -1 : particle(predicate.token(), particle);
            found = Math.max(found, at);
        }
        return found;
    }

    private int particle(int verb, String particle) {
        for (int child : sentence.children(verb)) {
            Token token = sentence.token(child);
            if (child > verb && isForm(token, particle) && isLoose(token)) {
                return child;
            }
        }
        return verb + 1 < sentence.size() && isForm(sentence.token(verb + 1), particle) ? verb + 1 : NONE;
    }

    private static boolean isForm(Token token, String lower) {
        return token.form().length() == lower.length() && token.form().toLowerCase(Locale.ROOT).equals(lower);
    }

    private static boolean isLoose(Token token) {
        return token.is("compound") || token.is("advmod") || token.is("case") || token.is("obl") || token.is("xcomp");
    }

    private static void widen(int[] edges, int token) {
        edges[0] = Math.min(edges[0], token);
        edges[1] = Math.max(edges[1], token);
    }

    private Phrase trigger(Predicate predicate, int[] edges) {
        boolean compact = edges[1] - edges[0] < LONGEST_TRIGGER;
        int token = predicate.token();
        return compact ? sentence.phrase(edges[0], edges[1] + 1, token) : sentence.phrase(token, token + 1, token);
    }
}
