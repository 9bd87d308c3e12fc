package org.dateline.annotate;

import org.dateline.annotate.learnt.Analysis;
import org.dateline.annotate.learnt.NameTagger;
import org.dateline.model.NameType;

/** "Captured Osgil, Tarsk and Brenno townships": the names before the noun are a list, and not names of one township beside Osgil. */
final class PlaceLists {
    private static final int PLACE = NameTagger.TYPES.indexOf(NameType.PLACE);

    private PlaceLists() {}

    /** Sets such trees right, in place; {@code forms} are the words, {@code words} tell the nouns that close such a list. */
    static void mend(Analysis analysis, String[] forms, GrammarWords words) {
        for (int noun = 5; noun < forms.length; noun++) {
            int last = noun - 1;
            int joined = analysis.labels()[last].equals("conj") && words.isSettlements(forms[noun]) ? analysis.heads()[last] : -1;
            boolean pair = joined >= 0 && joined == last - 2 && words.isJoining(forms[last - 1]) && analysis.heads()[joined] == noun
                    && analysis.labels()[joined].equals("compound") && forms[joined - 1].equals(",");
            int first = pair ? first(analysis, forms, joined) : -1;
            if (first >= 0) {
                for (int name = joined; name <= last; name += 2) {
                    analysis.heads()[name] = first;
                    analysis.labels()[name] = "conj";
                    analysis.names()[name] = PLACE;
                }
                analysis.heads()[noun] = first;
                analysis.labels()[noun] = "appos";
            }
        }
    }

    /** The place that opens a list of names of one word each, with commas between them, up to this one; -1 when none does. */
    private static int first(Analysis analysis, String[] forms, int name) {
        int first = name;
        while (first >= 2 && forms[first - 1].equals(",") && analysis.tags()[first - 2].startsWith("NNP")) {
            first -= 2;
        }
        boolean taken = analysis.labels()[first].equals("obj") || analysis.labels()[first].startsWith("nsubj");
        return first < name && analysis.names()[first] == PLACE && taken && Trees.child(analysis, first, "case") < 0 ? first : -1;
    }
}
