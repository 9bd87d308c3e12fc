package org.dateline.relate;

import java.util.List;
import java.util.function.Supplier;
import org.dateline.model.Join;
import org.dateline.model.Where;

/** Joins the tellings of different reports that are of one happening, and notes which may be. */
final class Joins {
    private final List<Telling> tellings;
    private final Groups groups;
    private final Copies copies;
    private final Likeness likeness;
    private final Open open;
    private final Notes notes;

    Joins(List<Telling> tellings, Groups groups, Copies copies, Open open, Notes notes) {
        this.notes = notes;
        this.tellings = tellings;
        this.groups = groups;
        this.copies = copies;
        this.open = open;
        this.likeness = new Likeness(tellings);
    }

    void join() {
        Blocks.each(tellings, Blocks::placeAndDay, (one, other, alone) -> {
            if (isAtOnePlace(one, other) && isOnOneDay(one, other)) {
                compare(one, other, alone);
            }
        });
        Blocks.each(tellings, Blocks::insideAndDay, (one, other, alone) -> {
            Where here = tellings.get(one).place();
            Where there = tellings.get(other).place();
            if ((here.isWithin(there) || there.isWithin(here)) && isOnOneDay(one, other)) {
                compare(one, other, alone);
            }
        });
        Blocks.each(tellings, Blocks::nextDays, (one, other, alone) -> {
            if (isAtOnePlace(one, other) && !isOnOneDay(one, other)) {
                compare(one, other, alone);
            }
        });
        Blocks.each(tellings, Blocks::dayAndNumber, (one, other, alone) -> {
            if (alone && isOnOneDay(one, other) && byNumber(tellings.get(one), tellings.get(other))) {
                join(one, other, () -> number(tellings.get(one), tellings.get(other)));
            }
        });
    }

    private void join(int one, int other, Supplier<Join> why) {
        if (!groups.joined(one, other)) {
            notes.joined(why);
            groups.join(one, other);
        }
    }

    private boolean isAtOnePlace(int one, int other) {
        return tellings.get(one).place().key().equals(tellings.get(other).place().key());
    }

    private boolean isOnOneDay(int one, int other) {
        return tellings.get(one).day().to().equals(tellings.get(other).day().to());
    }

    private void compare(int one, int other, boolean alone) {
        Telling here = tellings.get(one);
        Telling there = tellings.get(other);
        if (copies.isCopied(one) || copies.isCopied(other) || Unit.differ(here.country(), there.country())) {
            return;
        }
        Comparison comparison = new Comparison(here, there, alone, likeness.rareWords(one, other));
        if (comparison.joins()) {
            join(one, other, comparison::join);
        } else if (comparison.isDoubt()) {
            open.add(one, other, comparison::doubt);
        }
    }

    private static boolean byNumber(Telling one, Telling other) {
        boolean apart = one.place() != null && other.place() != null && one.place().excludes(other.place());
        return Figures.agree(one, other, Likeness.TELLING_NUMBER) && !apart && !Unit.differ(one.country(), other.country()) && Likeness.meet(one.sides(), other.sides());
    }

    private static Join number(Telling one, Telling other) {
        return new Join(one.head().claim().id(), other.head().claim().id(), 0, 0,
                List.of("the same day, " + one.day().to(), Figures.common(one, other), "a side in common"), List.of());
    }
}
