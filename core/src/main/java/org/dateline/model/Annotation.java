package org.dateline.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A report read as language.
 *
 * @param report the report
 * @param sentences its sentences, in text order, of the passages that are read
 * @param quotes the stretches between quotation marks, the marks left out, in text order
 * @param mentions times, places and actors named, in text order
 */
public record Annotation(Report report, List<Sentence> sentences, List<Span> quotes, List<Mention> mentions) {
    public Annotation {
        Objects.requireNonNull(report, "report");
        sentences = List.copyOf(sentences);
        quotes = List.copyOf(quotes);
        mentions = List.copyOf(mentions);
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).index() != i) {
                throw new IllegalArgumentException("sentence " + i + " is numbered " + sentences.get(i).index());
            }
        }
        for (int i = 1; i < mentions.size(); i++) {
            if (mentions.get(i - 1).phrase().sentence() > mentions.get(i).phrase().sentence()) {
                throw new IllegalArgumentException("mentions are not in text order: " + mentions.get(i));
            }
        }
    }

    /** The same with other mentions. */
    public Annotation withMentions(List<Mention> others) {
        return new Annotation(report, sentences, quotes, others);
    }

    /** The mentions of one kind in one sentence, in text order. */
    public List<Mention> mentions(int sentence, Mention.Kind kind) {
        List<Mention> found = new ArrayList<>();
        for (int i = first(sentence); i < mentions.size() && mentions.get(i).phrase().sentence() == sentence; i++) {
            if (mentions.get(i).kind() == kind) {
                found.add(mentions.get(i));
            }
        }
        return found;
    }

    /** The index of the first mention in the sentence or behind it. */
    private int first(int sentence) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).phrase().sentence() < sentence) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether the offset stands between quotation marks. */
    public boolean isQuoted(int offset) {
        for (Span quote : quotes) {
            if (quote.contains(offset)) {
                return true;
            }
        }
        return false;
    }
}
