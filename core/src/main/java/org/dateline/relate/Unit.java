package org.dateline.relate;

import org.dateline.model.Claim;
import org.dateline.model.Modality;
import org.dateline.model.Span;
import org.dateline.model.Stance;
import org.dateline.model.When;
import org.dateline.model.Where;

/**
 * A claim that can be about a happening, with what the table says of it.
 *
 * @param headline whether it stands in the title or a caption
 */
record Unit(Claim claim, Families.Entry entry, boolean headline) {
    /** What goes on for longer, or is told of all that happened in so many days, is no single happening. */
    private static final int INCIDENT_DAYS = 7;

    Families.Role role() {
        return entry.role();
    }

    Span sentence() {
        return claim.evidence().sentence();
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

    /** Whether it is told of a stretch of days, or of a whole country: many happenings may be meant. */
    boolean isWide() {
        boolean country = claim.where() != null && claim.where().precision() == Where.Precision.COUNTRY;
        return country || isLong(claim.when());
    }

    private static boolean isLong(When when) {
        boolean open = when != null && (when.from() == null) != (when.to() == null);
        return open || when != null && when.from() != null && when.to().isAfter(when.from().plusDays(INCIDENT_DAYS));
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

    boolean isDenied() {
        return claim.stance() == Stance.DENIED;
    }

    /** Whether both are of one family, or this, a part, a general word or a denial, can belong to the other's. */
    boolean belongsTo(Unit other) {
        return isOfFamily(other) || (isPart() || isDenied()) && entry.of().contains(other.entry.family());
    }
}
