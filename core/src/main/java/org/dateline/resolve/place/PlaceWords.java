package org.dateline.resolve.place;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.Where;

/** The words around place names, from {@code lexicon/en/place_*.tsv}; a table that is not there is an empty one. */
final class PlaceWords {
    private static final int HASH_BITS = 14;
    private static final int NOUN = 1;
    private static final int POINTER = 2;
    private static final int BEFORE = 4;
    private static final int AFTER = 8;
    private static final int TITLE = 16;
    private static final int CUE = 32;
    private static final int COMMON = 64;
    private static final int ANYTHING = NOUN | POINTER | BEFORE | AFTER | TITLE | CUE | COMMON;

    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, String> shorts = new HashMap<>();
    /** By a part of the words' hashes what is said of any: most questions are answered by no, which is seen at once. */
    private final byte[] said = new byte[1 << HASH_BITS];

    /** What is said of one word, or of words in a row. */
    static final class Entry {
        private static final Entry NOTHING = new Entry();

        private String noun;
        private boolean definite;
        private String pointer;
        private Where.Precision before;
        private Where.Precision after;
        private String cue;
        private boolean common;

        /** As {@link PlaceWords#nounClass}. */
        String noun() {
            return noun;
        }

        /** As {@link PlaceWords#cue}. */
        String cue() {
            return cue;
        }

        /** Whether the words say how a place lies to the name behind them. */
        boolean isRelation() {
            return before != null;
        }

        /** As {@link PlaceWords#isCommon}. */
        boolean isCommon() {
            return common;
        }
    }

    PlaceWords(Lexicon lexicon) {
        for (Table.Row row : rows(lexicon, "en/place_nouns.tsv")) {
            Entry entry = add(row.get("noun"), NOUN);
            entry.noun = row.get("class");
            entry.definite |= row.get("definite").equals("yes");
        }
        for (Table.Row row : rows(lexicon, "en/place_pointers.tsv")) {
            add(row.get("words"), POINTER).pointer = row.get("class");
        }
        for (Table.Row row : rows(lexicon, "en/place_relations.tsv")) {
            if (row.get("side").equals("after")) {
                add(row.get("words"), AFTER).after = precision(row);
            } else {
                add(row.get("words"), BEFORE).before = precision(row);
            }
        }
        for (Table.Row row : rows(lexicon, "en/place_cues.tsv")) {
            add(row.get("words"), row.get("cue").equals("title") ? TITLE | CUE : CUE).cue = row.get("cue");
        }
        for (Table.Row row : rows(lexicon, "en/place_common.tsv")) {
            add(row.get("word"), COMMON).common = true;
        }
        for (Table.Row row : rows(lexicon, "en/place_shorts.tsv")) {
            shorts.put(row.get("short"), row.get("long"));
        }
    }

    private Entry add(String words, int about) {
        said[hash(words)] |= (byte) about;
        return entries.computeIfAbsent(words, key -> new Entry());
    }

    /** All that is said of a word, or of words in a row; never null. */
    Entry of(String words) {
        return of(words, ANYTHING);
    }

    /** The same for one who only asks about something. */
    private Entry of(String words, int about) {
        return (said[hash(words)] & about) != 0 ? entries.getOrDefault(lower(words), Entry.NOTHING) : Entry.NOTHING;
    }

    /**
     * The same for a word in capitals and in small letters: of its length and its letters at the beginning, in the middle and at
     * the end, which tell most words apart. 0 when these are beyond ASCII.
     */
    private static int hash(String words) {
        int length = words.length();
        if (length == 0) {
            return 0;
        }
        char first = words.charAt(0);
        char middle = words.charAt(length >> 1);
        char last = words.charAt(length - 1);
        if ((first | middle | last) >= 0x80) {
            return 0;
        }
        return (((length * 31 + small(first)) * 31 + small(middle)) * 31 + small(last)) * 0x9E3779B9 >>> Integer.SIZE - HASH_BITS;
    }

    private static int small(char ascii) {
        return ascii >= 'A' && ascii <= 'Z' ? ascii + 'a' - 'A' : ascii;
    }

    private static List<Table.Row> rows(Lexicon lexicon, String file) {
        return lexicon.has(file) ? lexicon.table(file).rows() : List.of();
    }

    private static Where.Precision precision(Table.Row row) {
        try {
            return Where.Precision.valueOf(row.get("precision"));
        } catch (IllegalArgumentException e) {
            throw row.fault("precision", "\"" + row.get("precision") + "\" is not a precision");
        }
    }

    /** The class of a common noun for a place ("district"); null for other words. */
    String nounClass(String words) {
        return of(words, NOUN).noun;
    }

    /** Whether "the" and this noun may point back to a place named before. */
    boolean isDefinite(String words) {
        return of(words, NOUN).definite;
    }

    /** The class of a word that points to a place by itself ("there"); null for other words. */
    String pointerClass(String word) {
        return of(word, POINTER).pointer;
    }

    /** What words right before a name say about how the claim's place lies to it; null when they say nothing. */
    Where.Precision before(String words) {
        return of(words, BEFORE).before;
    }

    /** The same for words right behind a name. */
    Where.Precision after(String words) {
        return of(words, AFTER).after;
    }

    /** What sort of cue the word is, "locative" or "title"; null for other words. */
    String cue(String word) {
        return of(word, CUE).cue;
    }

    /** Whether the word is a cue of that sort: "locative", "title", "company". */
    boolean isCue(String word, String sort) {
        return sort.equals(of(word, sort.equals("title") ? TITLE : CUE).cue);
    }

    /** Whether the word is one of everyday English, or a usual person's name, as well as a town's name. */
    boolean isCommon(String word) {
        return of(word, COMMON).common;
    }

    /** The name with its short words written out, "Mount Osgil" for "Mt. Osgil"; the name itself when it has none. */
    String writtenOut(String name) {
        String[] parts = name.split(" ");
        for (int i = 0; i < parts.length; i++) {
            parts[i] = shorts.getOrDefault(lower(parts[i]), parts[i]);
        }
        return String.join(" ", parts);
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
