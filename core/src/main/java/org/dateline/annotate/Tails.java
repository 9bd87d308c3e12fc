package org.dateline.annotate;

import java.util.Arrays;
import java.util.Set;
import org.dateline.annotate.learnt.Analyser;
import org.dateline.annotate.learnt.Analysis;

/**
 * "Two soldiers were killed in Osgil on May 3, reports The Herald.": a sentence that closes with a comma, a verb and nothing but
 * names is the statement before the comma and who made it. The two are read apart, since a parser takes such verbs for nouns.
 */
final class Tails {
    private static final Set<String> VERBS = Set.of("VBZ", "VBD", "NNS");
    /** The most names that follow the verb. */
    private static final int MOST = 6;

    private Tails() {}

    /** The reading of a sentence's tokens, quotation marks with their direction among them. */
    static Analysis analyse(String[] shown, boolean uniform, Analyser analyser, GrammarWords words) {
        int verb = uniform ? -1 : verb(shown, words);
        if (verb < 0) {
            return Closings.analyse(shown, uniform, analyser, words);
        }
        Analysis whole = Asides.analyse(shown, false, analyser);
        if (!VERBS.contains(whole.tags()[verb]) || isNextDeed(whole, verb)) {
            return whole;
        }
        int stop = shown.length - 1;
        String[] statement = Arrays.copyOf(shown, verb);
        statement[verb - 1] = shown[stop];
        return join(whole, Asides.analyse(statement, false, analyser), verb, stop);
    }

    /** The word in small letters between the last comma and the names at the end; -1 when the sentence does not end so. */
    private static int verb(String[] shown, GrammarWords words) {
        int stop = shown.length - 1;
        int first = stop;
        while (first > 1 && (Character.isUpperCase(shown[first - 1].codePointAt(0)) || words.isDefinite(shown[first - 1]))) {
            first--;
        }
        int verb = first - 1;
        boolean names = shown[stop].equals(".") && first < stop && stop - first <= MOST;
        boolean tail = names && verb > 2 && Character.isLowerCase(shown[verb].codePointAt(0)) && shown[verb - 1].equals(",");
        boolean inflected = tail && words.isReporting(shown[verb]);
        return inflected ? verb : -1;
    }

    /** "troops left Osgil, entered Tarsk": the next thing that was done. */
    private static boolean isNextDeed(Analysis whole, int verb) {
        return whole.labels()[verb].equals("conj") && !whole.tags()[verb].equals("VBZ");
    }

    private static Analysis join(Analysis whole, Analysis statement, int verb, int stop) {
        int root = 0;
        for (int i = 0; i < verb; i++) {
            int from = i == verb - 1 ? stop : i;
            whole.tags()[from] = statement.tags()[i];
            whole.lemmas()[from] = statement.lemmas()[i];
            whole.heads()[from] = statement.heads()[i] == verb - 1 ? stop : statement.heads()[i];
            whole.labels()[from] = statement.labels()[i];
            whole.names()[from] = statement.names()[i];
            root = statement.heads()[i] < 0 ? i : root;
        }
        set(whole, verb - 1, ",", verb, "punct");
        set(whole, verb, "VBZ", root, "parataxis");
        for (int i = verb + 1; i < stop; i++) {
            boolean last = i == stop - 1;
            set(whole, i, whole.tags()[i].equals("DT") ? "DT" : "NNP", last ? verb : stop - 1,
                    last ? "nsubj" : whole.tags()[i].equals("DT") ? "det" : "compound");
        }
        return whole;
    }

    private static void set(Analysis analysis, int i, String tag, int head, String label) {
        analysis.tags()[i] = tag;
        analysis.heads()[i] = head;
        analysis.labels()[i] = label;
    }
}
