package org.dateline.annotate;

import org.dateline.annotate.learnt.Analysis;

/**
 * "Two soldiers lost their lives and three others were wounded": a parser may join the others to the lives, and leave the second
 * verb with the first one's subject. What stands right before a verb's helper is its subject. And two statements with a comma between
 * them, of which it may take one for the other's content; and a second subject that it joins to the first verb.
 */
final class JoinedClauses {
    private JoinedClauses() {}

    /** Sets such trees right, in place; {@code forms} are the words. */
    static void mend(Analysis analysis, String[] forms, GrammarWords words) {
        for (int verb = 1; verb < forms.length; verb++) {
            setBeside(analysis, forms, words, verb);
            giveSubject(analysis, verb);
            giveJoined(analysis, forms, words, verb);
        }
        for (int noun = 3; noun + 2 < analysis.tags().length; noun++) {
            int object = analysis.labels()[noun].equals("conj") && analysis.tags()[noun].startsWith("NN") ? analysis.heads()[noun] : -1;
            int first = object > 0 && object < noun && analysis.labels()[object].equals("obj") ? analysis.heads()[object] : -1;
            int second = analysis.labels()[noun + 1].startsWith("aux") ? analysis.heads()[noun + 1] : -1;
            int subject = first > 0 && first < object && second > noun ? subjectBefore(analysis, second, first) : -1;
            if (subject >= 0) {
                part(analysis, subject, first, noun, second);
            }
        }
    }

    /** "We did not withdraw, our men | are still there": two statements side by side, of which a parser may take one for what the other says. */
    private static void setBeside(Analysis analysis, String[] forms, GrammarWords words, int verb) {
        int other = analysis.labels()[verb].equals("ccomp") && !analysis.tags()[verb].equals("VBG") ? analysis.heads()[verb] : -1;
        boolean beside = other > verb && words.isBeing(forms[other]) && Trees.child(analysis, verb, "nsubj") >= 0
                && Trees.child(analysis, verb, "mark") < 0 && Trees.child(analysis, other, "expl") < 0;
        int subject = beside ? Trees.child(analysis, other, "nsubj") : -1;
        for (int i = verb + 1; i < subject; i++) {
            if (forms[i].equals(",")) {
                analysis.heads()[verb] = analysis.heads()[other];
                analysis.labels()[verb] = analysis.labels()[other];
                analysis.heads()[other] = verb;
                analysis.labels()[other] = "xcomp";
                return;
            }
        }
    }

    /** "forced many to flee, and 40 refugees, two of them children, | arrived": no noun is joined to a verb; it is the next verb's subject. */
    private static void giveSubject(Analysis analysis, int verb) {
        boolean beside = analysis.labels()[verb].equals("dep") || analysis.labels()[verb].equals("conj");
        int first = analysis.tags()[verb].equals("VBD") && beside ? analysis.heads()[verb] : -1;
        boolean open = first >= 0 && first < verb && analysis.tags()[first].startsWith("VB") && !analysis.tags()[verb - 1].equals("CC")
                && Trees.child(analysis, verb, "nsubj") < 0;
        int noun = -1;
        for (int i = first + 1; open && i < verb; i++) {
            boolean joined = analysis.heads()[i] == first && analysis.labels()[i].equals("conj") && analysis.tags()[i].startsWith("NN");
            noun = joined ? i : noun;
        }
        int joiner = noun < 0 ? -1 : Trees.child(analysis, noun, "cc");
        if (joiner > first) {
            analysis.heads()[joiner] = verb;
            analysis.heads()[noun] = verb;
            analysis.labels()[noun] = "nsubj";
            analysis.labels()[verb] = "conj";
        }
    }

    /** "... had taken the village and Kyiv | denied it": who is joined to the village and stands right before a loose verb without a subject is its subject. */
    private static void giveJoined(Analysis analysis, String[] forms, GrammarWords words, int verb) {
        if (!analysis.labels()[verb].equals("dep")) {
            return;
        }
        // "..., activists and the group said", "a hammer and a bat believed to have been used"
        if (words.isClosing(forms[verb]) || verb + 1 < forms.length && analysis.tags()[verb + 1].equals("TO")) {
            return;
        }
        int noun = verb - 1;
        int above = analysis.heads()[verb];
        boolean loose = analysis.tags()[verb].equals("VBD") && above >= 0 && above < noun;
        boolean joined = loose && analysis.labels()[noun].equals("conj") && analysis.tags()[noun].startsWith("NN")
                && analysis.heads()[noun] > above && Trees.child(analysis, verb, "nsubj") < 0;
        int joiner = joined ? Trees.child(analysis, noun, "cc") : -1;
        if (joiner >= 0) {
            analysis.heads()[joiner] = verb;
            analysis.heads()[noun] = verb;
            analysis.labels()[noun] = "nsubj";
            analysis.labels()[verb] = "conj";
            // what had been done is what somebody said, and what was done next is not
            boolean before = analysis.labels()[above].equals("ccomp") && analysis.tags()[above].equals("VBN") && Trees.child(analysis, above, "aux") >= 0;
            analysis.heads()[verb] = before && analysis.heads()[above] >= 0 && analysis.heads()[above] < verb ? analysis.heads()[above] : above;
        }
    }

    private static int subjectBefore(Analysis analysis, int verb, int limit) {
        for (int i = 0; i < limit; i++) {
            if (analysis.heads()[i] == verb && analysis.labels()[i].startsWith("nsubj")) {
                return i;
            }
        }
        return -1;
    }

    private static void part(Analysis analysis, int subject, int first, int noun, int second) {
        String label = analysis.labels()[subject];
        for (int i = 0; i < first; i++) {
            if (analysis.heads()[i] == second) {
                analysis.heads()[i] = first;
            }
        }
        analysis.heads()[first] = analysis.heads()[second];
        analysis.labels()[first] = analysis.labels()[second];
        analysis.labels()[subject] = "nsubj";
        analysis.heads()[second] = first;
        analysis.labels()[second] = "conj";
        analysis.heads()[noun] = second;
        analysis.labels()[noun] = label;
    }
}
