package org.dateline.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.model.Annotation;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * Joins the phrases of a report that stand for the same: a person's full name and surname, a name and its short form in
 * brackets, a name and the description beside it, one wording used again, "the priests" after "six Jesuit priests".
 */
public final class EntityFinder {
    private final Annotation annotation;
    private final List<List<NounPhrase>> joined = new ArrayList<>();

    private EntityFinder(Annotation annotation) {
        this.annotation = annotation;
    }

    /** The entities in order of their first phrases. */
    public static List<Entity> find(Annotation annotation, NounPhraseFinder phrases) {
        EntityFinder finder = new EntityFinder(annotation);
        for (Sentence sentence : annotation.sentences()) {
            phrases.find(annotation, sentence).forEach(finder::add);
        }
        List<Entity> found = new ArrayList<>();
        for (List<NounPhrase> group : finder.joined) {
            group.sort(Comparator.comparingInt(NounPhrase::sentence).thenComparingInt(NounPhrase::head));
            found.add(new Entity(group));
        }
        found.sort(Comparator.comparing((Entity entity) -> entity.first().sentence()).thenComparing(entity -> entity.first().head()));
        return found;
    }

    private void add(NounPhrase phrase) {
        List<NounPhrase> best = null;
        for (List<NounPhrase> group : joined) {
            if (group.stream().anyMatch(other -> same(other, phrase))) {
                best = group;
            }
        }
        if (best == null) {
            best = new ArrayList<>();
            joined.add(best);
        }
        best.add(phrase);
    }

    private boolean same(NounPhrase a, NounPhrase b) {
        if (beside(a, b)) {
            return true;
        }
        if (a.name() != null && b.name() != null) {
            String one = Wording.plain(a.name().words());
            String other = Wording.plain(b.name().words());
            boolean person = a.kind() == NounPhrase.Kind.PERSON && b.kind() == NounPhrase.Kind.PERSON;
            return one.equals(other) || person && (Wording.holds(one, other) || Wording.holds(other, one));
        }
        if (a.name() != null || b.name() != null) {
            return Wording.plain(a.phrase().words()).equals(Wording.plain(b.phrase().words()));
        }
        String one = Wording.plain(a.brief().words());
        String other = Wording.plain(b.brief().words());
        return one.equals(other) && sameNumber(a, b) || takesUp(a, b, one, other);
    }

    private static boolean sameNumber(NounPhrase a, NounPhrase b) {
        return (a.min() == 1) == (b.min() == 1);
    }

    /** "the priests" after "six Jesuit priests". */
    private boolean takesUp(NounPhrase before, NounPhrase after, String one, String other) {
        Sentence sentence = annotation.sentences().get(after.sentence());
        int first = after.phrase().first();
        boolean definite = first > 0 && sentence.token(first - 1).lemma().equals("the");
        return definite && !other.contains(" ") && one.endsWith(" " + other) && sameNumber(before, after);
    }

    /** A name and its description or short form, one right after the other. */
    private boolean beside(NounPhrase a, NounPhrase b) {
        if (a.sentence() != b.sentence() || (a.name() == null) == (b.name() == null) && !isShort(a, b)) {
            return false;
        }
        Sentence sentence = annotation.sentences().get(a.sentence());
        Token later = sentence.token(b.head());
        Token earlier = sentence.token(a.head());
        boolean apposed = later.is("appos") && later.head() == a.head() || earlier.is("appos") && earlier.head() == b.head();
        return apposed || isShort(a, b);
    }

    /** "Farabundo Front [FMLN]". */
    private boolean isShort(NounPhrase a, NounPhrase b) {
        if (a.sentence() != b.sentence() || b.phrase().first() - a.phrase().last() > 1 || b.phrase().first() <= a.head() || b.phrase().last() - b.phrase().first() != 1) {
            return false;
        }
        Sentence sentence = annotation.sentences().get(a.sentence());
        int open = b.phrase().first() - 1;
        return open > 0 && (sentence.token(open).form().equals("[") || sentence.token(open).form().equals("(")) && open >= a.phrase().last() - 1;
    }
}
