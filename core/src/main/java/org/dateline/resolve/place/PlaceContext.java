package org.dateline.resolve.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.model.Annotation;
import org.dateline.model.Mention;
import org.dateline.model.Phrase;

/**
 * What the place words of one report stand for, decided together: one sense for a name throughout. Unchanging.
 */
public final class PlaceContext {
    /**
     * A mention and the place it stands for.
     *
     * @param mention the words
     * @param name the words taken apart; null for words that point back
     * @param place null when it cannot be told
     */
    record Read(Mention mention, PlaceName name, Place place) {
        boolean isName() {
            return name != null;
        }

        /** Whether this is a name with a noun of that class beside it. */
        boolean isNoun(String type) {
            return name != null && type.equals(name.noun());
        }
    }

    private final Annotation annotation;
    private final List<Read> reads;
    private final Map<String, Double> votes;
    private final Place dateline;

    PlaceContext(Annotation annotation, List<Read> reads, Map<String, Double> votes, Place dateline) {
        this.annotation = Objects.requireNonNull(annotation, "annotation");
        this.reads = List.copyOf(reads);
        this.votes = Map.copyOf(votes);
        this.dateline = dateline;
    }

    /** The report this is about. */
    public Annotation annotation() {
        return annotation;
    }

    /** The place of the report's dateline; null when it has none or it cannot be told. */
    public Place dateline() {
        return dateline;
    }

    /** The place a mention of the report stands for; null when it cannot be told. */
    public Place place(Mention mention) {
        for (Read read : reads) {
            if (read.place() != null && read.mention().equals(mention)) {
                return read.place();
            }
        }
        return null;
    }

    /** The country that the report is about, by how often it is named and by its dateline; null when two are as likely. */
    public String country() {
        List<Map.Entry<String, Double>> sorted = new ArrayList<>(votes.entrySet());
        sorted.sort(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        if (sorted.isEmpty() || sorted.size() > 1 && sorted.get(0).getValue() < 1.5 * sorted.get(1).getValue()) {
            return null;
        }
        return sorted.get(0).getKey();
    }

    /** What is read within a phrase, in text order. */
    List<Read> within(Phrase phrase) {
        List<Read> within = new ArrayList<>(2);
        for (int i = 0; i < reads.size(); i++) {
            if (reads.get(i).mention().phrase().overlaps(phrase)) {
                within.add(reads.get(i));
            }
        }
        return within;
    }
}
