package org.dateline.resolve;

import java.util.List;
import java.util.Objects;
import org.dateline.model.Draft;
import org.dateline.model.Mention;
import org.dateline.model.Passage;
import org.dateline.model.Phrase;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Slot;
import org.dateline.model.Token;
import org.dateline.model.When;
import org.dateline.model.Where;
import org.dateline.resolve.actor.ReportActors;
import org.dateline.resolve.place.PlaceContext;
import org.dateline.resolve.place.PlaceResolver;

/**
 * Where each draft of a report happened: by its own words, by those of the clause it belongs to, or by the happening it
 * takes up; a figure also by the one place that the report is about. Never the report's dateline alone.
 */
final class DraftPlaces {
    /** How many sentences back the place that is talked about may have been named. */
    private static final int NEAR = 2;

    private final Coding coding;
    private final PlaceResolver places;
    private final PlaceContext context;
    private final ReportActors actors;
    private final DraftTimes times;
    private final Theatre theatre;
    private final Where[] found;
    private final boolean[] asked;
    private final Naming naming;
    private final NarrowerPlace narrower;
    private final CommonGround common;

    DraftPlaces(Coding coding, PlaceResolver places, PlaceContext context, ReportActors actors, DraftTimes times) {
        this.coding = coding;
        this.places = places;
        this.context = context;
        this.actors = actors;
        this.times = times;
        this.naming = new Naming(coding.annotation(), coding.words());
        this.narrower = new NarrowerPlace(coding.annotation(), coding.words(), this::read);
        this.common = new CommonGround(coding, places, context);
        this.theatre = new Theatre(coding.annotation(), places, context);
        this.found = new Where[coding.drafts().size()];
        this.asked = new boolean[coding.drafts().size()];
    }

    /** Where draft {@code i} happened; null when nothing says so. */
    Where where(int i) {
        if (!asked[i]) {
            asked[i] = true;
            found[i] = common.of(coding.draft(i), find(i));
        }
        return found[i];
    }

    private Where find(int i) {
        Draft draft = coding.draft(i);
        Where own = own(draft);
        if (own != null) {
            return own;
        }
        if (draft.partOf() >= 0 && where(draft.partOf()) != null) {
            return carried(draft.partOf(), i);
        }
        int denied = coding.takenUp(i);
        if (denied >= 0) {
            return where(denied) == null ? null : carried(denied, i);
        }
        Where shared = shared(i);
        if (shared != null) {
            return shared;
        }
        int referent = coding.referent(i);
        if (referent >= 0 && !isOfAnotherDay(i, referent)) {
            return where(referent) == null ? null : carried(referent, i);
        }
        if (isSpeakersOwn(draft)) {
            return around(coding.sentence(i));
        }
        if (coding.sentence(i).kind() == Passage.Kind.TITLE && coding.annotation().mentions(draft.sentence(), Mention.Kind.PLACE).isEmpty()) {
            Where lent = lent(i);
            if (lent != null) {
                return lent;
            }
        }
        return switch (draft.kind()) {
            case CONTROL -> again(i);
            case TALLY -> theatre.of(coding.sentence(i), draft.trigger().head(), times.when(i));
            case ACT -> null;
        };
    }

    /** "Drone kills 14": what the headline tells is where the body first tells the same, a figure where the same figure stands. */
    private Where lent(int title) {
        Draft draft = coding.draft(title);
        int body = coding.inBody(title, other -> other.modality() == draft.modality()
                && (draft.count() == null || Objects.equals(other.count().min(), draft.count().min())));
        return body < 0 || where(body) == null ? null : context(where(body));
    }

    /** "The armed attack in March 2023" is none that was told of last week. */
    private boolean isOfAnotherDay(int i, int referent) {
        When when = times.when(i);
        When other = times.when(referent);
        boolean known = when != null && other != null && when.from() != null && when.to() != null && other.from() != null && other.to() != null;
        return known && (when.to().isBefore(other.from()) || other.to().isBefore(when.from()));
    }

    /** "We have left": what the speaker's side does, told in quotation marks. */
    private boolean isSpeakersOwn(Draft draft) {
        return coding.annotation().isQuoted(draft.trigger().span().start())
                && draft.slot(Slot.ACTOR).stream().anyMatch(actors::isSpeaker);
    }

