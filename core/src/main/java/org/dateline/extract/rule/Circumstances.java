package org.dateline.extract.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dateline.model.Mention;
import org.dateline.model.OneBreath;
import org.dateline.model.Phrase;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * Finds the times and places of what a word says: those that hang on it, then those of the words it hangs on itself
 * ("attacked ... after suffering losses last week": the losses' week, then the attack's place).
 */
final class Circumstances {
    /** How many words to climb. */
    static final int DEPTH = 4;
    private static final int LEVEL = 10;
    private final Reading reading;
    private final Sentence sentence;
    private final Bearings bearings;

    Circumstances(Reading reading) {
        this.reading = reading;
        this.sentence = reading.sentence();
        this.bearings = new Bearings(reading);
    }

    private record Ranked(Phrase phrase, int rank) {}

    /** The mentions of the kind that belong to the token, best first; empty when there are none. */
    List<Phrase> of(int token, int light, Mention.Kind kind) {
        return of(token, light, kind, DEPTH);
    }

    /** The same, climbing at most so many words. */
    List<Phrase> of(int token, int light, Mention.Kind kind, int depth) {
        List<Integer> chain = chain(token, light, depth);
        List<Ranked> found = new ArrayList<>();
        // what a heading names comes behind all that the sentence names itself
        int headed = reading.heading() != null && token > reading.heading().colon() ? reading.heading().colon() : -1;
        Distribution list = kind == Mention.Kind.PLACE ? reading.distribution() : null;
        for (Mention mention : reading.annotation().mentions(sentence.index(), kind)) {
            boolean listed = list != null && list.contains(mention.phrase().head()) && !list.contains(token);
            int rank = listed || mention.phrase().last() <= headed || isStandard(mention, token) ? -1 : rank(mention, chain, light >= 0 ? 2 : 1);
            if (rank >= 0) {
                found.add(new Ranked(mention.phrase(), rank));
            }
        }
        found.sort(Comparator.comparingInt(Ranked::rank));
        return found.stream().map(Ranked::phrase).toList();
    }

    /** "The biggest attack since July", "... since rebels seized Osgil in July": from when on it is so, which is when they seized it. */
    private boolean isStandard(Mention mention, int trigger) {
        boolean own = sentence.token(trigger).is("advcl") && sentence.child(trigger, "mark") >= 0
                && sentence.token(mention.phrase().head()).head() == trigger && mention.phrase().first() > trigger;
        return mention.type().equals(Mention.STANDARD) && !own;
    }

    /** "villages of Halvik, north of Osgil": Osgil says where they lie, whatever the tree makes its object. */
    boolean isMeasuredFrom(Phrase place) {
        return reading.annotation().mentions(sentence.index(), Mention.Kind.PLACE).stream()
                .anyMatch(mention -> mention.type().equals("name") && mention.phrase().head() == place.head()
                        && bearings.isMeasuredFrom(mention, true));
    }

    /** The token, its light verb, and the words they hang on, up to the border of a statement. */
    private List<Integer> chain(int token, int light, int depth) {
        List<Integer> chain = new ArrayList<>();
        chain.add(token);
        if (light >= 0) {
            chain.add(light);
        }
        int node = light >= 0 ? light : token;
        for (int i = 0; i < depth; i++) {
            Token word = sentence.token(node);
            boolean ownSubject = word.is("conj") && sentence.child(node, "nsubj") >= 0;
            boolean border = word.is("ccomp") || word.is("parataxis") || word.is("root") || word.head() < 0 || ownSubject;
            if (border || isEarlier(node)) {
                break;
            }
            node = sentence.clauseOf(node);
            if (!chain.contains(node)) {
                chain.add(node);
            }
            // "the doctors who were abducted in May were freed on Monday": what is told of a noun is not when and where
            // the sentence happens
            if (word.is("acl")) {
                break;
            }
        }
        if (depth > 0) {
            int lender = OneBreath.lender(sentence, chain.get(0));
            if (lender >= 0 && !chain.contains(lender)) {
                chain.add(lender);
            }
            sharing(chain.get(0)).stream().filter(verb -> !chain.contains(verb)).forEach(chain::add);
        }
        return chain;
    }

    /** "three weeks after they had seized Osgil", "in revenge for the arrest of a leader": what was before has a day of its own. */
    private boolean isEarlier(int node) {
        Token word = sentence.token(node);
        boolean before = word.is("advcl") && sentence.isPluperfect(node) && !sentence.isPluperfect(word.head());
        boolean motive = word.is("nmod") && reading.classes().is("motive", reading.lemma(word.head()));
        return before || motive;
    }

    /** "killed 12 people and wounded 30 in Osgil": verbs joined to this one under its subject. */
    private List<Integer> sharing(int verb) {
        return sentence.children(verb, "conj").stream()
                .filter(other -> sentence.token(other).tag().startsWith("VB") && (sentence.child(other, "nsubj") < 0 || isElliptic(verb, other)))
                .filter(other -> isPresent(other) == isPresent(verb))
                .toList();
    }

