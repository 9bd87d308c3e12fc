package org.dateline.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.Claim;
import org.dateline.model.Count;
import org.dateline.model.Tally;

/** What became of people counted before, by {@code lexicon/settle/fates.tsv}: "three of the kidnapped nurses were killed". */
final class Fates {
    private static final String FILE = "settle/fates.tsv";
    /** A word this long can tell whose fate it is: "nurses". */
    private static final int TELLING = 4;

    private final Map<String, List<String>> measuresOf = new HashMap<>();
    private final Set<String> measures = new HashSet<>();

    Fates(Lexicon lexicon) {
        for (Table.Row row : lexicon.table(FILE).rows()) {
            measuresOf.put(row.get("word"), row.list("measures"));
            measures.addAll(row.list("measures"));
        }
    }

    /** Figures that others can take up, by report. */
    Map<String, List<Claim>> wholes(List<Claim> figures) {
        Map<String, List<Claim>> wholes = new HashMap<>();
        for (Claim claim : figures) {
            if (measures.contains(tally(claim).measure())) {
                wholes.computeIfAbsent(claim.evidence().report(), any -> new ArrayList<>()).add(claim);
            }
        }
        return wholes;
    }

    /** The figure that this one takes up in its report: of the people it names, and not smaller; null when of none. */
    Claim whole(Claim part, Map<String, List<Claim>> wholes) {
        List<String> words = words(part);
        Claim best = null;
        for (Claim whole : wholes.getOrDefault(part.evidence().report(), List.of())) {
            if (takesUp(words, part, whole) && (best == null || distance(part, whole) < distance(part, best))) {
                best = whole;
            }
        }
        return best;
    }

    private boolean takesUp(List<String> words, Claim part, Claim whole) {
        String measure = tally(whole).measure();
        boolean named = words.stream().anyMatch(word -> measuresOf.getOrDefault(word, List.of()).contains(measure));
        return named && !measure.equals(tally(part).measure()) && holds(tally(whole).count(), tally(part).count()) && areSame(words, whole);
    }

    /** Whether the part's people have no other name than those of the whole. */
    private boolean areSame(List<String> words, Claim whole) {
        List<String> of = words(whole);
        List<String> names = words.stream().filter(word -> word.length() >= TELLING && !measuresOf.containsKey(word)).toList();
        String number = tally(whole).whom().words();
        return number.isEmpty() || names.stream().anyMatch(of::contains) || names.stream().noneMatch(word -> isCounted(word));
    }

    /** A plural can be what is counted: "nurses"; number words and "of the" are not. */
    private static boolean isCounted(String word) {
        return word.endsWith("s");
    }

    private static boolean holds(Count whole, Count part) {
        return part.min() != null && (whole.max() == null || part.min() <= whole.max());
    }

    private static int distance(Claim one, Claim other) {
        return Math.abs(one.evidence().sentence().start() - other.evidence().sentence().start());
    }

    private static List<String> words(Claim claim) {
        return List.of((tally(claim).whom().words()).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
    }

    private static Tally tally(Claim claim) {
        return (Tally) claim.proposition();
    }
}
