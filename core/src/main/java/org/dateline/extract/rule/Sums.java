package org.dateline.extract.rule;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Draft;

/**
 * "51 casualties (19 killed, 32 injured)": figures of measures that make up another, by {@code measures.tsv}, are parts of its figure
 * where a sentence gives both and their numbers add up to it. Nothing else says so as surely.
 */
final class Sums {
    private Sums() {}

    /** Marks such parts among the drafts from {@code from} on, which are one sentence's. */
    static void link(List<Draft> all, int from, Vocabulary vocabulary) {
        for (int whole = from; whole < all.size(); whole++) {
            List<String> made = isExact(all.get(whole)) ? vocabulary.madeUpOf(all.get(whole).code()) : List.of();
            List<Integer> parts = made.isEmpty() ? List.of() : parts(all, from, made);
            long sum = parts.stream().mapToLong(part -> all.get(part).count().min()).sum();
            if (parts.size() > 1 && sum == all.get(whole).count().min()) {
                for (int part : parts) {
                    all.set(part, all.get(part).withPartOf(whole));
                }
            }
        }
    }

    private static List<Integer> parts(List<Draft> all, int from, List<String> made) {
        List<Integer> parts = new ArrayList<>();
        for (int i = from; i < all.size(); i++) {
            if (isExact(all.get(i)) && all.get(i).partOf() < 0 && made.contains(all.get(i).code())) {
                parts.add(i);
            }
        }
        return parts;
    }

    private static boolean isExact(Draft draft) {
        return draft.kind() == Draft.Kind.TALLY && draft.count().min() != null && draft.count().min().equals(draft.count().max());
    }
}