    /** "Two were killed and six wounded in Osgil": the second verb leans on the first one's helper. */
    private boolean isElliptic(int verb, int other) {
        boolean bare = sentence.token(other).tag().equals("VBN") || sentence.token(other).tag().equals("VBD");
        return bare && sentence.child(verb, "aux:pass") >= 0 && sentence.child(other, "aux") < 0 && sentence.child(other, "obj") < 0;
    }

    /** "live there since the army cut the road in July": what goes on has not the day of what was done. */
    private boolean isPresent(int verb) {
        String tag = sentence.token(verb).tag();
        return tag.equals("VBZ") || tag.equals("VBP");
    }

    /** Smaller is nearer; -1 when the mention belongs to something else. */
    private int rank(Mention mention, List<Integer> chain, int own) {
        int node = mention.phrase().head();
        if (bearings.isPartOfName(mention) || isRelated(mention, chain.get(0)) || isParty(mention, chain)) {
            return -1;
        }
        int part = partBefore(mention);
        if (part >= 0 && part != chain.get(0)) {
            return -1;
        }
        String arm = part >= 0 ? "nmod" : "";
        node = part >= 0 ? part : node;
        int below = node;
        for (int steps = 0; steps <= sentence.size() && node >= 0; steps++) {
            int level = chain.indexOf(node);
            if (level >= 0) {
                return isOfDoer(chain, level, below, arm) || isWhatActs(mention, chain) ? -1 : rank(mention, level < own ? 0 : level - own + 1, arm);
            }
            Token word = sentence.token(node);
            // "18,700 people fled: 11,000 to Osgil": the place of a part
            if (word.pos() == Pos.NUM && word.is("appos")) {
                return -1;
            }
            // "600 craters dotting Tarsk", "a camp overlooking Tarsk": the participle says where the noun is
            boolean describes = word.relation().equals("acl") && word.head() == chain.get(0) && mention.kind() == Mention.Kind.PLACE;
            describes |= isCounted(word, chain.get(0));
            if (isBorder(node) && !describes && !trails(node, chain.get(0), mention)) {
                return -1;
            }
            arm = word.relation();
            below = node;
            node = word.head();
        }
        return -1;
    }

    /** "The number of people killed in Osgil since May": where and when those were killed whom the number counts. */
    private boolean isCounted(Token participle, int trigger) {
        int people = participle.relation().equals("acl") ? participle.head() : -1;
        boolean of = people >= 0 && (people == trigger || sentence.token(people).is("nmod") && sentence.token(people).head() == trigger);
        return of && reading.classes().is("headcount", reading.lemma(trigger));
    }

    /** "Prosecutors in Osgil opened an inquiry into the killing": where those are who do something about it. */
    private boolean isOfDoer(List<Integer> chain, int level, int below, String arm) {
        boolean noun = level > 0 && sentence.token(chain.get(0)).pos().isNominal();
        return noun && arm.equals("nsubj") && reading.people(reading.core(below)) != null;
    }

    /** "Arvenia, which has sent troops": what a clause's "which" does, and not where it does so. */
    private boolean isWhatActs(Mention mention, List<Integer> chain) {
        int verb = chain.get(0);
        return mention.kind() == Mention.Kind.PLACE && sentence.token(verb).is("acl") && sentence.token(verb).head() == mention.phrase().head()
                && sentence.child(verb, "obj") >= 0
                && sentence.hasChild(verb, "nsubj", subject -> sentence.token(subject).tag().startsWith("W") && sentence.token(subject).relation().equals("nsubj"));
    }

    /** "showed 600 craters, dotting Osgil": the tree hangs on the verb what the participle says of its object. */
    private boolean trails(int participle, int trigger, Mention mention) {
        Token word = sentence.token(participle);
        boolean loose = word.is("advcl") && word.tag().equals("VBG") && participle > trigger && mention.kind() == Mention.Kind.PLACE;
        boolean leavesOut = reading.classes().is("leaving-out", reading.lemma(participle));
        return loose && !leavesOut && sentence.token(trigger).is("obj") && sentence.token(trigger).head() == word.head();
    }

    /** "a group allied to Osgil", "close to Osgil": whom a word of the sentence has to do with, unless the deed itself goes there. */
    private boolean isRelated(Mention mention, int trigger) {
        Token word = sentence.token(mention.phrase().head());
        return mention.kind() == Mention.Kind.PLACE && word.head() >= 0 && word.head() != trigger
                && !sentence.token(word.head()).tag().startsWith("VB")
                && sentence.hasChild(mention.phrase().head(), "case", marker -> sentence.token(marker).tag().equals("TO"));
    }

