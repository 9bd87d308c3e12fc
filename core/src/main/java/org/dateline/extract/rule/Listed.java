package org.dateline.extract.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.extract.attribution.Frame;
import org.dateline.extract.attribution.Framing;
import org.dateline.extract.count.Quantity;
import org.dateline.model.Count;
import org.dateline.model.Draft;
import org.dateline.model.Mention;
import org.dateline.model.Phrase;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Slot;

/**
 * The figures of a sentence that no verb tells: of a list by place ({@link Distribution}), of those counted before ({@link Shares}),
 * behind a label ("Wounded: 61"), or in a line below "Deaths by district:". Where a whole is known, each is marked as a part of it.
 */
final class Listed {
    /** The rules' names in a claim's derivation. */
    static final String BY_PLACE = "list.place";
    static final String SHARE = "list.share";
    static final String LABEL = "list.label";
    /** How many sentences back the whole may stand of which "those killed" are part. */
    private static final int NEAR = 4;
    /** The same for a list whose numbers add up to it, or that says that it breaks it down. */
    private static final int FAR = 12;

    private final Reading reading;
    private final Sentence sentence;
    private final Framing framing;
    private final Vocabulary vocabulary;
    private final List<Draft> earlier;
    private final List<Draft> drafts;
    private final List<Figure> figures = new ArrayList<>();

    /**
     * A figure with the whole it is a part of.
     *
     * @param whole a draft of the same sentence; null when it is in none
     * @param index of a draft of an earlier sentence; -1 when it is in none
     */
    record Figure(Draft draft, Draft whole, int index) {}

    private Listed(Reading reading, Framing framing, Vocabulary vocabulary, List<Draft> earlier, List<Draft> drafts) {
        this.reading = reading;
        this.sentence = reading.sentence();
        this.framing = framing;
        this.vocabulary = vocabulary;
        this.earlier = earlier;
        this.drafts = new ArrayList<>(drafts);
    }

    /**
     * @param drafts what the rules found in the sentence
     * @param earlier what was found in the sentences before
     * @param heading what a line before says that the lines below it count; null when none does
     */
    static Listed of(Reading reading, Framing framing, Vocabulary vocabulary, List<Draft> drafts, List<Draft> earlier, String heading) {
        Listed listed = new Listed(reading, framing, vocabulary, earlier, drafts);
        boolean counts = reading.sentence().tokens().stream().anyMatch(token -> token.pos() == Pos.NUM);
        boolean heads = heads(reading, vocabulary) != null;
        if (counts || heads) {
            listed.distribute();
            listed.share();
            listed.label(heading);
        }
        return listed;
    }

    /** What the rules found, without what they made of a list. */
    List<Draft> drafts() {
        return drafts;
    }

    /** What the sentence lists. */
    List<Figure> figures() {
        return figures;
    }

    /** What the lines below the sentence count, when it is a line such as "Deaths by district:"; otherwise null. */
    static String heads(Reading reading, Vocabulary vocabulary) {
        Sentence sentence = reading.sentence();
        boolean colon = sentence.size() > 1 && sentence.token(sentence.size() - 1).form().equals(":");
        return colon && Distribution.isByPlace(reading, vocabulary, sentence.size() - 1) ? fate(sentence, vocabulary, sentence.size() - 1) : null;
    }

    /** The measure of the last word before that says what became of people; null when none does. */
    private static String fate(Sentence sentence, Vocabulary vocabulary, int before) {
        for (int i = before - 1; i >= 0; i--) {
            String fate = vocabulary.fate(sentence.token(i).form().toLowerCase(Locale.ROOT));
            if (fate != null) {
                return fate;
            }
        }
        return null;
    }