    /** The narrowest place outside the quotation marks, when all places there lie in one another; otherwise null. */
    private Where around(Sentence sentence) {
        Where narrowest = null;
        for (Mention mention : coding.annotation().mentions(sentence.index(), Mention.Kind.PLACE)) {
            if (coding.annotation().isQuoted(mention.phrase().span().start())) {
                continue;
            }
            Where where = places.resolve(mention.phrase(), context);
            if (where.id() == null) {
                return null;
            } else if (narrowest == null || where.isIn(narrowest)) {
                narrowest = where;
            } else if (!narrowest.isIn(where)) {
                return null;
            }
        }
        return narrowest;
    }

    /** The place in the sentence, or the narrowest of several that lie in one another, of which an earlier sentence said who holds it: "denied they had lost the bridge". */
    private Where again(int i) {
        Where found = null;
        for (Mention mention : coding.annotation().mentions(coding.draft(i).sentence(), Mention.Kind.PLACE)) {
            Where where = places.resolve(mention.phrase(), context);
            if (where.id() != null && isTopic(where, i)) {
                if (found != null && !where.isIn(found) && !found.isIn(where)) {
                    return null;
                }
                found = found == null || where.isIn(found) ? where : found;
            }
        }
        return found;
    }

    private boolean isTopic(Where where, int i) {
        for (int j = 0; j < i; j++) {
            int back = coding.draft(i).sentence() - coding.draft(j).sentence();
            boolean near = coding.draft(j).kind() == Draft.Kind.CONTROL && back > 0 && back <= NEAR;
            if (near && where(j) != null && where.id().equals(where(j).id())) {
                return true;
            }
        }
        return false;
    }

    /**
     * The first of the draft's phrases that can be located, or, when that is a state, a place within it that is said in the
     * same breath ("in Syria, near Osgil"); else the first as said; null when it has none.
     */
    private Where own(Draft draft) {
        Where first = null;
        Phrase said = null;
        Phrase name = null;
        Phrase state = null;
        for (Phrase phrase : draft.slot(Slot.PLACE)) {
            if (name != null && !belongs(phrase, name)) {
                // "captured Osgil and shelled Nawan", which nobody lists: the other is not where that was
                continue;
            }
            Where where = isTime(phrase) || isRelativePronoun(phrase) ? null : read(phrase);
            if (where == null || state != null && !(belongs(phrase, state) && isWithin(where, read(state)))) {
                continue;
            }
            if (isState(where)) {
                if (draft.slot(Slot.ACTOR).contains(phrase)) {
                    continue; // "Arvenia has been launching airstrikes": a state that acts is not where it does so
                }
                state = state == null ? phrase : state;
            } else if (where.precision() != Where.Precision.UNLOCATED) {
                return NarrowerPlace.isWide(where) ? narrower.of(phrase, where, draft.slot(Slot.PLACE)) : where;
            } else if (isNoPlace(phrase)) {
                continue;
            }
            // "an army post at Osgil": the name says where, as it does when it is found
            boolean better = first == null || !first.isNamed() && where.isNamed() && saysWhere(phrase, said);
            said = better ? phrase : said;
            first = better ? where : first;
            name = name == null && where.precision() == Where.Precision.UNLOCATED && isName(phrase) ? phrase : name;
        }
        if (state == null) {
            Where before = first == null ? null : narrower.before(said);
            return before == null ? first : before;
        }
        return narrower.of(state, read(state), draft.slot(Slot.PLACE));
    }

    /** A state, or a part of it that has no name: of "central Arvenia's Osgil region" the region is where that was. */
    private static boolean isState(Where where) {
        return where.precision() == Where.Precision.COUNTRY
                || where.precision() == Where.Precision.PART && where.id() != null && where.id().equals("country:" + where.country());
    }

    private boolean isName(Phrase phrase) {
        return coding.annotation().sentences().get(phrase.sentence()).token(phrase.head()).pos() == Pos.PROPN;
    }

    /** "Three of the pilgrims", "it": hit, and not where it was. */
    private boolean isNoPlace(Phrase phrase) {
        Token head = coding.annotation().sentences().get(phrase.sentence()).token(phrase.head());
        return head.pos() == Pos.NUM || head.pos() == Pos.PRON;
    }

    private boolean isRelativePronoun(Phrase phrase) {
        return coding.annotation().sentences().get(phrase.sentence()).token(phrase.head()).tag().startsWith("W");
    }

