package org.erfara.listen;

import java.time.LocalDate;

/** Knows on which days people work: neither weekends nor holidays nor breaks. */
@FunctionalInterface
public interface WorkingDays {
    /** Whether people work on this day. */
    boolean isWorkingDay(LocalDate day);
}