    private void distribute() {
        Distribution list = reading.distribution();
        int label = list == null ? sentence.size() - 1 : list.first();
        if (Distribution.isByPlace(reading, vocabulary, label)) {
            // "Deaths by district": no district has done it, and nothing is told to have happened but what the list tells
            drafts.removeIf(draft -> draft.kind() == Draft.Kind.ACT && draft.trigger().last() <= label
                    && vocabulary.fate(draft.trigger().words().toLowerCase(Locale.ROOT)) != null);
        }
        if (list == null) {
            return;
        }
        Draft beside = told(list.items().get(0));
        if (beside != null) {
            continueWith(list, beside);
            return;
        }
        Draft whole = whole(list);
        String fate = whole != null ? whole.code() : fate(sentence, vocabulary, list.first());
        boolean told = list.items().stream().anyMatch(item -> item.fate() != null);
        if (whole == null && fate == null && !told) {
            return;
        }
        boolean placed = whole != null && namesPlaceBefore(list, whole);
        long sum = list.sum(null);
        drafts.removeIf(draft -> draft.kind() == Draft.Kind.TALLY ? list.contains(draft.countPhrase().first()) : list.contains(draft.trigger().first()));
        boolean colon = list.first() > 0 && sentence.token(list.first() - 1).form().equals(":");
        if (whole != null && !told && !isWithin(sum, whole) && colon) {
            return; // breaks down what is less: not understood
        }
        for (Distribution.Item item : list.items()) {
            String measure = item.fate() != null ? item.fate() : fate;
            if (measure == null) {
                continue;
            }
            // "11 died in Osgil, five in Halvik and three in Teren" tells of three places, unless the numbers add up to the first
            boolean part = whole != null && item.fate() == null && isWithin(sum, whole) && (!placed || sum == max(whole));
            int index = whole == null ? earlierOf(list, measure, item.fate()) : -1;
            Draft model = part ? whole : index >= 0 ? earlier.get(index) : whole;
            figures.add(new Figure(draft(BY_PLACE, measure, item, model), part ? whole : null, index));
        }
    }

    /** What the rules make of a list's item; null when they make nothing of it. */
    private Draft told(Distribution.Item item) {
        return drafts.stream()
                .filter(draft -> draft.kind() == Draft.Kind.TALLY && draft.countPhrase().first() == item.number().first() && item.fate() == null)
                .findFirst().orElse(null);
    }

    /** "Rebels killed five people in Osgil, 14 in Halvik and nine in Tarsk": what is said of the first is said of the others. */
    private void continueWith(Distribution list, Draft first) {
        for (Distribution.Item item : list.items()) {
            drafts.removeIf(draft -> draft.kind() == Draft.Kind.TALLY && draft.countPhrase().first() == item.number().first());
            figures.add(new Figure(draft(BY_PLACE, first.code(), item, first), null, -1));
        }
    }

    /** The sentence's figure that a list breaks down: the last one before it that is no part, and of a list behind a comma one right before it. */
    private Draft whole(Distribution list) {
        Draft whole = null;
        long sum = list.sum(null);
        boolean colon = list.first() > 0 && sentence.token(list.first() - 1).form().equals(":");
        for (Draft draft : drafts) {
            boolean before = draft.kind() == Draft.Kind.TALLY && draft.partOf() < 0 && draft.countPhrase().last() <= list.first();
            // "23 people were killed in two attacks: 14 in Halvik and nine in Teren"
            before = before && (whole == null || !colon || isWithin(sum, draft) || !isWithin(sum, whole));
            whole = before && (whole == null || whole.countPhrase().first() < draft.countPhrase().first()) ? draft : whole;
        }
        return whole;
    }

    private boolean namesPlaceBefore(Distribution list, Draft whole) {
        boolean colon = list.first() > 0 && sentence.token(list.first() - 1).form().equals(":");
        boolean placed = false;
        for (int i = whole.countPhrase().last(); !colon && !placed && i + 1 < list.first(); i++) {
            int name = vocabulary.lists().is(ListWords.Kind.THE, reading.lemma(i + 1)) ? i + 2 : i + 1;
            placed = vocabulary.lists().is(ListWords.Kind.IN, reading.lemma(i)) && PlaceNames.end(reading, name) > name;
        }
        return placed;
    }

    private static boolean isWithin(long sum, Draft whole) {
        return sum >= 0 && sum <= max(whole);
    }

    private static long max(Draft whole) {
        return whole.count().max() == null ? Long.MAX_VALUE : whole.count().max();
    }

    /** The earlier figure that a list adds up to, or that it says it breaks down; -1 when there is none. */
    private int earlierOf(Distribution list, String measure, String fate) {
        long sum = list.sum(fate);
        boolean byPlace = Distribution.isByPlace(reading, vocabulary, list.first());
        return earlierOf(measure, FAR, whole -> sum >= 0 && (byPlace ? isWithin(sum, whole) : sum > 0 && Long.valueOf(sum).equals(longMin(whole))));
    }

    private static Long longMin(Draft whole) {
        return whole.count().min() == null ? null : whole.count().min().longValue();
    }

    private int earlierOf(String measure, int reach, java.util.function.Predicate<Draft> fits) {
        for (int i = earlier.size() - 1; i >= 0 && sentence.index() - earlier.get(i).sentence() <= reach; i--) {
            Draft other = earlier.get(i);
            if (other.kind() == Draft.Kind.TALLY && other.partOf() < 0 && other.code().equals(measure) && fits.test(other)) {
                return i;
            }
        }
        return -1;
    }

