package org.dateline.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.model.Doubt;
import org.dateline.model.Join;

/**
 * What speaks for two tellings of two reports being of one happening, and what against it, in points: place and day, what
 * kind of happening it is, and signs such as a figure, a side, the means, rare words. With {@link #ENOUGH} points they are
 * joined; with one less, or with one thing that forbids it, a person is asked.
 */
final class Comparison {
    /** So many points join two tellings. */
    static final int ENOUGH = 6;
    /** What a person is asked about falls short by at least this much. */
    private static final double SHORT = 0.5;

    private static final Pattern PERSON = Pattern.compile("\"\\p{Lu}\\S+(?: \\p{Lu}\\S+)+");

    private final Telling one;
    private final Telling other;
    private final boolean samePlace;
    private final boolean sameDay;
    private final boolean alone;
    /** What goes on for a while a town sees once a day; in its quarters, and on two days, it can be another. */
    private final boolean courses;
    private final boolean strangers;
    private final int figure;
    /** 2 where both name somebody by his full name, 1 for any other side. */
    private final int sides;
    private final boolean means;
    private final int rareWords;

    /**
     * @param one a telling whose place is the other's or lies in it, or holds it, and whose day is the other's or the next
     * @param alone whether each report has but one telling that could be meant
     * @param rareWords as {@link Likeness#rareWords} counts them
     */
    Comparison(Telling one, Telling other, boolean alone, int rareWords) {
        this.one = one;
        this.other = other;
        this.alone = alone;
        this.rareWords = rareWords;
        samePlace = one.place().key().equals(other.place().key());
        sameDay = one.day().to().equals(other.day().to());
        courses = one.isCourse() && other.isCourse();
        strangers = Likeness.strangers(one, other);
        figure = !Figures.agree(one, other, 2) ? 0 : Figures.agree(one, other, Likeness.TELLING_NUMBER) ? 2 : 1;
        sides = !Likeness.meet(one.sides(), other.sides()) ? 0 : named(one.sides(), other.sides()) ? 2 : 1;
        means = Likeness.meet(one.means(), other.means());
    }

    /** Whether both have a person's name: of those unknown to the register, two words or more with capitals. */
    private static boolean named(Set<String> here, Set<String> there) {
        return here.stream().anyMatch(side -> there.contains(side) && PERSON.matcher(side).matches());
    }

    private int signs() {
        return figure + sides + (means ? 1 : 0) + rareWords;
    }

    private int points() {
        int where = samePlace ? 2 : 1;
        int when = sameDay ? 2 : 0;
        int kind = !courses ? alone ? 0 : -1 : samePlace && sameDay ? 2 : 0;
        return where + when + kind + signs();
    }

    /** Whether the program may not join them by itself. */
    private boolean isBarred() {
        return courses && (strangers || !samePlace || !sameDay);
    }

    boolean joins() {
        return points() >= ENOUGH && !isBarred();
    }

    /** Whether a person should be asked: it falls just short, and there is more than place and day. */
    boolean isDoubt() {
        return !joins() && points() >= ENOUGH - 1 && signs() > 0;
    }

    /** The question to a person, with its reasons. */
    Doubt doubt() {
        double score = Math.min(-SHORT, points() - ENOUGH);
        return new Doubt(one.head().claim().id(), other.head().claim().id(), score, speaksFor(), against());
    }

    /** Why the two are joined. */
    Join join() {
        return new Join(one.head().claim().id(), other.head().claim().id(), points(), ENOUGH, speaksFor(), against());
    }

    private List<String> speaksFor() {
        List<String> speaksFor = new ArrayList<>();
        boolean inner = !samePlace && one.place().isWithin(other.place());
        speaksFor.add(samePlace ? Reason.worth("the same place, " + one.place().name(), 2)
                : Reason.worth((inner ? one : other).place().name() + " lies in " + (inner ? other : one).place().name(), 1));
        if (sameDay) {
            speaksFor.add(Reason.worth("the same day, " + one.day().to(), 2));
        }
        if (courses && samePlace && sameDay) {
            speaksFor.add(Reason.worth("something that goes on for a while, of which a place sees one a day", 2));
        }
        if (figure > 0) {
            speaksFor.add(Reason.worth(Figures.common(one, other), figure));
        }
        common(speaksFor, "both name ", sides, one.sides(), other.sides(), one::sideName);
        common(speaksFor, "the same means, ", 1, one.means(), other.means(), Function.identity());
        if (rareWords > 0) {
            speaksFor.add(Reason.worth("words that few others use", rareWords));
        }
        return speaksFor;
    }

    private List<String> against() {
        List<String> against = new ArrayList<>();
        if (!sameDay) {
            against.add("a day apart, " + one.day().to() + " and " + other.day().to());
        }
        if (strangers) {
            against.add("no side in common, " + names(one.registered(), one::sideName) + " here, "
                    + names(other.registered(), other::sideName) + " there");
        }
        if (courses && !samePlace) {
            against.add("the one may go on without the other");
        }
        if (!alone) {
            against.add(courses ? "a report tells of more than one there and then"
                    : Reason.worth("a report tells of more than one there and then", -1));
        }
        return against;
    }

    private static void common(
            List<String> reasons, String what, int points, Set<String> here, Set<String> there, Function<String, String> name) {
        Set<String> common = new TreeSet<>(here);
        common.retainAll(there);
        if (!common.isEmpty()) {
            reasons.add(Reason.worth(what + names(common, name), points));
        }
    }

    private static String names(Set<String> keys, Function<String, String> name) {
        return keys.stream().map(name).collect(Collectors.joining(" and "));
    }
}
