package org.erfara.web.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.erfara.question.Period;
import org.erfara.theme.Recurring;
import org.erfara.web.PlainBrowser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TalkingTest {
    private static final String KEY = "Who has the library key today?";

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

    private void be(String name) {
        browser.press(
                ".who",
                browser.read(".who button").stream()
                        .filter(label -> label.contains(name))
                        .findFirst()
                        .orElseThrow());
    }

    private void write(String text) {
        browser.press(".room .composer", "Send", Map.of("text", text));
    }

    private String last() {
        List<String> posts = browser.read("#talk .post");
        return posts.get(posts.size() - 1);
    }

    private String idOfLast() {
        return browser.page().select("#talk .post").last().id();
    }

    private List<Recurring> askedBy(int people) {
        return school.recurrences().asked(Period.ALWAYS, people);
    }

    @Test
    void the_school_is_there_and_one_is_its_facilitator() {
        assertThat(browser.path()).isEqualTo("/chat/teknologi");
        assertThat(browser.read("h1")).containsExactly("#teknologi");
        assertThat(browser.read("#clock")).containsExactly("Friday 6 February 13:00");
        assertThat(browser.read(".who summary")).containsExactly("MF You are Marit");
        assertThat(browser.read(".who form:first-of-type li")).hasSize(10);
        assertThat(last()).contains("Signe Holmgaard", "12:07", "Den skulle lades op 🔋");
    }

    @Test
    void what_one_writes_is_shown_and_heard() {
        be("Grace");
        write(KEY);

        assertThat(last()).contains("Grace Whitcombe 13:00", KEY);
        assertThat(school.newestQuestion().text()).isEqualTo(KEY);
    }

    @Test
    void three_who_ask_the_same_are_counted_as_three_people() {
        for (String name : List.of("Grace", "Ove", "Signe")) {
            be(name);
            browser.open("/chat/teknologi");
            browser.press(
                    ".room .composer", browser.read(".room .composer button").get(0), Map.of("text", KEY));
        }

        assertThat(askedBy(3)).extracting(Recurring::wording).containsOnlyOnce(KEY);
    }

    @Test
    void an_answer_in_a_thread_stands_there_and_is_counted() {
        write(KEY);
        String question = idOfLast();
        be("Grace");
        browser.open("/chat/teknologi/" + question);

        browser.press(".thread .composer", "Send", Map.of("text", "It hangs behind the office door"));

        assertThat(browser.path()).isEqualTo("/chat/teknologi/" + question);
        assertThat(browser.read(".thread .post .text")).containsExactly(KEY, "It hangs behind the office door");
        assertThat(browser.read("#" + question + " .replies")).containsExactly("one reply");
        assertThat(school.answersTo(question)).hasSize(1);
    }

    @Test
    void one_changes_ones_own_message_and_the_core_hears_the_new_words() {
        write(KEY);
        String id = idOfLast();
        browser.open("/chat/teknologi?edit=" + id);
        browser.press("#" + id + " .edit", "Save", Map.of("text", "Where is the projector?"));

        assertThat(last()).contains("Where is the projector?", "edited").doesNotContain("library");
        assertThat(school.question(id))
                .hasValueSatisfying(question -> assertThat(question.text()).isEqualTo("Where is the projector?"));
    }

    @Test
    void one_takes_ones_own_message_away_and_the_core_forgets_it() {
        write(KEY);
        String id = idOfLast();

        browser.press("#" + id, "Yes, take it away");

        assertThat(browser.page().getElementById(id)).isNull();
        assertThat(school.question(id)).isEmpty();
    }

    @Test
    void a_reaction_comes_and_goes() {
        browser.press("#m476 .offered", "🎉");
        assertThat(browser.read("#m476 .reactions button")).containsExactly("🎉 1");
        assertThat(browser.page().select("#m476 .reactions button").attr("aria-label"))
                .isEqualTo("🎉 Marit");
        assertThat(browser.page().select("#m476 .reactions button").attr("aria-pressed"))
                .isEqualTo("true");

        browser.press("#m476 .reactions", "🎉 1");
        assertThat(browser.read("#m476 .reactions button")).isEmpty();
    }

    @Test
    void a_reaction_tells_the_core_that_an_answer_helped() {
        write(KEY);
        String question = idOfLast();
        be("Grace");
        browser.open("/chat/teknologi/" + question);
        browser.press(".thread .composer", "Send", Map.of("text", "It hangs behind the office door"));
        String answer = browser.page().select(".thread .post").last().id();

        browser.press("#" + answer + " .offered", "👍");

        assertThat(school.exchange(question)).isPresent();
    }

    @Test
    void names_code_and_addresses_stand_out_and_nothing_else_means_anything() {
        write("@Grace `a<b` https://school.example/x?a=1&b=2 <img src=x onerror=alert(1)>");

        assertThat(browser.read("#talk .post:last-child .mention")).containsExactly("@Grace");
        assertThat(browser.read("#talk .post:last-child code")).containsExactly("a<b");
        assertThat(browser.page().select("#talk .post:last-child .text a").attr("href"))
                .isEqualTo("https://school.example/x?a=1&b=2");
        assertThat(browser.page().select("#talk img")).isEmpty();
        assertThat(last()).contains("<img src=x onerror=alert(1)>");
    }

    @Test
    void older_messages_are_a_press_away_and_stay_while_one_reacts_to_them() {
        assertThat(browser.page().getElementById("m004")).isNull();
        assertThat(browser.page().select("#talk .post")).hasSize(40);

        browser.open("/chat/teknologi?since=m004").press("#m004 .offered", "👍");

        assertThat(browser.read("#m004 .reactions button")).containsExactly("👍 2");
        assertThat(browser.page().select(".earlier")).isEmpty();
    }

    @Test
    void what_others_wrote_meanwhile_is_announced_until_it_is_read() {
        be("Grace");
        school.realTime().tick(Duration.ofMinutes(1));
        browser.open("/chat/inkludering");
        write(KEY);

        PlainBrowser other = school.browser().open("/chat/teknologi");
        assertThat(other.read(".doors .badge")).containsExactly("1 new");
        assertThat(other.page().select(".doors .inkludering a").attr("href")).endsWith("#" + idOfLast());

        other.open("/chat/inkludering").open("/chat/teknologi");
        assertThat(other.read(".doors .badge")).isEmpty();
    }
}