    private void share() {
        Shares shares = new Shares(reading, vocabulary);
        for (Shares.Share share : shares.find()) {
            if (share.measure() == null) {
                takeUp(share);
                continue;
            }
            Draft here = drafts.stream()
                    .filter(draft -> draft.kind() == Draft.Kind.TALLY && share.whole().contains(draft.countPhrase()))
                    .findFirst().orElse(null);
            // "nine children were among the dead": they were killed, and a rule may say where
            boolean told = share.people().last() <= share.whole().first();
            Draft own = drafts.stream()
                    .filter(draft -> draft.kind() == Draft.Kind.TALLY && draft.code().equals(share.measure()) && draft.countPhrase().first() == share.number().first())
                    .findFirst().orElse(null);
            drafts.remove(own);
            int again = here == null ? -1 : earlierOf(share.measure(), NEAR, whole -> isSame(here.count(), whole.count()));
            if (!told && (here == null || again >= 0)) {
                drafts.removeIf(draft -> draft.kind() == Draft.Kind.ACT && share.whole().contains(draft.trigger()));
            }
            if (again >= 0) {
                drafts.remove(here); // "of the nine dead": those told of before, wherever that was
            }
            int index = again >= 0 || here != null ? again : earlierOf(share.measure(), NEAR, whole -> isPart(share.number().count(), whole.count())
                    && (share.kind() == null || share.kind().equals(whole.people())));
            Draft model = here != null && index < 0 ? here : index >= 0 ? earlier.get(index) : null;
            figures.add(new Figure(told && own != null ? own : draft(share, share.measure(), model), index >= 0 ? null : here, index));
        }
        some(shares);
        Phrase those = shares.opening();
        if (those == null && shares.kind() != null) {
            ofKind(shares.kind());
        }
        if (those != null && vocabulary.fate(sentence.token(those.head()).form().toLowerCase(Locale.ROOT)) != null) {
            others(those);
        }
    }

    /** "Of these, nine were women": of those that the sentence before counts, where it counts but one kind. */
    private void takeUp(Shares.Share share) {
        int index = -1;
        int wholes = 0;
        for (int i = 0; i < earlier.size(); i++) {
            boolean whole = earlier.get(i).kind() == Draft.Kind.TALLY && earlier.get(i).partOf() < 0
                    && earlier.get(i).sentence() == sentence.index() - 1;
            index = whole ? i : index;
            wholes += whole ? 1 : 0;
        }
        if (wholes == 1 && isPart(share.number().count(), earlier.get(index).count())) {
            figures.add(new Figure(draft(share, earlier.get(index).code(), earlier.get(index)), null, index));
        }
    }

    /** "Of the soldiers, 15 were killed in an ambush": part of the soldiers counted before as killed. */
    private void ofKind(String people) {
        for (Draft draft : List.copyOf(drafts)) {
            boolean tally = draft.kind() == Draft.Kind.TALLY && draft.partOf() < 0;
            int index = !tally ? -1 : earlierOf(draft.code(), NEAR, whole -> people.equals(whole.people()) && isPart(draft.count(), whole.count()));
            if (index >= 0) {
                drafts.remove(draft);
                figures.add(new Figure(draft, null, index));
            }
        }
    }

    /** "Of those killed, 44 were killed by the army": what the rules find behind the words for a whole is part of it too. */
    private void others(Phrase those) {
        String measure = vocabulary.fate(sentence.token(those.head()).form().toLowerCase(Locale.ROOT));
        for (Draft draft : List.copyOf(drafts)) {
            boolean same = draft.kind() == Draft.Kind.TALLY && draft.code().equals(measure) && draft.partOf() < 0
                    && draft.countPhrase().first() >= those.last();
            int index = same ? earlierOf(measure, NEAR, whole -> isPart(draft.count(), whole.count())) : -1;
            if (index >= 0) {
                drafts.remove(draft);
                figures.add(new Figure(draft, null, index));
            }
        }
    }

    /** "Responsible for 61 of the deaths": part of the deaths told of before. */
    private void some(Shares shares) {
        for (Draft draft : List.copyOf(drafts)) {
            boolean tally = draft.kind() == Draft.Kind.TALLY && draft.partOf() < 0 && draft.code().equals(shares.measure(draft.countPhrase().last()));
            int index = tally ? earlierOf(draft.code(), NEAR, whole -> isPart(draft.count(), whole.count())) : -1;
            if (index >= 0) {
                drafts.remove(draft);
                figures.add(new Figure(draft, null, index));
            }
        }
    }

