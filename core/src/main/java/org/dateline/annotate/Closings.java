package org.dateline.annotate;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.annotate.learnt.Analyser;
import org.dateline.annotate.learnt.Analysis;
import org.dateline.annotate.learnt.NameTagger;
import org.dateline.model.NameType;

/**
 * "Gunmen killed 11 villagers in Osgil, an official and a survivor said on Monday.": a sentence that closes with a comma, who said
 * it and the verb. Parsers often take such speakers for one thing more that was done to the villagers or for one more place; where
 * the reading of the whole mixes them with the statement the two are read apart.
 */
final class Closings {
    private static final Set<String> TENSED = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> OPENERS = Set.of("CC", "IN", "WDT", "WP", "WP$", "WRB", "TO", "VBG", "VBN");
    private static final int PERSON = NameTagger.TYPES.indexOf(NameType.PERSON);
    /** The most words of a speaker, and of what follows the verb. */
    private static final int LONGEST_SPEAKER = 14;
    private static final int LONGEST_REST = 9;
    /** The fewest words of a statement. */
    private static final int SHORTEST = 4;

    private final String[] shown;
    private final int comma;
    private final int verb;
    private final int stop;

    private Closings(String[] shown, int comma, int verb) {
        this.shown = shown;
        this.comma = comma;
        this.verb = verb;
        this.stop = shown.length - 1;
    }

    /** The reading of a sentence's tokens, quotation marks with their direction among them. */
    static Analysis analyse(String[] shown, boolean uniform, Analyser analyser, GrammarWords words) {
        Analysis whole = Asides.analyse(shown, uniform, analyser);
        Closings closing = find(shown, words);
        String label = closing == null ? "root" : whole.labels()[closing.verb];
        if (closing == null || label.equals("acl:relcl") || !closing.isStatement(whole)) {
            return whole;
        }
        if (!closing.isMixed(whole)) {
            closing.setBeside(whole);
            return whole;
        }
        Analysis last = analyser.analyse(Arrays.copyOfRange(shown, closing.comma + 1, shown.length), uniform);
        if (!closing.isSpeech(last)) {
            return whole;
        }
        String[] statement = Arrays.copyOf(shown, closing.comma + 1);
        statement[closing.comma] = shown[closing.stop];
        return closing.join(Asides.analyse(statement, uniform, analyser), last, whole.names());
    }

    /** Where a sentence ends with a speaker and a verb of saying; null when it does not. */
    private static Closings find(String[] shown, GrammarWords words) {
        int stop = shown.length - 1;
        if (!shown[stop].equals(".")) {
            return null;
        }
        int verb = stop - 1;
        while (verb > SHORTEST && stop - verb <= LONGEST_REST && Asides.isWord(shown[verb]) && !words.isClosing(shown[verb])) {
            verb--;
        }
        if (verb <= SHORTEST || !words.isClosing(shown[verb])) {
            return null;
        }
        int comma = verb - 1;
        while (comma > SHORTEST && verb - comma <= LONGEST_SPEAKER && isPartOfSpeaker(shown[comma])) {
            comma--;
        }
        return shown[comma].equals(",") && comma < verb - 1 && comma >= SHORTEST ? new Closings(shown, comma, verb) : null;
    }

    private static boolean isPartOfSpeaker(String token) {
        return Asides.isWord(token) || token.startsWith("'") && token.length() > 1 && !token.equals("''");
    }

    /** Whether a clause stands before the comma, and behind it a whole speaker: not what somebody just named is. */
    private boolean isStatement(Analysis whole) {
        boolean clause = IntStream.range(0, comma).anyMatch(i -> TENSED.contains(whole.tags()[i]));
        return clause && whole.names()[comma - 1] != PERSON && !OPENERS.contains(whole.tags()[comma + 1]);
    }

    /** Whether words of the speaker hang on words of the statement. */
    private boolean isMixed(Analysis whole) {
        return IntStream.range(comma + 1, stop).anyMatch(i -> i != verb && whole.heads()[i] <= comma);
    }

    /** A saying that was read as part of the statement stands beside it. */
    private void setBeside(Analysis whole) {
        if (whole.heads()[verb] >= 0) {
            whole.heads()[verb] = Trees.root(whole);
            whole.labels()[verb] = "parataxis";
        }
    }

    /** Whether what was read behind the comma is a subject and the verb, which is the only one. */
    private boolean isSpeech(Analysis last) {
        int root = verb - comma - 1;
        boolean subject = IntStream.range(0, root).anyMatch(i -> last.heads()[i] == root && last.labels()[i].equals("nsubj"));
        return last.heads()[root] < 0 && subject
                && IntStream.range(0, last.tags().length).noneMatch(i -> i != root && TENSED.contains(last.tags()[i]));
    }

    /**
     * The statement with its full stop, and the saying beside it.
     *
     * @param names what names there are, as the whole shows them: at the beginning of a sentence a capital says less
     */
    private Analysis join(Analysis statement, Analysis last, int[] names) {
        int[] places = IntStream.rangeClosed(0, comma).map(i -> i == comma ? stop : i).toArray();
        Analysis all = statement.among(places, shown.length);
        int root = places[Trees.root(statement)];
        for (int i = 0; i < last.tags().length - 1; i++) {
            int head = last.heads()[i];
            boolean top = head < 0;
            all.set(comma + 1 + i, last.tags()[i], last.lemmas()[i], top ? root : comma + 1 + head, top ? "parataxis" : last.labels()[i],
                    names[comma + 1 + i]);
        }
        all.set(comma, ",", ",", verb, "punct", names[comma]);
        return all;
    }
}
