package org.dateline.resolve;

import java.util.EnumSet;
import java.util.Set;
import org.dateline.model.Draft;
import org.dateline.model.Sentence;
import org.dateline.model.Slot;
import org.dateline.model.Tally;
import org.dateline.model.When;
import org.dateline.model.Where;

/** What stretch a figure covers: one happening, a day, or a period. */
final class Scopes {
    private static final Set<When.Precision> PERIODS = EnumSet.of(
            When.Precision.OPEN, When.Precision.DAYS, When.Precision.WEEK, When.Precision.MONTH, When.Precision.YEAR);

    private final Coding coding;
    private final DraftTimes times;
    private final DraftPlaces places;

    Scopes(Coding coding, DraftTimes times, DraftPlaces places) {
        this.coding = coding;
        this.times = times;
        this.places = places;
    }

    Tally.Scope of(int i) {
        Draft draft = coding.draft(i);
        When own = times.own(i);
        if (own == null && draft.partOf() >= 0 && draft.partOf() != i && coding.draft(draft.partOf()).partOf() != i) {
            return of(draft.partOf());
        }
        When when = own == null ? times.when(i) : own;
        if (when != null && PERIODS.contains(when.precision())) {
            return Tally.Scope.PERIOD;
        }
        if (coversAll(i)) {
            boolean day = when != null && when.from() != null && when.from().equals(when.to());
            return day ? Tally.Scope.DAY : when == null ? Tally.Scope.UNKNOWN : Tally.Scope.PERIOD;
        }
        if (when == null && isToDate(i)) {
            return Tally.Scope.PERIOD;
        }
        return isOfHappening(i) ? Tally.Scope.INCIDENT : Tally.Scope.UNKNOWN;
    }

    /** A toll, or a figure for a whole country: more than one happening may be in it. */
    private boolean coversAll(int i) {
        Where where = places.where(i);
        boolean country = where != null && where.precision() == Where.Precision.COUNTRY;
        return country || coding.words().isTotal(coding.trigger(i));
    }

    /** "The army says it has killed 14,000 rebels": a doer's count so far, of no one happening. */
    private boolean isToDate(int i) {
        Draft draft = coding.draft(i);
        int verb = draft.trigger().head();
        boolean active = coding.sentence(i).child(verb, "aux:pass") < 0 && coding.sentence(i).token(verb).tag().startsWith("VB");
        return active && draft.slot(Slot.MEANS).isEmpty() && !draft.slot(Slot.ACTOR).isEmpty()
                && Aspect.isPresentPerfect(coding.sentence(i), verb);
    }

    private boolean isOfHappening(int i) {
        Draft draft = coding.draft(i);
        Sentence sentence = coding.sentence(i);
        // "Mines: 40 killed": what a heading names is of all that its line counts. A number told anew has the means of a sentence before.
        return draft.slot(Slot.MEANS).stream().anyMatch(means -> means.sentence() != sentence.index() || !sentence.token(means.head()).is("dislocated"))
                || !draft.slot(Slot.ACTOR).isEmpty()
                || coding.sharing(i).stream().anyMatch(node -> coding.words().isHappening(sentence.token(node)));
    }
}
