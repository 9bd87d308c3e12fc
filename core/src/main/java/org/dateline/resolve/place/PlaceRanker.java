package org.dateline.resolve.place;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Phrase;
import org.dateline.model.Sentence;

/**
 * Says how likely each place is that a name may mean. Each name is first looked at alone, then in the company of the others,
 * several times over, each time knowing them better.
 */
final class PlaceRanker {
    private static final int ROUNDS = 3;

    private final Gazetteer gazetteer;

    PlaceRanker(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Sets the likelihoods of the names' candidates. */
    void rank(Senses senses, LinearModel alone, LinearModel together) {
        weigh(senses, alone, true);
        for (int round = 0; round < ROUNDS; round++) {
            weigh(senses, together, false);
        }
    }

    /** One look at all names at once. */
    void weigh(Senses senses, LinearModel model, boolean alone) {
        CandidateSigns signs = new CandidateSigns(gazetteer, senses, alone);
        List<double[]> next = new ArrayList<>();
        for (Senses.Name name : senses.names) {
            double[] scores = new double[name.candidates.size() + 1];
            for (int c = 0; c < scores.length; c++) {
                scores[c] = model.scores(signs.of(name, c))[0];
            }
            next.add(LinearModel.likelihoods(scores));
        }
        for (int n = 0; n < next.size(); n++) {
            senses.names.get(n).likelihoods = next.get(n);
        }
    }

    /** Notes for each name the larger places named right behind it: "Osgil, Karvan", "Osgil in Karvan", "Osgil (Karvan)". */
    static void link(Senses senses, List<Phrase> phrases, List<Sentence> sentences) {
        for (int m = 0; m + 1 < phrases.size(); m++) {
            Phrase one = phrases.get(m);
            Phrase next = phrases.get(m + 1);
            if (one.sentence() != next.sentence() || next.first() - one.last() > 3 || next.first() < one.last()) {
                continue;
            }
            Sentence sentence = sentences.get(one.sentence());
            String between = next.first() == one.last() ? "" : PlaceName.text(sentence, one.last(), next.first());
            if (between.matches("|,|\\(|in|, in|,? in the|, in the|'s|-")) {
                senses.mentions.get(m).containers.add(senses.mentions.get(m + 1));
            }
        }
    }
}
