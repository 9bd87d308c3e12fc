package org.dateline.annotate;

import java.util.function.Function;
import org.dateline.annotate.learnt.Analysis;
import org.dateline.annotate.learnt.NameLists;
import org.dateline.annotate.learnt.NameTagger;
import org.dateline.model.NameType;

/** Names that a tagger which never saw them takes for those of persons, though the sentence says that they are none. */
final class PlaceNames {
    private static final int PERSON = NameTagger.TYPES.indexOf(NameType.PERSON);
    private static final int PLACE = NameTagger.TYPES.indexOf(NameType.PLACE);
    private static final int ORGANISATION = NameTagger.TYPES.indexOf(NameType.ORGANISATION);

    private PlaceNames() {}

    /**
     * Sets such names right, in place.
     *
     * @param forms the words
     * @param listed says of words what lists know of them as names
     */
    static void mend(Analysis analysis, String[] forms, GrammarWords words, Function<String[], int[]> listed) {
        for (int name = 0; name < forms.length; name++) {
            boolean alone = analysis.names()[name] == PERSON && (name == 0 || analysis.names()[name - 1] != PERSON)
                    && (name + 1 == forms.length || analysis.names()[name + 1] != PERSON);
            if (alone && isSettlement(analysis, forms, name, words)) {
                analysis.names()[name] = PLACE;
            } else if (alone && isThing(analysis, forms, name)) {
                analysis.names()[name] = (listed.apply(forms)[name] & NameLists.PLACE) != 0 ? PLACE : ORGANISATION;
            }
        }
        for (int name = forms.length - 2; name >= 0; name--) {
            // "Um Tarsk", of which only the last is known for a place
            boolean within = analysis.names()[name] == PERSON && analysis.names()[name + 1] == PLACE && analysis.heads()[name] == name + 1
                    && analysis.labels()[name].equals("compound");
            if (within) {
                analysis.names()[name] = PLACE;
            }
        }
        for (int name = 2; name + 2 < forms.length; name++) {
            if (analysis.names()[name] == PERSON && analysis.names()[name + 1] != PERSON && isAmong(analysis, forms, name)) {
                for (int i = name; analysis.names()[i] == PERSON; i--) {
                    analysis.names()[i] = PLACE;
                }
            }
        }
    }

    /** "captured Osgil, Um Tarsk and Brenno": between places a name without a title is one. */
    private static boolean isAmong(Analysis analysis, String[] forms, int name) {
        int first = name;
        while (first > 0 && analysis.names()[first - 1] == PERSON) {
            first--;
        }
        int head = analysis.labels()[name].equals("conj") ? analysis.heads()[name] : -1;
        boolean behind = head >= 0 && head < first && analysis.names()[head] == PLACE && first > 0 && forms[first - 1].equals(",")
                && analysis.names()[first - 2] == PLACE;
        boolean before = forms[name + 1].equals(",") && analysis.names()[name + 2] == PLACE
                || analysis.tags()[name + 1].equals("CC") && analysis.names()[name + 2] == PLACE;
        return behind && before;
    }

    /** "the second city, Osgil". */
    private static boolean isSettlement(Analysis analysis, String[] forms, int name, GrammarWords words) {
        int noun = analysis.labels()[name].equals("appos") ? analysis.heads()[name] : -1;
        return noun >= 0 && noun < name && words.isSettlement(forms[noun]);
    }

    /** "Karvania, which had sent troops": no person is a "which". */
    private static boolean isThing(Analysis analysis, String[] forms, int name) {
        int which = name + 2;
        boolean relative = which < forms.length && forms[name + 1].equals(",") && analysis.tags()[which].equals("WDT");
        int verb = relative ? analysis.heads()[which] : -1;
        return verb > which && analysis.heads()[verb] == name && analysis.labels()[verb].equals("acl:relcl");
    }
}
