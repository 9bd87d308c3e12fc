package org.dateline.resolve.actor;

import java.time.LocalDate;

/** Someone whose name stands for a state while in office. Open ends are null. */
record Leader(String name, Nation nation, LocalDate from, LocalDate to) {
    /** Whether in office on that day, a month of grace on both sides; true when the day is not known. */
    boolean rules(LocalDate day) {
        return day == null
                || (from == null || !day.isBefore(from.minusMonths(1))) && (to == null || !day.isAfter(to.plusMonths(1)));
    }
}
