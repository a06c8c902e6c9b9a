package org.erfara.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.erfara.listen.Basis;
import org.erfara.listen.ListenRules;
import org.erfara.listen.Organisation;
import org.erfara.listen.Profile;
import org.erfara.listen.WorkingHours;
import org.erfara.privacy.RetentionPeriod;
import org.erfara.privacy.RetentionRules;
import org.erfara.words.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    @TempDir
    private Path folder;

    private Settings read(String text) {
        try {
            return SettingsFile.read(Files.writeString(folder.resolve("erfara.conf"), text));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void people_work_from_eight_to_four_on_danish_working_days_unless_a_file_says_otherwise() {
        WorkingHours hours = SettingsFile.defaults().hours();

        assertThat(hours.next(Instant.parse("2026-05-01T05:00:00Z"))).isEqualTo(Instant.parse("2026-05-01T06:00:00Z"));
        assertThat(hours.next(Instant.parse("2026-05-01T14:00:00Z"))).isEqualTo(Instant.parse("2026-05-04T06:00:00Z"));
    }

    @Test
    void country_breaks_and_hours_are_settings() {
        WorkingHours hours = read("""
                        erfara {
                          zone = "Europe/Oslo"
                          calendar { country = "no", breaks = ["2026-05-04/2026-05-05"], from = "09:00", until = "15:30" }
                        }
                        """).hours();

        assertThat(hours.days().isWorkingDay(LocalDate.parse("2026-05-01"))).isFalse();
        assertThat(hours.next(Instant.parse("2026-04-30T13:30:00Z"))).isEqualTo(Instant.parse("2026-05-06T07:00:00Z"));
    }

    @Test
    void all_that_is_wrong_with_a_calendar_is_said_at_once() {
        assertThatThrownBy(() -> read("""
                        erfara.calendar { country = "XX", breaks = ["summer"], from = "8", until = "16:00" }
                        """))
                .isInstanceOf(UserProblem.class)
                .hasMessageContainingAll(
                        "erfara.calendar.country: “XX” is no country",
                        "erfara.calendar.breaks: “summer” is not a break",
                        "erfara.calendar.from: “8” is no time of day");
    }

    @Test
    void working_hours_must_end_after_they_begin() {
        assertThatThrownBy(() -> read("erfara.calendar { from = \"16:00\", until = \"08:00\" }"))
                .hasMessageContaining("erfara.calendar: working hours end at 08:00, which is not after 16:00");
    }

    @Test
    void nothing_is_listened_to_unless_a_file_says_so() {
        Settings settings = SettingsFile.defaults();

        assertThat(settings.listening()).isEqualTo(new ListenRules(Profile.TAG_ONLY, true));
        assertThat(settings.language()).isEqualTo(Reader.DA);
        assertThat(settings.toString()).contains("profile=tag-only");
    }

    @Test
    void who_listens_and_by_what_right_are_settings() {
        Settings settings = read("""
                        erfara {
                          language = "nn"
                          listening { profile = "listening", discussion = "optional" }
                          organisation { name = " Ørsted Skole ", basis = "6(1)(f)", contact = "dpo@skole.example" }
                        }
                        """);

        assertThat(settings.listening()).isEqualTo(new ListenRules(Profile.LISTENING, false));
        assertThat(settings.organisation())
                .isEqualTo(new Organisation("Ørsted Skole", Basis.LEGITIMATE_INTEREST, "dpo@skole.example"));
        assertThat(settings.language()).isEqualTo(Reader.NN);
        assertThat(settings.toString()).contains("profile=listening");
    }

    @Test
    void whoever_listens_must_say_who_they_are_together_with_all_else_that_is_wrong() {
        assertThatThrownBy(() -> read("""
                        erfara {
                          language = "sv"
                          listening { profile = "listening", discussion = "perhaps" }
                          organisation.basis = "consent"
                        }
                        """))
                .isInstanceOf(UserProblem.class)
                .hasMessageContainingAll(
                        "erfara.organisation.name: where channels may be listened to, the notice must name who",
                        "erfara.listening.discussion: “perhaps” is not one of optional, required",
                        "erfara.organisation.basis: “consent” is not one of 6(1)(e), 6(1)(f)",
                        "erfara.language: “sv” is not one of da, nb, nn, en");
    }

    @Test
    void a_profile_nobody_knows_is_refused() {
        assertThatThrownBy(() -> read("erfara.listening.profile = \"everything\""))
                .hasMessageContaining("erfara.listening.profile: “everything” is not one of listening, tag-only");
    }

    @Test
    void things_may_be_kept_for_less_long_and_never_for_longer() {
        assertThat(read("erfara.retention { questions = 30 days, messages = 1 day }")
                        .retention())
                .isEqualTo(new RetentionRules(Map.of(
                        RetentionPeriod.QUESTIONS, Duration.ofDays(30), RetentionPeriod.MESSAGES, Duration.ofDays(1))));
        assertThatThrownBy(() -> read("erfara.retention { questions = 91 days, messages = long }"))
                .isInstanceOf(UserProblem.class)
                .hasMessageContainingAll(
                        "questions cannot be longer than 90 days", "erfara.retention.messages", "long");
        assertThatThrownBy(() -> read("erfara.retention.seen = 89 days"))
                .isInstanceOf(UserProblem.class)
                .hasMessageContaining("seen cannot be shorter than questions");
        assertThat(SettingsFile.defaults().retention()).isEqualTo(RetentionRules.USUAL);
    }
}