    private static boolean isWithin(Where where, Where state) {
        return where.precision() != Where.Precision.COUNTRY && Objects.equals(where.country(), state.country());
    }

    /** Whether the two phrases hang on the same word, or one on the other. */
    private boolean belongs(Phrase phrase, Phrase state) {
        if (phrase.sentence() != state.sentence()) {
            return false;
        }
        Sentence sentence = coding.annotation().sentences().get(phrase.sentence());
        int head = sentence.token(phrase.head()).head();
        int stateHead = sentence.token(state.head()).head();
        return head == stateHead || head == state.head() || stateHead == phrase.head();
    }

    /** Whether the name hangs on the other words or beside them: "a post at Osgil", "the frontier, at the edge of Osgil". */
    private boolean saysWhere(Phrase name, Phrase other) {
        if (name.sentence() != other.sentence()) {
            return false;
        }
        Sentence sentence = coding.annotation().sentences().get(name.sentence());
        Token noun = sentence.token(other.head());
        int above = sentence.token(name.head()).head();
        boolean part = above >= 0 && sentence.token(name.head()).is("nmod") && sentence.token(above).head() == noun.head();
        return !noun.is("nsubj") && (part || belongs(name, other));
    }

    private boolean isTime(Phrase phrase) {
        return ReportSpotter.at(coding.annotation(), Mention.Kind.TIME, phrase.sentence(), phrase.head()) != null;
    }

    private Where read(Phrase phrase) {
        String home = actors.facts().home();
        if (home != null && coding.words().isNationwide(phrase.words())) {
            Where country = places.country(home, phrase);
            if (country != null) {
                return country;
            }
        }
        Phrase name = naming.of(phrase);
        return places.resolve(name == null ? phrase : name, context);
    }

    private Where carried(int from, int to) {
        Where where = where(from);
        return coding.draft(from).sentence() == coding.draft(to).sentence() ? where : context(where);
    }

    private static Where context(Where where) {
        return new Where(where.name(), where.id(), where.lat(), where.lon(), Where.Precision.CONTEXT, where.within(),
                where.country(), where.words(), where.span());
    }

    private Where shared(int i) {
        Sentence sentence = coding.sentence(i);
        for (int node : coding.sharing(i)) {
            Mention mention = coding.clauses().on(sentence, node, Mention.Kind.PLACE);
            mention = mention == null || isOfPart(mention, i) ? null : mention;
            Where where = mention == null ? null : places.resolve(mention.phrase(), context);
            if (where != null && NarrowerPlace.isWide(where)) {
                where = narrower.of(mention.phrase(), where, List.of());
            }
            if (where == null) {
                where = ofDraft(i, sentence, node);
            }
            if (where != null) {
                return where;
            }
        }
        return null;
    }

    /** "Lost 55 soldiers, 40 of them in Osgil": the place of a part is not that of the whole, nor of what befell it. */
    private boolean isOfPart(Mention mention, int i) {
        Draft draft = coding.draft(i);
        return draft.partOf() < 0 && coding.drafts().stream()
                .filter(other -> other != draft && other.sentence() == draft.sentence() && (other.partOf() >= 0 || isListed(other)))
                .anyMatch(other -> other.slot(Slot.PLACE).stream().anyMatch(mention.phrase()::overlaps)
                        && (other.partOf() < 0 || coding.draft(other.partOf()).slot(Slot.PLACE).stream().noneMatch(mention.phrase()::overlaps)));
    }

    /** A figure that no verb tells: "..., five in Osgil and three in Tarsk". */
    private static boolean isListed(Draft draft) {
        return draft.kind() == Draft.Kind.TALLY && draft.trigger().equals(draft.countPhrase());
    }

    private Where ofDraft(int i, Sentence sentence, int node) {
        for (int j = 0; j < found.length; j++) {
            boolean there = coding.draft(j).sentence() == sentence.index() && coding.draft(j).trigger().head() == node;
            boolean part = coding.draft(j).partOf() >= 0 && coding.draft(i).partOf() < 0;
            // who is brought to a hospital was not hurt there
            boolean brought = coding.draft(j).kind() == Draft.Kind.TALLY && coding.words().isMoved(coding.draft(j).code()) && !coding.draft(j).code().equals(coding.draft(i).code());
            Where where = j != i && there && !part && !brought ? own(coding.draft(j)) : null;
            if (where != null) {
                return where;
            }
        }
        return null;
    }
}
