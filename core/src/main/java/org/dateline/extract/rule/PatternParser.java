package org.dateline.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.dateline.extract.predicate.Predicate;
import org.dateline.lexicon.LexiconException;
import org.dateline.lexicon.RuleBlock;

/**
 * Reads the {@code match} line of a rule.
 *
 * <pre>
 * match    = item (blank item)*                     one of the items is the trigger
 * item     = trigger | slot | "!" slot              "!": the slot must stay empty
 * trigger  = form ("|" form)* ":" word ("|" word)*
 * form     = "verb" | "noun" | "adj" | "compound"
 * word     = lemma ("+" particle)?
 * slot     = "{" role ("|" role)* (":" test ("|" test)*)? "}" "?"?
 * test     = "!"? (class | "'" words ("|" words)* "'")
 * words    = lemma | "@" class                      "@": all words of the class, as if they stood here
 * </pre>
 *
 * Roles are explained in {@link Roles}, classes in {@link Reading} and {@code en/classes.tsv}.
 */
final class PatternParser {
    private static final String LISTED = "@";

    private final RuleBlock block;
    private final RuleBlock.Line line;
    private final Classes classes;
    private final String text;
    private int at;

    PatternParser(RuleBlock block, RuleBlock.Line line, Classes classes) {
        this.block = block;
        this.line = line;
        this.classes = classes;
        this.text = line.text();
    }

    /** The pattern; throws with file, line and column when the line is not of this grammar. */
    Pattern parse() {
        List<Predicate.Form> forms = new ArrayList<>();
        List<TriggerWord> words = new ArrayList<>();
        List<SlotPattern> slots = new ArrayList<>();
        for (skipBlanks(); at < text.length(); skipBlanks()) {
            if (peek('!') || peek('{')) {
                slots.add(slot());
            } else if (!words.isEmpty()) {
                throw fault("a second trigger");
            } else {
                trigger(forms, words);
            }
        }
        if (words.isEmpty()) {
            throw fault("a pattern needs a trigger such as verb:seize");
        }
        return Pattern.of(forms, words, slots);
    }

    private void trigger(List<Predicate.Form> forms, List<TriggerWord> words) {
        do {
            forms.add(form(word("a form such as verb")));
        } while (take('|'));
        need(':');
        do {
            String lemma = word("a word");
            words.add(new TriggerWord(lemma, take('+') ? word("a particle") : ""));
        } while (take('|'));
    }

    private SlotPattern slot() {
        boolean forbidden = take('!');
        need('{');
        List<String> roles = new ArrayList<>();
        do {
            roles.add(word("a role"));
        } while (take('|'));
        List<SlotTest> tests = new ArrayList<>();
        if (take(':')) {
            do {
                tests.add(test());
            } while (take('|'));
        }
        need('}');
        return new SlotPattern(roles, tests, take('?'), forbidden);
    }

    private SlotTest test() {
        boolean not = take('!');
        if (!take('\'')) {
            int start = at;
            String name = word("a class");
            if (!Reading.isClass(name, classes)) {
                throw block.fault(line, start, "no such class: \"" + name + "\"");
            }
            return new SlotTest(not, name, List.of());
        }
        List<String> words = new ArrayList<>();
        do {
            int start = at;
            String word = word("a word");
            words.addAll(word.startsWith(LISTED) ? listed(word.substring(LISTED.length()), start) : List.of(word));
        } while (take('|'));
        need('\'');
        return new SlotTest(not, "", words);
    }

    private SortedSet<String> listed(String name, int start) {
        if (!classes.has(name)) {
            throw block.fault(line, start, "no such class: \"" + name + "\"");
        }
        return classes.words(name);
    }

    private Predicate.Form form(String name) {
        for (Predicate.Form form : Predicate.Form.values()) {
            if (name(form).equals(name)) {
                return form;
            }
        }
        throw block.fault(line, at - name.length(), "no such form: \"" + name + "\"");
    }

    static String name(Predicate.Form form) {
        return switch (form) {
            case VERB -> "verb";
            case NOUN -> "noun";
            case ADJECTIVE -> "adj";
            case COMPOUND -> "compound";
        };
    }

    private String word(String what) {
        int start = at;
        while (at < text.length() && "{}|:'!?+ ".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at == start) {
            throw fault(what + " is missing");
        }
        return text.substring(start, at);
    }

    private boolean peek(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private boolean take(char c) {
        boolean there = peek(c);
        at += there ? 1 : 0;
        return there;
    }

    private void need(char c) {
        if (!take(c)) {
            throw fault("'" + c + "' is missing");
        }
    }

    private void skipBlanks() {
        while (peek(' ')) {
            at++;
        }
    }

    private LexiconException fault(String message) {
        return block.fault(line, at, message);
    }
}
