package org.dateline.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Sentence;
import org.dateline.model.Stance;
import org.dateline.model.Token;

/**
 * "The paper said the army had left, citing two officials": the officials say it, through the paper. "Citing security concerns"
 * names nobody who says anything.
 */
final class Citations {
    private Citations() {}

    /** The sentence's attributions with whoever is cited put first in the saying that cites them; in no order. */
    static List<Attribution> join(Sentence s, List<Attribution> verbs, List<Attribution> phrases, PhraseCues speakers) {
        List<Attribution> all = new ArrayList<>(verbs);
        for (Attribution cited : phrases) {
            Token cue = s.token(cited.cue().head());
            if (!isCiting(cited, cue)) {
                all.add(cited);
                continue;
            }
            int teller = speakers.speaks(s.token(cited.source().head())) ? teller(all, cited) : -1;
            if (teller >= 0) {
                Attribution told = all.get(teller);
                all.set(teller, new Attribution(
                        cited.source(), told.source(), told.cue(), told.content(), told.stance(), told.modality(), told.direct()));
            } else if (speakers.speaks(s.token(cited.source().head()))) {
                all.add(cited);
            }
        }
        return all;
    }

    /** A participle alone: not "according to", nor a headline's mark. */
    private static boolean isCiting(Attribution phrase, Token cue) {
        return phrase.cue().last() - phrase.cue().first() == 1 && cue.tag().equals("VBG");
    }

    /** The nearest plain saying of the sentence whose speaker stands before who is cited; -1 when there is none. */
    private static int teller(List<Attribution> sayings, Attribution cited) {
        int best = -1;
        for (int i = 0; i < sayings.size(); i++) {
            Attribution saying = sayings.get(i);
            boolean plain = saying.stance() == Stance.ASSERTED && saying.source() != null && saying.via() == null && !saying.direct();
            boolean other = plain && !saying.source().overlaps(cited.source()) && saying.source().first() < cited.cue().first();
            if (other && (best < 0 || distance(saying, cited) < distance(sayings.get(best), cited))) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(Attribution saying, Attribution cited) {
        return Math.abs(saying.cue().first() - cited.cue().first());
    }
}
