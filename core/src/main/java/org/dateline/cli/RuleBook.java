package org.dateline.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.RuleBlock;

/** Where each rule of a lexicon stands. */
final class RuleBook {
    private final Map<String, RuleBlock> rules = new LinkedHashMap<>();

    RuleBook(Lexicon lexicon) {
        for (String file : lexicon.files("", ".rules")) {
            lexicon.rules(file).forEach(rule -> rules.put(rule.id(), rule));
        }
    }

    /** "tally.killed.passive (en/tally.rules:12: needs a counted noun before the verb)"; the id alone when it is unknown. */
    String cite(String id) {
        RuleBlock rule = rules.get(id);
        if (rule == null) {
            return id;
        }
        String note = rule.all("note").isEmpty() ? "" : ": " + rule.all("note").get(0).text();
        return id + " (" + rule.file() + ":" + rule.line() + note + ")";
    }
}
