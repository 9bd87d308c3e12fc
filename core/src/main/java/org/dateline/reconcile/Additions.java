package org.dateline.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.Claim;
import org.dateline.model.Tally;

/** What {@code lexicon/settle/additions.tsv} says: figures that come on top of others, or count what was found so far. */
final class Additions {
    private static final String FILE = "settle/additions.tsv";
    private static final List<String> PLACES = List.of("before", "after", "counted");
    /** How many words before a number can say that it is one more: "another", "a further". */
    private static final int BEFORE = 2;

    /** Entries as "before another". */
    private final Set<String> entries = new TreeSet<>();
    private final Set<String> open = new TreeSet<>();

    Additions(Lexicon lexicon) {
        for (Table.Row row : lexicon.table(FILE).rows()) {
            if (!PLACES.contains(row.get("stands"))) {
                throw row.fault("stands", "not a place: \"" + row.get("stands") + "\"");
            }
            String entry = row.get("stands") + " " + row.get("word");
            entries.add(entry);
            if (row.get("open").equals("yes")) {
                open.add(entry);
            }
        }
    }

    /** Whether the figure is one that others may already hold, or to which they are added. */
    boolean isAddition(Claim claim) {
        return signs(claim).stream().anyMatch(entries::contains);
    }

    /** Whether there must be more than the figure says. */
    boolean isOpen(Claim claim) {
        return signs(claim).stream().anyMatch(open::contains);
    }

    private static Set<String> signs(Claim claim) {
        Tally tally = (Tally) claim.proposition();
        String quote = claim.evidence().quote();
        int from = claim.evidence().sentence().start();
        List<String> before = words(quote.substring(0, tally.countSpan().start() - from));
        List<String> after = words(quote.substring(tally.countSpan().end() - from));
        Set<String> signs = new TreeSet<>();
        before.subList(Math.max(0, before.size() - BEFORE), before.size()).forEach(word -> signs.add("before " + word));
        after.stream().limit(1).forEach(word -> signs.add("after " + word));
        words(tally.whom().words()).forEach(word -> signs.add("counted " + word));
        List<String> count = words(tally.count().words());
        count.stream().limit(BEFORE).forEach(word -> signs.add("before " + word));
        // "more than seven" begins with the word, "seven more" ends with it.
        count.stream().skip(Math.max(1, count.size() - 1)).forEach(word -> signs.add("after " + word));
        return signs;
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
