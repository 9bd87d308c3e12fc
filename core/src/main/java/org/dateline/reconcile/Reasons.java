package org.dateline.reconcile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.LexiconException;
import org.dateline.lexicon.Table;
import org.dateline.model.When;

/** The words in which findings are put: {@code lexicon/settle/reasons.tsv}. Unchanging and thread-safe. */
final class Reasons {
    private static final String FILE = "settle/reasons.tsv";

    private final Map<String, String> words = new HashMap<>();

    /** Throws a LexiconException when a reason is listed twice. */
    Reasons(Lexicon lexicon) {
        for (Table.Row row : lexicon.table(FILE).rows()) {
            if (words.put(row.get("reason"), row.get("words")) != null) {
                throw row.fault("reason", "a second row for " + row.get("reason"));
            }
        }
    }

    /** The words of a reason with these in the place of {0}, {1}, ...; throws a LexiconException when there is no such row. */
    String say(String reason, Object... parts) {
        String template = words.get(reason);
        if (template == null) {
            throw new LexiconException(FILE, 1, 1, "there is no row for " + reason);
        }
        StringBuilder said = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            int open = template.indexOf('{', at);
            int close = open < 0 ? -1 : template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            said.append(template, at, open).append(parts[Integer.parseInt(template.substring(open + 1, close))]);
            at = close + 1;
        }
        return said.append(template.substring(at)).toString();
    }

    /** "A", "A and B", "A, B and C"; each name once. */
    String list(Collection<String> names) {
        List<String> all = names.stream().distinct().toList();
        if (all.size() < 2) {
            return String.join("", all);
        }
        return say("list", String.join(", ", all.subList(0, all.size() - 1)), all.get(all.size() - 1));
    }

    /** The days of a time that gives at least one end: "2026-02-01 to 2026-02-03", "since 2026-02-01". */
    String days(When when) {
        LocalDate from = when.from();
        LocalDate to = when.to();
        if (from == null || to == null) {
            return from == null ? say("days.until", to) : say("days.since", from);
        }
        return from.equals(to) ? say("days.one", from) : say("days.range", from, to);
    }

    /** The parts as one sentence; the first letter is made a capital, the parts stand between semicolons. */
    static String sentence(List<String> parts) {
        String joined = String.join("; ", parts) + ".";
        return Character.toUpperCase(joined.charAt(0)) + joined.substring(1);
    }
}
