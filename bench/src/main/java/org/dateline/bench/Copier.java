package org.dateline.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Edits texts as desks edit agency copy, by chance with a seed: the same seed makes the same copies. */
final class Copier {
    /** One word in so many is changed when a text is edited throughout. */
    private static final int EVERY = 14;
    /** Stand-ins for words that are changed. */
    private static final List<String> OTHER_WORDS =
            List.of("meanwhile", "local", "several", "reportedly", "later", "area", "also", "early", "nearby", "apparently");
    /** Openings of an editor's own, in no other text's words. */
    private static final List<String> OPENINGS = List.of(
            "What follows was gathered by this paper over the past hours, and much of it may yet change.",
            "Readers had asked us since the morning what lay behind the sirens; here is what can be told by now.",
            "Another day began with grim news for people around here, as our desk learnt from several corners.",
            "It is a story that will not let go of those who live close by, and new parts of it came out today.");

    /** How a copy is made. */
    enum Edit {
        CUT,
        REORDERED,
        REWORDED_OPENING,
        CHANGED_QUOTES,
        CHANGED_WORDS,
        MERGED,
        SEVERAL
    }

    private final Random random;

    Copier(long seed) {
        random = new Random(seed);
    }

    /**
     * A copy of a text, as paragraphs.
     *
     * @param text its paragraphs, at least two
     * @param other those of the text that it is merged with
     */
    List<String> copy(List<String> text, List<String> other, Edit edit) {
        return switch (edit) {
            case CUT -> cut(text);
            case REORDERED -> reordered(text);
            case REWORDED_OPENING -> reopened(text);
            case CHANGED_QUOTES -> requoted(text);
            case CHANGED_WORDS -> reworded(text);
            case MERGED -> merged(text, other);
            case SEVERAL -> requoted(reworded(reopened(reordered(cut(text)))));
        };
    }

    /** Two thirds of the paragraphs, whichever. */
    private List<String> cut(List<String> text) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            kept.add(i);
        }
        Collections.shuffle(kept, random);
        return kept.subList(0, Math.max(2, text.size() * 2 / 3)).stream().sorted().map(text::get).toList();
    }

    private List<String> reordered(List<String> text) {
        List<String> paragraphs = new ArrayList<>(text);
        Collections.shuffle(paragraphs, random);
        return paragraphs;
    }

    /** The first paragraph gives way to the editor's own. */
    private List<String> reopened(List<String> text) {
        List<String> paragraphs = new ArrayList<>(text);
        paragraphs.set(0, OPENINGS.get(random.nextInt(OPENINGS.size())));
        return paragraphs;
    }

    /** Quotation marks, apostrophes and dashes of another house's style. */
    private static List<String> requoted(List<String> text) {
        return text.stream().map(paragraph -> paragraph.contains("\u201c") || paragraph.contains("\u201d")
                ? paragraph.replace('\u201c', '"').replace('\u201d', '"').replace('\u2019', '\'').replace("\u2014", " - ")
                : paragraph.replaceAll("\"([^\"]*)\"", "\u201c$1\u201d").replace('\'', '\u2019').replace(" - ", " \u2014 ")).toList();
    }

    /** Here and there a word left out, put in or put for another. */
    private List<String> reworded(List<String> text) {
        return text.stream().map(paragraph -> Arrays.stream(paragraph.split(" ")).map(this::reworded)
                .filter(word -> !word.isEmpty()).collect(Collectors.joining(" "))).toList();
    }

    private String reworded(String word) {
        String other = OTHER_WORDS.get(random.nextInt(OTHER_WORDS.size()));
        return switch (random.nextInt(3 * EVERY)) {
            case 0 -> "";
            case 1 -> other;
            case 2 -> word + " " + other;
            default -> word;
        };
    }

    /** The first half of the one, then the first half of the other. */
    private static List<String> merged(List<String> text, List<String> other) {
        List<String> paragraphs = new ArrayList<>(text.subList(0, (text.size() + 1) / 2));
        paragraphs.addAll(other.subList(0, (other.size() + 1) / 2));
        return paragraphs;
    }
}
