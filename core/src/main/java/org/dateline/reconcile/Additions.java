package org.dateline.reconcile;

import java.util.ArrayList;
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
    private static final List<String> PLACES = List.of("before", "after", "counted", "number", "besides");
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

    /** Whether the figure counts others than somebody told of: "three other people" beside one who died. */
    boolean isBesides(Claim claim) {
        Tally tally = (Tally) claim.proposition();
        List<String> words = new ArrayList<>(words(tally.count().words()));
        words.addAll(words(tally.whom().words()));
        return words.stream().anyMatch(word -> entries.contains("besides " + word));
    }

    /** Whether one person is told of by name: "Ana Reyes, 32, was killed". */
    boolean isNamed(Claim claim) {
        Tally tally = (Tally) claim.proposition();
        return isOne(tally) && !tally.whom().words().isEmpty() && tally.whom().words().equals(tally.count().words());
    }

    /** Whether one person is told of, by name, by an article or as "one". */
    boolean isSingled(Claim claim) {
        Tally tally = (Tally) claim.proposition();
        return isNamed(claim) || isOne(tally)
                && words(tally.count().words()).stream().anyMatch(word -> entries.contains("number " + word));
    }

    private static boolean isOne(Tally tally) {
        return Integer.valueOf(1).equals(tally.count().min()) && Integer.valueOf(1).equals(tally.count().max());
    }

    private static Set<String> signs(Claim claim) {
        Tally tally = (Tally) claim.proposition();
        String quote = claim.evidence().quote();
        int from = claim.evidence().sentence().start();
        Set<String> signs = new TreeSet<>();
        int start = tally.countSpan().start() - from;
        for (int k = 0; k < BEFORE && start > 0; k++) {
            int end = skip(quote, start, -1, false);
            start = skip(quote, end, -1, true);
            if (start < end) {
                signs.add("before " + quote.substring(start, end).toLowerCase(Locale.ROOT));
            }
        }
        int after = skip(quote, tally.countSpan().end() - from, 1, false);
        int end = skip(quote, after, 1, true);
        if (after < end) {
            signs.add("after " + quote.substring(after, end).toLowerCase(Locale.ROOT));
        }
        words(tally.whom().words()).forEach(word -> signs.add("counted " + word));
        List<String> count = words(tally.count().words());
        count.stream().limit(BEFORE).forEach(word -> signs.add("before " + word));
        // "more than seven" begins with the word, "seven more" ends with it.
        count.stream().skip(Math.max(1, count.size() - 1)).forEach(word -> signs.add("after " + word));
        return signs;
    }

    /** How far letters and digits, or everything else, go on from a place in the text in one direction. */
    private static int skip(String text, int from, int step, boolean word) {
        int at = from;
        while (step > 0 ? at < text.length() : at > 0) {
            if (Character.isLetterOrDigit(text.charAt(step > 0 ? at : at - 1)) != word) {
                break;
            }
            at += step;
        }
        return at;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (int at = skip(text, 0, 1, false); at < text.length(); ) {
            int end = skip(text, at, 1, true);
            words.add(text.substring(at, end).toLowerCase(Locale.ROOT));
            at = skip(text, end, 1, false);
        }
        return words;
    }
}
