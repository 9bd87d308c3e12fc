package org.dateline.teacher;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.annotate.Cutting;
import org.dateline.model.Span;

/** Measures our tokens and sentences against the teacher's on the same paragraphs. */
final class TokenScore {
    private static final int SHOWN = 40;
    private static final int AROUND = 12;

    private final Cutting cutting = new Cutting();
    private final Map<String, Integer> differences = new TreeMap<>();
    private final int[] tokens = new int[3];
    private final int[] sentences = new int[3];

    /** The figures and the commonest differences, theirs before ours. */
    static String table(List<SilverSentence> silver) {
        TokenScore score = new TokenScore();
        Map<String, List<SilverSentence>> paragraphs = new LinkedHashMap<>();
        silver.forEach(sentence -> paragraphs.computeIfAbsent(sentence.paragraph(), key -> new ArrayList<>()).add(sentence));
        paragraphs.forEach(score::compare);
        StringBuilder out = new StringBuilder();
        out.append("tokens ").append(figures(score.tokens)).append("\nsentences ").append(figures(score.sentences)).append('\n');
        score.differences.entrySet().stream()
                .sorted((one, other) -> other.getValue() - one.getValue())
                .limit(SHOWN)
                .forEach(entry -> out.append(entry.getValue()).append('\t').append(entry.getKey()).append('\n'));
        return out.toString();
    }

    private static String figures(int[] counts) {
        double f = 2.0 * counts[0] / Math.max(1, counts[1] + counts[2]);
        return String.format(Locale.ROOT, "F %.2f: %d of the teacher's %d, of our %d", 100 * f, counts[0], counts[1], counts[2]);
    }

    private void compare(String paragraph, List<SilverSentence> teacher) {
        Set<Span> theirTokens = new HashSet<>();
        Set<Span> theirSentences = new HashSet<>();
        for (SilverSentence sentence : teacher) {
            for (int i = 0; i < sentence.size(); i++) {
                theirTokens.add(new Span(sentence.starts()[i], sentence.ends()[i]));
            }
            theirSentences.add(new Span(sentence.starts()[0], sentence.ends()[sentence.size() - 1]));
        }
        Set<Span> ourTokens = new HashSet<>();
        Set<Span> ourSentences = new HashSet<>();
        for (Cutting.Cut cut : cutting.cut(paragraph)) {
            for (int i = 0; i < cut.size(); i++) {
                Span token = new Span(cut.starts()[i], cut.ends()[i]);
                if (theirSentences.stream().anyMatch(sentence -> sentence.contains(token))) {
                    ourTokens.add(token);
                }
            }
            ourSentences.add(new Span(cut.starts()[0], cut.ends()[cut.size() - 1]));
        }
        ourSentences.removeIf(ours -> theirSentences.stream().noneMatch(ours::overlaps));
        count(theirTokens, ourTokens, tokens, paragraph, "token");
        count(theirSentences, ourSentences, sentences, paragraph, "sentence");
    }

    private void count(Set<Span> theirs, Set<Span> ours, int[] counts, String text, String what) {
        for (Span span : theirs) {
            counts[0] += ours.contains(span) ? 1 : 0;
            if (!ours.contains(span)) {
                List<String> instead = ours.stream().filter(span::overlaps).sorted().map(each -> shown(each, text)).toList();
                differences.merge(what + " [" + shown(span, text) + "] " + instead, 1, Integer::sum);
            }
        }
        counts[1] += theirs.size();
        counts[2] += ours.size();
    }

    private static String shown(Span span, String text) {
        String words = span.of(text).replace('\n', ' ');
        return words.length() <= 4 * AROUND ? words : words.substring(0, AROUND) + " ... " + words.substring(words.length() - 2 * AROUND);
    }
}
