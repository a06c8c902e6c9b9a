package org.erfara.invite;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.erfara.listen.WorkingHours;

/**
 * When somebody may be invited: in working hours, at most once a day and three times in seven days, and after invitations
 * they let pass more and more seldom. The rules are ours: people leave what nags (product research on “bot fatigue”).
 */
record Courtesy(WorkingHours hours) {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final int MOST_IN_A_WEEK = 3;

    /** Two months between two invitations is as good as never. */
    private static final int MOST_DOUBLINGS = 6;

    /**
     * @param before what the person was invited to, newest first
     */
    boolean allows(List<Invitation> before, Instant now) {
        return hours.next(now).equals(now)
                && !invitedOn(day(now), before)
                && inTheWeekBefore(now, before) < MOST_IN_A_WEEK
                && !now.isBefore(notBefore(before));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, hours.zone());
    }

    private boolean invitedOn(LocalDate day, List<Invitation> before) {
        return before.stream().anyMatch(invitation -> day(invitation.at()).equals(day));
    }

    private static long inTheWeekBefore(Instant now, List<Invitation> before) {
        return before.stream()
                .filter(invitation -> invitation.at().isAfter(now.minus(WEEK)))
                .count();
    }

    /** Two days after one that was let pass, four after two in a row, eight after three … */
    private static Instant notBefore(List<Invitation> before) {
        long ignored =
                before.stream().takeWhile(invitation -> !invitation.answered()).count();
        return ignored == 0
                ? Instant.MIN
                : before.get(0).at().plus(Duration.ofDays(1L << Math.min(MOST_DOUBLINGS, ignored)));
    }
}