    private static boolean isSame(Count one, Count other) {
        return one.min() != null && one.min().equals(other.min());
    }

    /** Whether so many can be among the others. */
    private static boolean isPart(Count part, Count whole) {
        Integer most = whole.max() == null ? whole.min() : whole.max();
        return part.min() == null || most != null && part.min() <= most;
    }

    /** "Wounded in Osgil: 61", and below "Deaths by district:" "Halvik: 14 civilians". */
    private void label(String heads) {
        Heading heading = reading.heading();
        Quantity number = heading == null || drafts.stream().anyMatch(draft -> draft.kind() == Draft.Kind.TALLY) ? null : behind(heading.colon());
        if (number == null) {
            return;
        }
        boolean bare = number.last() == sentence.size() || sentence.token(number.last()).pos() == Pos.PUNCT;
        boolean alone = bare && (number.last() + 1 >= sentence.size() || heading.colon() == 1 && sentence.token(number.last()).form().equals(","));
        String own = alone ? fate(sentence, vocabulary, heading.colon()) : null;
        List<Phrase> places = heading.named(Mention.Kind.PLACE);
        boolean listed = own == null && heads != null && !places.isEmpty();
        if (own == null && !listed) {
            return;
        }
        Phrase counted = bare ? phrase(number) : people(number);
        int index = listed ? earlierOf(heads, FAR, whole -> isPart(number.count(), whole.count())) : -1;
        Map<Slot, List<Phrase>> slots = new EnumMap<>(Slot.class);
        slots.put(Slot.PLACE, places);
        slots.put(Slot.TIME, heading.named(Mention.Kind.TIME));
        slots.put(Slot.RECIPIENT, List.of(counted));
        String people = own != null ? heading.whom(vocabulary) : reading.whom(counted);
        figures.add(new Figure(draft(LABEL, own != null ? own : heads, counted, number, slots, people), null, index));
    }

    private Quantity behind(int colon) {
        return reading.quantities().stream().filter(quantity -> quantity.first() == colon + 1).findFirst().orElse(null);
    }

    /** The people that a number counts: "14 civilians"; the number itself when nobody is named. */
    private Phrase people(Quantity number) {
        for (int i = number.last(); i < sentence.size() && i < number.last() + 3 && sentence.token(i).pos() != Pos.PUNCT; i++) {
            if (reading.classes().people(sentence.token(i).form().toLowerCase(Locale.ROOT)) != null) {
                return sentence.phrase(number.first(), i + 1, i);
            }
        }
        return phrase(number);
    }

    private Draft draft(String rule, String measure, Distribution.Item item, Draft model) {
        Map<Slot, List<Phrase>> slots = model == null ? new EnumMap<>(Slot.class) : new EnumMap<>(model.slots());
        Phrase number = phrase(item.number());
        slots.keySet().removeIf(slot -> slot != Slot.TIME && slot != Slot.ACTOR && slot != Slot.MEANS);
        slots.put(Slot.PLACE, List.of(item.place()));
        slots.put(Slot.RECIPIENT, List.of(number));
        String people = model != null && model.code().equals(measure) ? model.people() : "unknown";
        return draft(rule, measure, number, item.number(), slots, people);
    }

    private Draft draft(Shares.Share share, String measure, Draft model) {
        Map<Slot, List<Phrase>> slots = model == null ? new EnumMap<>(Slot.class) : new EnumMap<>(model.slots());
        slots.keySet().removeIf(slot -> slot != Slot.ACTOR && slot != Slot.MEANS);
        slots.put(Slot.RECIPIENT, List.of(share.people()));
        String people = reading.classes().people(share.people().words().substring(share.people().words().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
        Phrase fate = sentence.phrase(share.whole().head(), share.whole().last(), share.whole().head());
        return draft(SHARE, measure, fate, share.number(), slots, people);
    }

    private Draft draft(String rule, String measure, Phrase trigger, Quantity number, Map<Slot, List<Phrase>> slots, String people) {
        Frame frame = framing.at(sentence.index(), number.last() - 1);
        return new Draft(
                Draft.Kind.TALLY, sentence.index(), rule, measure, trigger, slots, number.count(), phrase(number), people, null,
                frame.stance(), frame.modality(), frame.holders(), -1, null);
    }

    private Phrase phrase(Quantity number) {
        return sentence.phrase(number.first(), number.last(), number.last() - 1);
    }
}
