package org.dateline.annotate;

import java.util.Set;
import org.dateline.annotate.learnt.Analysis;

/**
 * "Army shells Osgil, dozens killed", "raid on village, at least 20 killed": a count and a participle behind the last comma, as headlines
 * close. A parser may hang them on the place, or on each other the wrong way round; the count is who was killed, and the rest goes on
 * from the first statement.
 */
final class Tolls {
    /** From the comma to the participle. */
    private static final int LONGEST = 6;

    private static final Set<String> PAST = Set.of("VBN", "VBD");
    private static final Set<String> OF_COUNTS = Set.of("CD", "NN", "NNS", "JJ", "JJR", "JJS", "RB", "RBR", "RBS");

    private Tolls() {}

    /** Sets such trees right, in place; {@code forms} are the words. */
    static void mend(Analysis analysis, String[] forms, GrammarWords words) {
        int verb = forms.length - (forms[forms.length - 1].equals(".") ? 2 : 1);
        int root = Trees.root(analysis);
        if (verb < 3 || !PAST.contains(analysis.tags()[verb]) || root >= verb || isSaid(analysis, forms, verb, words)) {
            return;
        }
        int comma = verb - 1;
        boolean counted = isCount(analysis, forms, comma, words);
        while (counted && comma > 0 && verb - comma <= LONGEST && isPart(analysis, comma)) {
            comma--;
        }
        if (counted && forms[comma].equals(",") && comma > root && comma < verb - 1) {
            attach(analysis, comma, verb, root);
        }
    }

    /** "..., police said", "..., talks failed": a verb in the past with its own subject, which is no toll; or one of several counts, "two killed, five hurt". */
    private static boolean isSaid(Analysis analysis, String[] forms, int verb, GrammarWords words) {
        int subject = verb - 1;
        boolean own = analysis.heads()[subject] == verb && analysis.labels()[subject].equals("nsubj");
        boolean joined = analysis.labels()[verb].equals("conj") && words.isStricken(forms[analysis.heads()[verb]]);
        return joined || words.isClosing(forms[verb]) || own && analysis.tags()[verb].equals("VBD");
    }

    private static boolean isCount(Analysis analysis, String[] forms, int token, GrammarWords words) {
        String tag = analysis.tags()[token];
        return tag.equals("CD") || tag.equals("NNS") || words.isCounting(forms[token]);
    }

    private static boolean isPart(Analysis analysis, int token) {
        boolean at = analysis.tags()[token].equals("IN") && Set.of("RBS", "JJS").contains(analysis.tags()[token + 1]);
        return at || OF_COUNTS.contains(analysis.tags()[token]);
    }

    private static void attach(Analysis analysis, int comma, int verb, int root) {
        int count = verb - 1;
        for (int i = comma + 1; i < count; i++) {
            boolean outside = analysis.heads()[i] <= comma || analysis.heads()[i] >= verb;
            analysis.heads()[i] = outside ? count : analysis.heads()[i];
        }
        for (int i = 0; i <= comma; i++) {
            analysis.heads()[i] = analysis.heads()[i] > comma ? root : analysis.heads()[i];
        }
        analysis.heads()[count] = verb;
        analysis.labels()[count] = "nsubj:pass";
        analysis.heads()[verb] = root;
        analysis.labels()[verb] = "advcl";
        analysis.tags()[verb] = "VBN";
    }
}
