package org.dateline.relate.story;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.model.When;
import org.dateline.model.Where;

/** What speaks for and against two reports being mainly about one happening. */
public final class PairSigns {
    /** The sign of every pair. */
    public static final String ALWAYS = "a pair";
    /** Begins the signs of how alike the words are; one for each step reached. */
    public static final String ALIKE = "words alike ";

    private static final double[] LIKENESS = {0.04, 0.07, 0.1, 0.13, 0.16, 0.2, 0.25, 0.3, 0.4, 0.55};
    private static final List<String> STEPS = Arrays.stream(LIKENESS).mapToObj(step -> ALIKE + step).toList();
    /** Stories printed this many days apart need more in common than words. */
    private static final int YEAR = 400;

    private final Corpus corpus;

    PairSigns(Corpus corpus) {
        this.corpus = corpus;
    }

    /** The signs of a pair; {@code copies}: whether the two share a passage. */
    SortedSet<String> of(int a, int b, Story one, Story other, boolean copies) {
        SortedSet<String> signs = new TreeSet<>();
        signs.add(ALWAYS);
        step(signs, corpus.alike(a, b));
        words(signs, one, other);
        signs.add("day " + days(one.brief().when(), other.brief().when()));
        signs.add("place " + places(one.brief().where(), other.brief().where()));
        counts(signs, "killed", one, other);
        counts(signs, "wounded", one, other);
        people(signs, one, other);
        print(signs, one, other);
        if (copies) {
            signs.add("a passage in common");
        }
        return signs;
    }

    /** Whether they were printed more than a year apart and share no name that few others have: nothing joins such two. */
    boolean areStrangers(Story one, Story other) {
        boolean apart = one.published() != null && other.published() != null
                && Math.abs(one.published() - other.published()) > YEAR;
        return apart && one.names().stream().filter(other::isNamed).noneMatch(corpus::isRare);
    }

    /** One sign for each step that the likeness reaches, so that more likeness never counts less for want of examples. */
    private static void step(SortedSet<String> signs, double value) {
        for (int i = 0; i < LIKENESS.length && value >= LIKENESS[i]; i++) {
            signs.add(STEPS.get(i));
        }
    }

    private static void words(SortedSet<String> signs, Story one, Story other) {
        int shared = one.titleWords(other);
        signs.add("title words in common " + (shared > 4 ? "many" : shared));
    }

    private static String days(When one, When other) {
        if (one == null || other == null || one.to() == null || other.to() == null) {
            return "unknown";
        }
        long apart = Math.abs(one.to().toEpochDay() - other.to().toEpochDay());
        return apart == 0 ? "same" : apart == 1 ? "next" : apart < 8 ? "of a week" : apart < 60 ? "of two months" : "far";
    }

    private static String places(Where one, Where other) {
        if (one == null || other == null) {
            return "unknown";
        }
        if (one.key().equals(other.key())) {
            return "same";
        }
        if (one.isWithin(other) || other.isWithin(one)) {
            return "within";
        }
        boolean known = !one.within().isEmpty() && !other.within().isEmpty();
        int a = one.within().size();
        int b = other.within().size();
        boolean area = known && one.within().get(Math.max(0, a - 2)).equals(other.within().get(Math.max(0, b - 2)));
        return !known ? "unknown" : area ? "of one area" : "elsewhere";
    }

    private static void counts(SortedSet<String> signs, String outcome, Story one, Story other) {
        Integer a = one.brief().count(outcome);
        Integer b = other.brief().count(outcome);
        if (a == null || b == null) {
            signs.add(outcome + " unknown");
        } else if (a.equals(b)) {
            signs.add(outcome + (a > 2 ? " same, many" : a == 0 ? " none" : " same"));
        } else {
            signs.add(outcome + (Math.abs(a - b) == 1 ? " one apart" : " apart"));
        }
    }

    private void people(SortedSet<String> signs, Story one, Story other) {
        long shared = one.names().stream().filter(other::isNamed).filter(corpus::isRare).count();
        signs.add("names in common " + (shared > 5 ? "many" : shared > 2 ? "some" : shared));
        meeting(signs, "the dead", one.people("killed"), other.people("killed"));
        Set<String> any = one.people(null);
        meeting(signs, "people", any, other.people(null));
        boolean told = any.stream().anyMatch(other::isNamed) || other.people(null).stream().anyMatch(one::isNamed);
        if (told) {
            signs.add("who is told of is named in the other");
        }
        meeting(signs, "ages", one.ages(), other.ages());
    }

    private static <T> void meeting(SortedSet<String> signs, String what, Set<T> one, Set<T> other) {
        if (!one.isEmpty() && !other.isEmpty()) {
            signs.add(what + (one.stream().anyMatch(other::contains) ? " meet" : " differ"));
        }
    }

    private static void print(SortedSet<String> signs, Story one, Story other) {
        if (one.published() != null && other.published() != null) {
            long apart = Math.abs(one.published() - other.published());
            signs.add("printed " + (apart == 0 ? "the same day" : apart < 3 ? "two days apart" : apart < 8 ? "a week apart"
                    : apart < 31 ? "a month apart" : apart < 400 ? "a year apart" : "years apart"));
        }
    }
}
