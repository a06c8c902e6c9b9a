package org.erfara.web.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.erfara.chat.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolTest {
    private static final Instant OPENING = Instant.parse("2026-02-06T12:00:00Z");

    private final School school = new School(Fjordbakken.ZONE);

    @ParameterizedTest
    @CsvSource({
        "2026-02-11T09:00:00Z, 2026-02-06T12:00:00Z",
        "2026-02-06T12:00:00Z, 2026-02-06T12:00:00Z",
        "2026-02-06T11:59:59Z, 2026-01-30T12:00:00Z",
        "2026-07-20T09:00:00Z, 2026-07-17T11:00:00Z",
    })
    void opens_on_the_last_friday_at_one_by_the_clock_on_the_wall(Instant now, Instant opening) {
        assertThat(school.opening(now)).isEqualTo(opening);
    }

    @Test
    void eight_weeks_are_laid_before_the_opening_and_the_rest_of_the_friday_after_it() {
        List<Line> talk = school.talk(OPENING);

        assertThat(talk.get(0).at()).isEqualTo(Instant.parse("2025-12-15T06:41:00Z"));
        assertThat(talk.stream().filter(line -> line.at().isAfter(OPENING)))
                .hasSize(3)
                .allMatch(line -> Duration.between(OPENING, line.at()).toHours() < 4);
    }

    @Test
    void everything_is_said_in_order_by_people_of_the_school_in_rooms_of_the_school() {
        List<Line> talk = school.talk(OPENING);
        Set<String> people = School.people().stream().map(Colleague::id).collect(Collectors.toSet());
        Set<String> rooms = School.rooms().stream().map(Room::id).collect(Collectors.toSet());

        assertThat(talk).isSortedAccordingTo((one, other) -> one.at().compareTo(other.at()));
        assertThat(talk.stream().filter(Line.Said.class::isInstance).map(Line.Said.class::cast))
                .hasSize(480)
                .allMatch(said -> people.contains(said.who()) && rooms.contains(said.room()));
        assertThat(talk.stream().filter(Line.Reacted.class::isInstance).map(Line.Reacted.class::cast))
                .hasSizeGreaterThan(150)
                .allMatch(reacted -> people.contains(reacted.who()) && Emoji.known(reacted.emoji()));
    }

    @Test
    void whoever_a_message_names_is_known_and_the_name_is_left_out_of_what_the_core_hears() {
        Mentions mentions = new Mentions(School.people());

        assertThat(mentions.in("@lone prøv den anden kontakt")).containsExactly(person("lone"));
        assertThat(mentions.left("@lone prøv den anden kontakt")).isEqualTo("prøv den anden kontakt");
        assertThat(mentions.left("Kom innom meg, @Grace, så får du bildekort"))
                .isEqualTo("Kom innom meg, så får du bildekort");
        assertThat(mentions.left("Kan du sende planen, @ola?")).isEqualTo("Kan du sende planen?");
        assertThat(mentions.in("skriv til @nobody")).isEmpty();
        assertThat(mentions.left("skriv til @nobody")).isEqualTo("skriv til @nobody");
    }

    private static PersonId person(String id) {
        return new PersonId("playground:" + id);
    }
}
