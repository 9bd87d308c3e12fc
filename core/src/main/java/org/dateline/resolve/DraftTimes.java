package org.dateline.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.model.Draft;
import org.dateline.model.Mention;
import org.dateline.model.Modality;
import org.dateline.model.Passage;
import org.dateline.model.Phrase;
import org.dateline.model.Sentence;
import org.dateline.model.Slot;
import org.dateline.model.When;
import org.dateline.resolve.time.Tense;
import org.dateline.resolve.time.TimeResolver;

/**
 * When each draft of a report happened: by its own words, by those of the clause it belongs to, or by the account it
 * continues. A day is never taken from the report's date alone, except for what is told as going on in the present.
 */
final class DraftTimes {
    /** Days longer than which nothing that was done at once takes. */
    private static final int LONG = 31;
    private final Coding coding;
    private final Captives captives;
    private final Clock clock;
    private final SentenceDays days;
    private final HeadedDays headings;
    private final LocalDate published;
    private final When[] found;
    private final boolean[] asked;
    /** Whose day is that as of which a place is held or somebody is missing, which says nothing of when anything was done. */
    private final boolean[] standing;

    DraftTimes(Coding coding, TimeResolver times) {
        this.coding = coding;
        this.captives = new Captives(coding);
        this.clock = new Clock(coding.annotation(), times);
        this.days = new SentenceDays(coding, clock);
        this.headings = new HeadedDays(coding.annotation(), clock);
        this.published = coding.annotation().report().published();
        this.found = new When[coding.drafts().size()];
        this.asked = new boolean[coding.drafts().size()];
        this.standing = new boolean[coding.drafts().size()];
    }

    /** When draft {@code i} happened; null when nothing says so. */
    When when(int i) {
        if (!asked[i]) {
            asked[i] = true;
            found[i] = find(i);
            found[i] = found[i] == null ? captives.when(i, days.said(i), this::when) : found[i];
        }
        return found[i];
    }

    /** The time in the draft's own clause; null when it has none. */
    When own(int i) {
        Draft draft = coding.draft(i);
        for (Phrase phrase : draft.slot(Slot.TIME)) {
            When when = clock.read(phrase, coding.annotation().sentences().get(phrase.sentence()), phrase.head());
            if (when != null) {
                return when;
            }
        }
        return null;
    }

    private When find(int i) {
        Draft draft = coding.draft(i);
        Phrase told = days.toldOf(i);
        if (told != null && draft.slot(Slot.TIME).stream().noneMatch(time -> time.first() >= told.last())) {
            return days.told(told, i);
        }
        When own = own(i);
        if (own != null) {
            return own;
        }
        if (draft.partOf() >= 0 && lends(draft.partOf(), i)) {
            return carried(draft.partOf(), i);
        }
        int denied = coding.takenUp(i);
        if (denied >= 0 && (lends(denied, i) || draft.kind() != Draft.Kind.CONTROL)) {
            // its own sentence says when it was denied
            return lends(denied, i) ? carried(denied, i) : null;
        }
        if (draft.modality() != Modality.ACTUAL && draft.modality() != Modality.POSSIBLE) {
            return null;
        }
        When shared = shared(i);
        if (shared != null) {
            return shared;
        }
        When opening = days.opening(i);
        if (opening != null) {
            return opening;
        }
        When pictured = days.pictured(i);
        if (pictured != null) {
            return pictured;
        }
        int referent = coding.referent(i);
        if (referent >= 0) {
            return lends(referent, i) ? carried(referent, i) : null;
        }
        When headed = headings.when(coding.sentence(i));
        if (headed != null) {
            return headed;
        }
        When gone = coding.sentence(i).kind() == Passage.Kind.TITLE ? lent(i) : told(i);
        gone = gone != null ? gone : withMain(i);
        if (gone == null && draft.kind() == Draft.Kind.CONTROL) {
            standing[i] = true;
            return asOf(i);
        }
        standing[i] |= gone == null && isStanding(i);
        return standing[i] && gone == null ? ofReport(i) : gone;
    }

    /** "are trapped", "believed to be missing": a figure of how many there are, not of what was done. */
    private boolean isStanding(int i) {
        Draft draft = coding.draft(i);
        return draft.kind() == Draft.Kind.TALLY && coding.words().isStanding(draft.code())
                && !Aspect.isSimplePast(coding.sentence(i), draft.trigger().head());
    }

    private When ofReport(int i) {
        return published == null ? null : new When(published, published, When.Precision.CONTEXT, coding.draft(i).trigger().words(), null, null);
    }

    /** Whether draft {@code j} has a time, and of a kind that {@code i} can share. */
    private boolean lends(int j, int i) {
        When when = when(j);
        // "900 have been killed since 2023. The army denied the attack.": a figure of years is no other sentence's day
        boolean total = when != null && when.from() != null && when.to() != null && when.from().plusDays(LONG).isBefore(when.to())
                && coding.draft(j).sentence() != coding.draft(i).sentence();
        boolean same = coding.draft(j).code().equals(coding.draft(i).code()) || coding.draft(j).kind() == Draft.Kind.TALLY && coding.draft(j).trigger().equals(coding.draft(i).trigger());
        boolean stands = coding.draft(i).kind() == Draft.Kind.CONTROL || same;
        // "the worst since October 2021, when 46 were killed": that was another one
        boolean another = days.toldOf(j) != null && days.toldOf(i) == null;
        return when != null && !total && !another && (!standing[j] || stands);
    }