    /** "killed across the country, 40 of them in Osgil": the number whose part happened there; -1 when there is none. */
    private int partBefore(Mention mention) {
        for (int i = mention.phrase().first() - 1; i >= 2 && sentence.token(i).pos() != Pos.PUNCT; i--) {
            boolean ofThem = reading.lemma(i - 1).equals("of") && List.of("PRP", "WP").contains(sentence.token(i).tag());
            // "most of them Karvanians": who they are
            boolean called = i == mention.phrase().first() - 1 && mention.kind() == Mention.Kind.PLACE;
            if (ofThem && (called || sentence.token(i - 2).pos() == Pos.NUM)) {
                return i - 2;
            }
        }
        return -1;
    }

    /** "pleaded with Arvenia", "fighters from Osgil", "accused Arvenia of": who takes part or comes from there, not where it is. */
    private boolean isParty(Mention mention, List<Integer> chain) {
        int trigger = chain.get(0);
        int head = mention.phrase().head();
        Token word = sentence.token(head);
        if (mention.kind() != Mention.Kind.PLACE || word.head() < 0) {
            return false;
        }
        int first = word.is("conj") && isListed(word.head(), head) ? word.head() : head;
        List<String> markers = sentence.children(first, "case").stream().map(marker -> reading.lemma(marker)).toList();
        // but "600 craters dotting Osgil" lie there
        boolean described = sentence.token(word.head()).is("acl") && sentence.token(word.head()).head() == trigger
                || trails(word.head(), trigger, mention);
        boolean object = markers.isEmpty() && word.is("obj") && word.head() != trigger && !described
                && reading.reaching(trigger) != word.head() && chain.stream().noneMatch(clause -> isWhere(clause, head));
        // "from the direction of Osgil": where it came from
        boolean source = reading.classes().is("source-of-fire", reading.lemma(word.head()))
                && sentence.hasChild(word.head(), "case", marker -> reading.lemma(marker).equals("from"));
        // "bombed the town from Osgil": where the fire came from
        source |= markers.contains("from") && reading.classes().is("fires", reading.lemma(trigger));
        // "fired from the far bank of the Osgil"
        source |= word.is("nmod") && reading.classes().is("fires", reading.lemma(trigger))
                && sentence.hasChild(word.head(), "case", marker -> reading.lemma(marker).equals("from"));
        // "withdrew towards Osgil": where they went
        source |= reading.classes().is("leaving", reading.lemma(trigger)) && sentence.isUnder(head, trigger)
                && markers.stream().anyMatch(marker -> reading.classes().is("goal", marker));
        boolean origin = sentence.hasChild(
                head, "case", marker -> marker > 0 && reading.lemma(marker).equals("from") && reading.people(reading.core(marker - 1)) != null);
        return object || origin || source || bearings.isBearing(mention) || markers.stream().anyMatch(marker -> reading.classes().is("no-place", marker));
    }

    /** "surrounded Osgil, where four were killed": the clause with "where" happens at the place. */
    private boolean isWhere(int clause, int place) {
        return sentence.token(clause).is("acl") && sentence.token(clause).head() == place
                && sentence.hasChild(clause, "advmod", word -> sentence.token(word).tag().equals("WRB"));
    }

    /** "brokered by Arvenia and Belmark": what stands before the first holds for the second, with no other preposition between. */
    private boolean isListed(int first, int second) {
        for (int i = first + 1; i < second; i++) {
            if (sentence.token(i).tag().equals("IN")) {
                return false;
            }
        }
        return first < second;
    }

    private int rank(Mention mention, int level, String arm) {
        boolean place = mention.kind() == Mention.Kind.PLACE;
        if (arm.isEmpty()) {
            return level == 0 ? -1 : level * LEVEL + 3;
        }
        if (arm.startsWith("nsubj") && !arm.equals("nsubj:pass") && place) {
            // "Turkey and Qatar have not intervened": who acts stands without a preposition
            boolean doer = sentence.children(mention.phrase().head(), "case").isEmpty();
            return doer ? -1 : level * LEVEL + 6;
        }
        int named = place && !mention.type().equals("name") ? 1 : 0;
        boolean adverbial = arm.startsWith("obl") || arm.startsWith("nmod") || arm.equals("advmod") || arm.equals("case");
        return level * LEVEL + named + (adverbial ? 0 : 2);
    }

    /** Whether the words below this one belong to another statement. */
    private boolean isBorder(int node) {
        Token word = sentence.token(node);
        boolean listed = sentence.hasChild(
                node, "case", child -> reading.classes().is("part-word", sentence.token(child).form().toLowerCase(Locale.ROOT)));
        boolean ofThem = word.pos() == Pos.NUM
                && sentence.hasChild(node, "nmod", child -> sentence.token(child).pos() == Pos.PRON);
        boolean part = listed || ofThem;
        return part || word.is("ccomp") || word.is("advcl") || word.is("acl") || word.is("parataxis") || word.is("csubj")
                || (word.is("conj") || word.is("dep")) && word.tag().startsWith("VB");
    }
}
