package org.dateline.annotate;

import org.dateline.annotate.learnt.Analysis;

/**
 * "Two sailors were killed 40 miles off the coast", "attacked a vessel 20 nautical miles off Osgil": a parser may make a length the
 * object of the verb, and the vessel a part of it. A length with a preposition behind it says where, and what stands before it is the
 * object.
 */
final class Distances {
    private Distances() {}

    /** Sets such trees right, in place; {@code forms} are the words. */
    static void mend(Analysis analysis, String[] forms, GrammarWords words) {
        for (int length = 2; length + 2 < forms.length; length++) {
            int number = analysis.tags()[length + 1].equals("IN") && !analysis.tags()[length + 2].startsWith("W")
                    && words.isLength(forms[length]) ? number(analysis, length) : -1;
            if (number > 0 && analysis.heads()[length] >= 0 && analysis.heads()[length] < number) {
                part(analysis, number, length);
                follow(analysis, length);
            }
            direct(analysis, forms, length, words);
        }
    }

    /** "stepped on a mine 12 kilometres | north of Osgil": the direction says where, and the mine is what they stepped on. */
    private static void direct(Analysis analysis, String[] forms, int length, GrammarWords words) {
        int direction = length + 1;
        int number = length - 1;
        int noun = number - 1;
        boolean measured = words.isLength(forms[length]) && analysis.tags()[number].equals("CD") && forms[direction + 1].equals("of")
                && noun > 0 && analysis.tags()[noun].startsWith("NN") && analysis.labels()[noun].equals("compound");
        int above = measured ? analysis.heads()[direction] : -1;
        if (above < 0 || above >= noun || analysis.heads()[noun] != length && analysis.heads()[noun] != direction) {
            return;
        }
        for (int i = 0; i < noun; i++) {
            boolean own = analysis.heads()[i] == length || analysis.heads()[i] == direction;
            analysis.heads()[i] = own ? noun : analysis.heads()[i];
        }
        analysis.set(noun, analysis.tags()[noun], analysis.lemmas()[noun], above, analysis.labels()[direction], analysis.names()[noun]);
        analysis.heads()[number] = length;
        analysis.labels()[number] = "nummod";
        analysis.heads()[length] = direction;
        analysis.labels()[length] = "obl:npmod";
        analysis.labels()[direction] = "advmod";
    }

    /** "40" of "40 nautical miles"; -1 when no number stands before. */
    private static int number(Analysis analysis, int length) {
        int before = analysis.tags()[length - 1].equals("JJ") ? length - 2 : length - 1;
        return analysis.tags()[before].equals("CD") ? before : -1;
    }

    private static void part(Analysis analysis, int number, int length) {
        int above = analysis.heads()[length];
        int noun = analysis.heads()[number - 1] == length && analysis.labels()[number - 1].equals("compound") ? number - 1 : -1;
        boolean object = analysis.labels()[length].equals("obj");
        if (noun >= 0) {
            for (int i = 0; i < noun; i++) {
                analysis.heads()[i] = analysis.heads()[i] == length ? noun : analysis.heads()[i];
            }
            analysis.heads()[noun] = above;
            analysis.labels()[noun] = analysis.labels()[length];
        }
        if (noun >= 0 || object) {
            analysis.labels()[length] = "obl:npmod";
        }
        analysis.heads()[number] = length;
        analysis.labels()[number] = "nummod";
    }

    /** "miles off | the port of Osgil": what the preposition leads in hangs on the length. */
    private static void follow(Analysis analysis, int length) {
        int marker = length + 1;
        for (int i = marker + 1; i < analysis.heads().length && analysis.heads()[marker] == length; i++) {
            if (analysis.heads()[i] == length && analysis.labels()[i].equals("dep")) {
                analysis.labels()[i] = "nmod";
                analysis.heads()[marker] = i;
                analysis.labels()[marker] = "case";
            }
        }
    }
}
