package org.dateline.annotate;

import java.util.Locale;
import java.util.Set;
import org.dateline.annotate.learnt.Analysis;
import org.dateline.annotate.learnt.NameTagger;
import org.dateline.model.NameType;

/**
 * "In Bani district, Osgil province, a smuggler was arrested": a parser may take the province for the subject and the smuggler
 * for what it is called. He cannot be, since no comma closes the apposition: he is the subject, and the province says where.
 */
final class Openings {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");

    private static final int PLACE = NameTagger.TYPES.indexOf(NameType.PLACE);
    private static final int NO_NAME = NameTagger.TYPES.indexOf(NameType.NONE);

    private Openings() {}

    /** Sets such trees right, in place; {@code forms} are the words. */
    static void mend(Analysis analysis, String[] forms, GrammarWords words) {
        near(analysis, forms, words);
        for (int subject = 1; subject < forms.length; subject++) {
            int verb = analysis.heads()[subject];
            int where = SUBJECTS.contains(analysis.labels()[subject]) && verb > subject ? opening(analysis, forms, subject, verb) : -1;
            int named = where < 0 || !isPlace(analysis, subject) ? -1 : lastApposition(analysis, subject, verb);
            if (named > 0 && forms[subject + 1].equals(",") && !hasComma(forms, named, verb)) {
                mend(analysis, subject, where, named);
            }
        }
    }

    /** "Near Osgil, troops shelled a bridge": the first word, taken for a name because of its capital, is a preposition. */
    private static void near(Analysis analysis, String[] forms, GrammarWords words) {
        int place = forms.length > 3 && words.isPlacing(forms[0]) && analysis.labels()[0].equals("compound") ? analysis.heads()[0] : -1;
        int verb = place < 0 ? -1 : analysis.heads()[place];
        int subject = verb > place && SUBJECTS.contains(analysis.labels()[place]) ? lastApposition(analysis, place, verb) : -1;
        if (subject > 0 && forms[place + 1].equals(",") && !hasComma(forms, subject, verb)) {
            analysis.set(0, "IN", analysis.lemmas()[0].toLowerCase(Locale.ROOT), place, "case", NO_NAME);
            analysis.heads()[subject] = verb;
            analysis.labels()[subject] = analysis.labels()[place];
            analysis.labels()[place] = "obl";
            for (int i = 1; i <= place; i++) {
                analysis.names()[i] = PLACE;
            }
        }
    }

    private static void mend(Analysis analysis, int subject, int where, int named) {
        int verb = analysis.heads()[subject];
        String label = analysis.labels()[subject];
        for (int i = 0; i < verb; i++) {
            boolean other = analysis.heads()[i] == verb && SUBJECTS.contains(analysis.labels()[i]);
            boolean between = analysis.heads()[i] == subject && i > subject && analysis.labels()[i].equals("appos");
            if (other || between) {
                // "yesterday", before the place or behind it
                analysis.heads()[i] = verb;
                analysis.labels()[i] = "obl:tmod";
            }
        }
        analysis.heads()[where] = verb;
        analysis.heads()[subject] = where;
        analysis.labels()[subject] = "appos";
        analysis.heads()[named] = verb;
        analysis.labels()[named] = label;
    }

    /** The phrase with a preposition before the subject and a comma, which hangs on the same verb or on the subject; -1 when there is none. */
    private static int opening(Analysis analysis, String[] forms, int subject, int verb) {
        int first = subject;
        while (first > 0 && analysis.heads()[first - 1] == subject && !forms[first - 1].equals(",")) {
            first--;
        }
        int where = first - 2;
        boolean behindComma = where > 0 && forms[first - 1].equals(",");
        boolean hangs = behindComma && (analysis.heads()[where] == verb || analysis.heads()[where] == subject);
        if (!hangs || !analysis.labels()[where].equals("obl")) {
            return -1;
        }
        for (int i = 0; i < where; i++) {
            if (analysis.heads()[i] == where && analysis.labels()[i].equals("case")) {
                return where;
            }
        }
        return -1;
    }

    private static boolean isPlace(Analysis analysis, int noun) {
        boolean before = analysis.heads()[noun - 1] == noun && isPlaceName(analysis, noun - 1);
        return before || isPlaceName(analysis, noun);
    }

    private static boolean isPlaceName(Analysis analysis, int word) {
        return NameTagger.TYPES.get(analysis.names()[word]) == NameType.PLACE;
    }

    private static int lastApposition(Analysis analysis, int noun, int before) {
        int last = -1;
        for (int i = noun + 1; i < before; i++) {
            last = analysis.heads()[i] == noun && analysis.labels()[i].equals("appos") ? i : last;
        }
        return last;
    }

    private static boolean hasComma(String[] forms, int from, int to) {
        for (int i = from; i < to; i++) {
            if (forms[i].equals(",")) {
                return true;
            }
        }
        return false;
    }
}
