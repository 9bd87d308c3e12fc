package org.dateline.resolve;

import java.util.function.IntFunction;
import org.dateline.model.Draft;
import org.dateline.model.Modality;
import org.dateline.model.Phrase;
import org.dateline.model.Sentence;
import org.dateline.model.Slot;
import org.dateline.model.Token;
import org.dateline.model.When;

/**
 * When something befell people who had been taken before: after "48 pilgrims were kidnapped on Saturday", "a spokesman said on
 * Monday three of those kidnapped pilgrims had been killed" is from Saturday to Monday.
 */
final class Captives {
    private final Coding coding;

    Captives(Coding coding) {
        this.coding = coding;
    }

    /**
     * From the day on which they were taken to the day of the saying; null when either is unknown or they are out of order.
     *
     * @param said when it was said; may be null
     * @param times gives the time of another draft, null when it has none
     */
    When when(int i, When said, IntFunction<When> times) {
        Draft draft = coding.draft(i);
        boolean told = draft.kind() != Draft.Kind.CONTROL && draft.modality() == Modality.ACTUAL && said != null && said.to() != null;
        int taking = told ? taking(draft) : -1;
        When taken = taking < 0 ? null : times.apply(taking);
        boolean ordered = taken != null && taken.from() != null && !taken.from().isAfter(said.to());
        return ordered ? new When(taken.from(), said.to(), When.Precision.DAYS, said.words(), said.span(), null) : null;
    }

    /** The earlier draft that tells how the draft's people were taken; -1 when none does. */
    private int taking(Draft draft) {
        for (Phrase people : draft.slot(Slot.RECIPIENT)) {
            // those of a denial may stand in the sentence that is denied
            Sentence sentence = coding.annotation().sentences().get(people.sentence());
            for (int t = people.first(); t < people.last(); t++) {
                Token word = sentence.token(t);
                if (word.is("amod") && word.tag().equals("VBN") && word.head() > t) {
                    return earlier(draft, word.lemma(), sentence.token(word.head()).lemma());
                }
            }
        }
        return -1;
    }

    private int earlier(Draft draft, String deed, String people) {
        for (int j = 0; j < coding.drafts().size(); j++) {
            Draft other = coding.draft(j);
            if (other.sentence() < draft.sentence() && other.modality() == Modality.ACTUAL) {
                Sentence sentence = coding.annotation().sentences().get(other.sentence());
                boolean same = sentence.token(other.trigger().head()).lemma().equals(deed);
                boolean whom = other.slot(Slot.RECIPIENT).stream()
                        .anyMatch(phrase -> holds(coding.annotation().sentences().get(phrase.sentence()), phrase, people));
                if (same && whom) {
                    return j;
                }
            }
        }
        return -1;
    }

    private static boolean holds(Sentence sentence, Phrase phrase, String lemma) {
        for (int t = phrase.first(); t < phrase.last(); t++) {
            if (sentence.token(t).lemma().equals(lemma)) {
                return true;
            }
        }
        return false;
    }
}
