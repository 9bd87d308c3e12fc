package org.dateline.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.model.Claim;

/** The words of a claim's sentence that stand in quotation marks. */
final class Quoted {
    private static final String OPENING = "\u201c\u00ab\u201e\"";
    private static final String CLOSING = "\u201d\u00bb\"";

    private final List<String> words = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /** All of the sentence where its holder is quoted directly and no mark stands in it: a quotation over several sentences. */
    Quoted(Claim claim) {
        String sentence = claim.evidence().quote();
        boolean marked = sentence.chars().anyMatch(c -> (OPENING + CLOSING).indexOf(c) >= 0);
        if (!marked && claim.origin() != null && claim.origin().direct()) {
            add(sentence);
            return;
        }
        int from = -1;
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (from < 0 && OPENING.indexOf(c) >= 0) {
                from = i + 1;
            } else if (from >= 0 && CLOSING.indexOf(c) >= 0) {
                add(sentence.substring(from, i));
                from = -1;
            } else if (from < 0 && CLOSING.indexOf(c) >= 0) {
                words.clear();
                text.setLength(0);
                add(sentence.substring(0, i));
            }
        }
        if (from >= 0) {
            add(sentence.substring(from));
        }
    }

    private void add(String quotation) {
        text.append(text.length() > 0 ? " ... " : "").append(quotation.strip().replaceAll("\\s+", " "));
        for (String word : quotation.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
    }

    /** As they stand in the sentence, for a reader. */
    String text() {
        return text.toString();
    }

    /** Each run of so many of the words, in order; empty when there are fewer. */
    List<String> runs(int length) {
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + length <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + length)));
        }
        return runs;
    }
}
