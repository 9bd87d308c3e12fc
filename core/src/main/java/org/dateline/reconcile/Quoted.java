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

    /** Whether an opening quotation mark stands in the text. */
    static boolean isMarked(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (OPENING.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** A number for each run of so many of the words in this speaker's mouth, in order; empty when there are fewer. */
    long[] runs(String speaker, int length) {
        long[] runs = new long[Math.max(0, words.size() - length + 1)];
        for (int i = 0; i < runs.length; i++) {
            long hash = mix(0xcbf29ce484222325L, speaker);
            for (String word : words.subList(i, i + length)) {
                hash = mix(hash, word);
            }
            runs[i] = hash;
        }
        return runs;
    }

    /** FNV-1a: the same on every machine; two that only seem one are met once in billions. */
    private static long mix(long hash, String word) {
        long mixed = hash;
        for (int i = 0; i < word.length(); i++) {
            mixed = (mixed ^ word.charAt(i)) * 0x100000001b3L;
        }
        return (mixed ^ ' ') * 0x100000001b3L;
    }
}