    /** What the clause above has from its own context: "the town was burned down, costing ..." */
    private When withMain(int i) {
        for (int node : coding.sharing(i)) {
            for (int j = 0; j < found.length; j++) {
                boolean there = coding.draft(j).sentence() == coding.draft(i).sentence() && coding.draft(j).trigger().head() == node;
                if (j != i && there && lends(j, i)) {
                    standing[i] = standing[j];
                    return when(j);
                }
            }
        }
        return null;
    }

    /**
     * The day as of which somebody holds or has taken a place: of the saying, when its sentence names one; otherwise the
     * report's, for what stands at the end of it ("have taken", "rebel-held", "said they had taken"); until the report's day
     * for what had been so ("had been in rebel hands"). A plain past ("took") may be long over.
     */
    private When asOf(int i) {
        Draft draft = coding.draft(i);
        Sentence sentence = coding.sentence(i);
        When said = days.said(i);
        if (said != null) {
            return context(said);
        }
        if (Aspect.isFormer(sentence, draft)) {
            return published == null ? null : new When(null, published, When.Precision.OPEN, draft.trigger().words(), null, null);
        }
        return Aspect.stands(sentence, draft) ? ofReport(i) : null;
    }

    /** The other draft's time as this one's: in another sentence it is context. */
    private When carried(int from, int to) {
        When when = when(from);
        return coding.draft(from).sentence() == coding.draft(to).sentence() ? when : context(when);
    }

    static When context(When when) {
        return new When(when.from(), when.to(), When.Precision.CONTEXT, when.words(), when.span(), when.relative());
    }

    /** The time of the clause or happening that the draft belongs to. */
    private When shared(int i) {
        Sentence sentence = coding.sentence(i);
        List<Integer> nodes = coding.sharing(i);
        for (int node : nodes) {
            When since = days.since(sentence, node);
            if (since != null) {
                return since;
            }
        }
        for (int node : nodes) {
            Mention mention = coding.clauses().on(sentence, node, Mention.Kind.TIME);
            When when = mention == null ? null : clock.read(mention.phrase(), sentence, node);
            when = when != null ? when : ofDraft(i, sentence, node);
            if (when != null) {
                return when;
            }
        }
        return null;
    }

    private When ofDraft(int i, Sentence sentence, int node) {
        for (int j = 0; j < found.length; j++) {
            boolean there = coding.draft(j).sentence() == sentence.index() && coding.draft(j).trigger().head() == node;
            When when = j != i && there ? own(j) : null;
            if (when != null) {
                return when;
            }
        }
        return null;
    }

    /** A headline tells in the present what the body tells with its day: the first there of the same kind, when they agree. */
    private When lent(int title) {
        int body = coding.inBody(title, draft -> draft.modality() == Modality.ACTUAL);
        return body < 0 || own(body) == null && shared(body) == null ? null : context(when(body));
    }

    /** The day of the sentence before, for one that goes on telling in the past without a time of its own; or now. */
    private When told(int i) {
        Sentence sentence = coding.sentence(i);
        Draft draft = coding.draft(i);
        if (sentence.kind() != Passage.Kind.BODY) {
            return null;
        }
        boolean timeless = coding.annotation().mentions(sentence.index(), Mention.Kind.TIME).isEmpty();
        Tense tense = clock.tense(sentence, draft.trigger().head());
        if (tense == Tense.PRESENT && Aspect.isGoingOn(sentence, draft)) {
            return ofReport(i);
        }
        boolean quoted = coding.annotation().isQuoted(draft.trigger().span().start());
        if (!timeless || quoted || sentence.index() == 0 || !Aspect.isSimplePast(sentence, draft.trigger().head())) {
            return null;
        }
        Sentence before = coding.annotation().sentences().get(sentence.index() - 1);
        if (coding.words().isSaying(draft.code()) || before.passage() != sentence.passage() && coding.opensElsewhere(sentence)) {
            return null;
        }
        When same = samePlace(i, before);
        return same != null ? same : before(i, before);
    }

    /** The only time of the sentence before, when the draft happened at a place that it names. */
    private When samePlace(int i, Sentence before) {
        List<Mention> times = coding.annotation().mentions(before.index(), Mention.Kind.TIME);
        boolean named = coding.annotation().mentions(before.index(), Mention.Kind.PLACE).stream()
                .anyMatch(place -> coding.draft(i).slot(Slot.PLACE).stream().anyMatch(own -> own.words().equals(place.phrase().words())));
        if (before.kind() != Passage.Kind.BODY || times.size() != 1 || !named) {
            return null;
        }
        When when = clock.read(times.get(0).phrase(), before, times.get(0).phrase().head());
        return when == null || when.from() == null || when.precision() == When.Precision.OPEN ? null : context(when);
    }

    private When before(int i, Sentence before) {
        boolean adjacent = before.kind() == Passage.Kind.BODY;
        Draft draft = coding.draft(i);
        List<When> days = new ArrayList<>();
        for (int j = 0; adjacent && j < i; j++) {
            boolean main = coding.draft(j).sentence() == before.index()
                    && coding.draft(j).modality() == Modality.ACTUAL
                    && coding.draft(j).trigger().head() == before.root();
            boolean state = main && coding.draft(j).kind() == Draft.Kind.CONTROL && draft.kind() != Draft.Kind.CONTROL
                    && Aspect.isGoingOn(before, coding.draft(j));
            When when = main && !state && lends(j, i) ? when(j) : null;
            if (when != null && when.precision() != When.Precision.OPEN && days.stream().noneMatch(other -> sameDays(other, when))) {
                days.add(when);
            }
        }
        return days.size() == 1 ? context(days.get(0)) : null;
    }

    private static boolean sameDays(When a, When b) {
        return Objects.equals(a.from(), b.from()) && Objects.equals(a.to(), b.to());
    }
}
