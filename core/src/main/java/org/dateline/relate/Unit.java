package org.dateline.relate;

import org.dateline.model.Claim;
import org.dateline.model.Modality;
import org.dateline.model.When;
import org.dateline.model.Where;

/** A claim that can be about a happening, with what the table says of it. */
record Unit(Claim claim, Families.Entry entry) {
    Families.Role role() {
        return entry.role();
    }

    boolean isPart() {
        return role() == Families.Role.PART;
    }

    /** The place when it tells one from another: not a whole country, and not "a camp". */
    Where place() {
        Where where = claim.where();
        if (where == null || where.precision() == Where.Precision.COUNTRY) {
            return null;
        }
        // A country that is carried over has lost its precision, but still lies in nothing.
        boolean country = where.precision() == Where.Precision.CONTEXT && where.within().isEmpty();
        return country || !where.isNamed() ? null : where;
    }

    /** The day when it is known, else null; for a night, its morning. */
    When day() {
        return claim.when() != null && claim.when().isNarrow() ? claim.when() : null;
    }

    /** Whether place and day are both known. */
    boolean isComplete() {
        return place() != null && day() != null;
    }

    boolean isRecalled() {
        return claim.modality() == Modality.RECALLED;
    }

    /** Whether the two cannot be about one happening, whatever stands beside them. */
    boolean excludes(Unit other) {
        if (isRecalled() != other.isRecalled()) {
            return true;
        }
        Where here = claim.where();
        Where there = other.claim.where();
        if (place() != null && other.place() != null && place().excludes(other.place())) {
            return true;
        }
        if (here != null && there != null && differ(here.country(), there.country())) {
            return true;
        }
        When now = claim.when();
        When then = other.claim.when();
        return now != null && then != null && isDated(now) && isDated(then) && !now.overlaps(then);
    }

    private static boolean isDated(When when) {
        return when.from() != null || when.to() != null;
    }

    static boolean differ(Object one, Object other) {
        return one != null && other != null && !one.equals(other);
    }

    boolean isOfFamily(Unit other) {
        return entry.family().equals(other.entry.family());
    }

    /** Whether both would make an event of one type. */
    boolean isOfType(Unit other) {
        return !entry.event().isEmpty() && entry.event().equals(other.entry.event());
    }

    /** Whether both name one place. */
    boolean isAtPlaceOf(Unit other) {
        return place() != null && other.place() != null && place().key().equals(other.place().key());
    }

    /** Whether this, a part or a general word, can belong to a happening of the other's family, or both to one family. */
    boolean belongsTo(Unit other) {
        return isOfFamily(other) || entry.of().contains(other.entry.family());
    }
}
