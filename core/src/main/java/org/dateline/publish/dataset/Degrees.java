package org.dateline.publish.dataset;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Degrees as files have them. */
final class Degrees {
    private Degrees() {}

    /** To four decimals, some ten metres; null for null. */
    static BigDecimal of(Double value) {
        return value == null ? null : BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP);
    }
}
