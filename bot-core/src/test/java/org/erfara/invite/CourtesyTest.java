package org.erfara.invite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.erfara.chat.ConversationId;
import org.erfara.chat.MessageRef;
import org.erfara.listen.WorkingDays;
import org.erfara.listen.WorkingHours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourtesyTest {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final LocalDate HOLIDAY = LocalDate.of(2026, 5, 14);
    private static final LocalDate BREAK_BEGINS = LocalDate.of(2026, 6, 22);
    private static final LocalDate BREAK_ENDS = LocalDate.of(2026, 8, 17);
    private static final WorkingDays SCHOOL = day -> day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue()
            && !day.equals(HOLIDAY)
            && (day.isBefore(BREAK_BEGINS) || !day.isBefore(BREAK_ENDS));

    private static Instant at(String local, ZoneId zone) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }

    private static boolean allows(ZoneId zone, String now, String before) {
        List<Invitation> history = before == null
                ? List.of()
                : Stream.of(before.split(" ")).map(one -> invitation(one, zone)).toList();
        return new Courtesy(WorkingHours.usual(SCHOOL, zone)).allows(history, at(now, zone));
    }

    /** Such as {@code 2026-03-02T09:00?}, with a question mark where nobody answered. */
    private static Invitation invitation(String written, ZoneId zone) {
        MessageRef question = new MessageRef(new ConversationId("test:staff"), written);
        return new Invitation("signe", question, at(written.replace("?", ""), zone), !written.endsWith("?"));
    }

    @ParameterizedTest(name = "{0}: {1} – {2}")
    @CsvSource({
        "2026-03-02T07:59, false, before work",
        "2026-03-02T08:00, true, when work begins",
        "2026-03-02T15:59, true, until it ends",
        "2026-03-02T16:00, false, after work",
        "2026-03-07T10:00, false, on a Saturday",
        "2026-03-08T10:00, false, on a Sunday",
        "2026-05-14T10:00, false, on a public holiday",
        "2026-06-22T10:00, false, when the summer holidays begin",
        "2026-08-14T10:00, false, when they have not ended",
        "2026-08-17T10:00, true, on the first day of the new school year",
        "2026-03-30T08:00, true, the morning after the clocks went forward",
        "2026-10-26T08:00, true, the morning after they went back"
    })
    void somebody_who_was_never_invited_is_only_when_people_work(String now, boolean allowed, String why) {
        assertThat(allows(OSLO, now, null)).as(why).isEqualTo(allowed);
    }

    @ParameterizedTest(name = "{0} after {1}: {2} – {3}")
    @CsvSource({
        "2026-03-02T15:00, 2026-03-02T08:00, false, once a day",
        "2026-03-03T08:00, 2026-03-02T15:59, true, the next day",
        "2026-03-05T09:00, 2026-03-04T09:00 2026-03-03T09:00 2026-03-02T09:00, false, three a week",
        "2026-03-09T09:00, 2026-03-04T09:00 2026-03-03T09:00 2026-03-02T08:59, true, seven days after the first of them",
        "2026-03-03T09:00, 2026-03-02T09:00?, false, the day after one that was let pass",
        "2026-03-04T09:00, 2026-03-02T09:00?, true, two days after it",
        "2026-03-05T09:00, 2026-03-02T09:00? 2026-02-26T09:00?, false, three days after the second in a row",
        "2026-03-06T09:00, 2026-03-02T09:00? 2026-02-26T09:00?, true, four days after it",
        "2026-03-04T09:00, 2026-03-02T09:00? 2026-02-26T09:00 2026-02-20T09:00?, true, an answer in between counts",
        "2026-04-30T09:00, 2026-03-02T09:00? 2026-02-01T09:00? 2026-01-08T09:00? 2026-01-07T09:00? 2026-01-06T09:00? 2026-01-05T09:00? 2026-01-02T09:00?, false, less than 64 days after seven",
        "2026-05-05T10:00, 2026-03-02T09:00? 2026-02-01T09:00? 2026-01-08T09:00? 2026-01-07T09:00? 2026-01-06T09:00? 2026-01-05T09:00? 2026-01-02T09:00?, true, 64 days after seven"
    })
    void the_more_somebody_was_invited_the_more_seldom_they_are(
            String now, String before, boolean allowed, String why) {
        assertThat(allows(OSLO, now, before)).as(why).isEqualTo(allowed);
    }

    @Test
    void a_day_is_a_day_where_the_team_works() {
        ZoneId tromso = OSLO;
        ZoneId auckland = ZoneId.of("Pacific/Auckland");
        Instant moment = Instant.parse("2026-03-02T21:00:00Z");

        assertThat(new Courtesy(WorkingHours.usual(SCHOOL, tromso)).allows(List.of(), moment))
                .isFalse();
        assertThat(new Courtesy(WorkingHours.usual(SCHOOL, auckland)).allows(List.of(), moment))
                .isTrue();
    }
}
