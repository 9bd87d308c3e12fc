package org.dateline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dateline.annotate.learnt.NameLists;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.Table;
import org.dateline.model.RareWords;
import org.dateline.resolve.place.Gazetteer;

/**
 * What the lexicon says of names, as evidence for the names tagger: places of the gazetteer, groups of the actor register,
 * nations and their people, heads of state. It only hints; the tagger was also trained without it. Thread-safe.
 */
public final class KnownNames implements NameLists {
    private static final String ACTORS = "actors/";
    private static final String COUNTRIES = ACTORS + "countries.tsv";
    private static final String LEADERS = ACTORS + "leaders.tsv";
    private static final String COMMON_PLACES = "en/place_common.tsv";
    private static final List<String> OTHER_TABLES = List.of("words", "generic", "kinds", "sources", "countries", "leaders");
    private static final int ASCII = 0x80;
    private static final int LONGEST = 3;
    private static final int SHORTEST_PLACE = 4;

    /** Noted of a word: that longer names begin with it. */
    private static final int LONGER = 16;
    /** Noted of a word: that it is one of everyday English. */
    private static final int COMMON = 32;
    private static final int KINDS = PLACE | PERSON | ORGANISATION | GROUP;

    private final Gazetteer gazetteer;
    /** Kinds by name in small letters, words parted by single blanks, and what is noted of words. */
    private final RareWords<Integer> kinds = new RareWords<>();

    private KnownNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Reads the tables that are there; none is needed. */
    public static KnownNames of(Lexicon lexicon, Gazetteer gazetteer) {
        KnownNames names = new KnownNames(gazetteer);
        if (lexicon.has(COMMON_PLACES)) {
            lexicon.table(COMMON_PLACES).rows().forEach(row -> names.kinds.put(row.get("word"), names.said(row.get("word")) | COMMON));
        }
        if (lexicon.has(COUNTRIES)) {
            for (Table.Row row : lexicon.table(COUNTRIES).rows()) {
                row.list("adjectives").forEach(name -> names.add(name, GROUP));
                row.list("people").forEach(name -> names.add(name, GROUP));
            }
        }
        if (lexicon.has(LEADERS)) {
            for (Table.Row row : lexicon.table(LEADERS).rows()) {
                names.add(row.get("name"), PERSON);
                row.list("short").forEach(name -> names.add(name, PERSON));
            }
        }
        for (String file : lexicon.files(ACTORS, ".tsv")) {
            if (!OTHER_TABLES.contains(file.substring(ACTORS.length(), file.length() - ".tsv".length()))) {
                for (Table.Row row : lexicon.table(file).rows()) {
                    names.add(row.get("name"), ORGANISATION);
                    row.list("aliases").forEach(name -> names.add(name, ORGANISATION));
                }
            }
        }
        return names;
    }

    /** A name marked {@code ~} is made of common words and says too little. */
    private void add(String name, int kind) {
        if (!name.isEmpty() && !name.startsWith("~")) {
            String small = name.toLowerCase(Locale.ROOT);
            kinds.put(small, said(small) | kind);
            int end = small.indexOf(' ');
            if (end >= 0) {
                kinds.put(small.substring(0, end), said(small.substring(0, end)) | LONGER);
            }
        }
    }

    private int said(String small) {
        Integer said = kinds.get(small);
        return said == null ? 0 : said;
    }

    @Override
    public int[] look(String[] forms) {
        int[] known = new int[forms.length];
        boolean cased = isCased(forms);
        for (int i = 0; i < forms.length; i++) {
            if (!cased || Character.isUpperCase(forms[i].charAt(0))) {
                mark(forms, i, known);
            }
        }
        return known;
    }

    /** Marks the longest names that begin at a word. */
    private void mark(String[] forms, int first, int[] known) {
        String small = forms[first].toLowerCase(Locale.ROOT);
        int said = said(small);
        for (int length = 1; length <= LONGEST && first + length <= forms.length; length++) {
            int kind = length == 1 ? said & KINDS : (said & LONGER) != 0 ? said(joined(forms, first, length)) & KINDS : 0;
            boolean tooCommon = length == 1 && (small.length() < SHORTEST_PLACE || (said & COMMON) != 0);
            kind |= !tooCommon && isPlace(forms, first, length) ? PLACE : 0;
            for (int i = first; kind != 0 && i < first + length; i++) {
                known[i] |= kind;
            }
        }
    }

    private static String joined(String[] forms, int first, int length) {
        return String.join(" ", Arrays.asList(forms).subList(first, first + length)).toLowerCase(Locale.ROOT);
    }

    private boolean isPlace(String[] forms, int first, int length) {
        // The gazetteer looks over marks, and would be asked about "Osgil" and "Osgil ,".
        return isLetter(forms[first], true) && isLetter(forms[first + length - 1], false) && gazetteer.knows(forms, first, first + length);
    }

    /** Whether the word's first or last character in small letters is a letter. */
    private static boolean isLetter(String form, boolean begins) {
        char end = form.charAt(begins ? 0 : form.length() - 1);
        if (end < ASCII) {
            return end >= 'a' && end <= 'z' || end >= 'A' && end <= 'Z';
        }
        String small = form.toLowerCase(Locale.ROOT);
        return Character.isLetter(small.charAt(begins ? 0 : small.length() - 1));
    }

    private static boolean isCased(String[] forms) {
        for (String form : forms) {
            if (Character.isUpperCase(form.charAt(0))) {
                return true;
            }
        }
        return false;
    }
}
