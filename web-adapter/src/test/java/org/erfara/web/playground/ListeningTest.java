package org.erfara.web.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.erfara.question.Period;
import org.erfara.theme.Recurring;
import org.erfara.web.PlainBrowser;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Switching listening on and off in the playground, as people see it. */
class ListeningTest {
    private static final Map<String, String> DISCUSSED = Map.of(
            "until", "2026-06-30", "discussed", "2026-02-02", "decision", "With Bo: yes.", "review", "2026-04-01");

    @TempDir
    private Path folder;

    private Fjordbakken school;
    private PlainBrowser browser;

    @BeforeEach
    void open() {
        school = new Fjordbakken(folder.resolve("chat.jsonl"));
        browser = school.browser().open("/");
    }

    @AfterEach
    void close() {
        school.close();
    }

    private void write(String text) {
        browser.press(".room .composer", "Send", Map.of("text", text));
    }

    private void be(String who) {
        browser.post("/person", Map.of("csrf", browser.csrf(), "room", "teknologi", "who", who));
    }

    private String last() {
        List<String> posts = browser.read("#talk .post");
        return posts.get(posts.size() - 1);
    }

    private long timesAsked(String wording) {
        return school.recurrences().asked(Period.ALWAYS, 1).stream()
                .filter(recurring -> recurring.wording().equals(wording))
                .mapToLong(Recurring::times)
                .sum();
    }

    @Test
    void the_sign_that_erfara_listens_is_there_as_long_as_it_does() {
        assertThat(browser.read(".heard")).containsExactly("Erfara listens here");

        write("/erfara listen stop");

        assertThat(browser.read(".heard")).isEmpty();
        assertThat(browser.open("/chat/inkludering").read(".heard")).hasSize(1);
    }

    @Test
    void everybody_reads_that_it_has_ended_and_the_notice_when_it_begins_again() {
        write("/erfara listen stop");
        be("ola");
        assertThat(browser.read("#talk .post:not(.whisper)"))
                .last()
                .asString()
                .contains("Erfara lytter ikke længere med her");

        be("marit");
        write("/erfara listen");
        browser.press("dialog", "Listen", DISCUSSED);
        be("ola");

        assertThat(browser.read("#talk .post:not(.whisper)"))
                .last()
                .asString()
                .contains("Erfara lytter med i #teknologi til og med 30. juni 2026", "Ansvarlig: Fjordbakken");
        assertThat(browser.read(".heard")).hasSize(1);
    }

    @Test
    void the_dialog_asks_for_days_and_stays_open_with_a_sentence_at_each_field_that_needs_another_look() {
        write("/erfara listen stop");
        write("/erfara listen");
        assertThat(browser.page().select("dialog input[type=date]").eachAttr("value"))
                .containsExactly("2026-08-06", "", "");

        browser.press("dialog", "Listen", Map.of("until", "2028-01-01", "decision", "With Bo: yes."));

        assertThat(browser.read("dialog .problem"))
                .containsExactly(
                        "At most twelve months at a time: 6 February 2027 or earlier. It can be renewed.",
                        "Choose a date.",
                        "Choose a date.");
        Element decision = browser.page().selectFirst("dialog textarea");
        assertThat(decision.text()).isEqualTo("With Bo: yes.");
        assertThat(browser.page().select("dialog input[name=until]").attr("aria-describedby"))
                .isEqualTo("input-until-problem");
    }

    @Test
    void the_room_with_erfara_can_never_be_listened_to() {
        browser.open("/chat/erfara");
        write("listen");

        assertThat(last()).contains("Never in private");
    }

    @Test
    void whoever_joins_reads_the_notice_alone_and_in_their_own_language() {
        be("signe");
        browser.press(".languages", "Norsk nynorsk");
        browser.press(".room .composer", "Send", Map.of("text", "/join"));

        assertThat(last()).contains("Berre du ser dette", "Erfara lyttar i #teknologi", "Ansvarleg: Fjordbakken");
        be("ola");
        assertThat(browser.read("#talk .post")).noneMatch(post -> post.contains("Erfara lyttar i"));
    }

    @Test
    void what_somebody_writes_after_listening_ended_or_while_they_pause_is_not_heard() {
        String key = "Who has the library key today?";
        be("signe");
        write(key);
        write("/erfara pause");
        write(key);
        assertThat(timesAsked(key)).isEqualTo(1);

        write("/erfara pause off");
        write(key);
        assertThat(timesAsked(key)).isEqualTo(2);

        be("marit");
        write("/erfara listen stop");
        write(key);
        assertThat(timesAsked(key)).isEqualTo(2);
    }
}
