package org.dateline.annotate;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import org.dateline.annotate.learnt.Analysis;

/**
 * Sets right what the parser often gets wrong, one mend after another. What one mend has done is undone when the words no longer
 * hang on each other as a tree: no mend can foresee every wrong tree that it is shown.
 *
 * @param lemma gives the lemma of a form with a tag
 */
record TreeMends(GrammarWords words, BinaryOperator<String> lemma) {
    /** Mends a tree in place; it is a tree afterwards. */
    void mend(Analysis analysis, String[] forms) {
        Analysis before = analysis.copy();
        List<Consumer<Analysis>> mends = mends(forms);
        mends.forEach(mend -> mend.accept(analysis));
        if (Trees.isTree(analysis)) {
            return;
        }
        analysis.set(before);
        for (Consumer<Analysis> mend : mends) {
            Analysis last = analysis.copy();
            mend.accept(analysis);
            if (!Trees.isTree(analysis)) {
                analysis.set(last);
            }
        }
    }

    private List<Consumer<Analysis>> mends(String[] forms) {
        return List.of(
                analysis -> Headlines.mend(analysis, forms, words, lemma),
                analysis -> Charges.mend(analysis, forms, words),
                analysis -> Interruptions.mend(analysis, forms, words),
                analysis -> NounVerbs.mend(analysis, forms),
                analysis -> LooseVerbs.mend(analysis, forms),
                analysis -> Distances.mend(analysis, forms, words),
                analysis -> Gerunds.mend(analysis, forms, words, lemma),
                analysis -> JoinedVerbs.mend(analysis, forms, words),
                analysis -> Passives.mend(analysis, forms, words, lemma),
                analysis -> Participles.mend(analysis, forms, words, lemma),
                analysis -> Absolutes.mend(analysis, forms),
                analysis -> Riders.mend(analysis, forms, lemma),
                analysis -> CountedSubjects.mend(analysis, forms, lemma),
                analysis -> Colons.mend(analysis, forms),
                analysis -> JoinedClauses.mend(analysis, forms, words),
                analysis -> Inverted.mend(analysis, forms),
                analysis -> Speakings.mend(analysis, forms, words),
                analysis -> Gapped.mend(analysis, forms, words, lemma),
                analysis -> Openings.mend(analysis, forms, words),
                analysis -> Occasions.mend(analysis, forms),
                analysis -> PlaceLists.mend(analysis, forms, words),
                analysis -> Misplaced.mend(analysis, forms, words),
                analysis -> Nearer.mend(analysis, forms, words),
                analysis -> Headcounts.mend(analysis, forms, words, lemma),
                analysis -> Tolls.mend(analysis, forms, words));
    }
}
