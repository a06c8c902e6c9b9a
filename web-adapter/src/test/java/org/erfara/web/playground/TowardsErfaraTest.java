package org.erfara.web.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.erfara.card.Block;
import org.erfara.card.Card;
import org.erfara.chat.Reply;
import org.erfara.question.Period;
import org.erfara.theme.Recurring;
import org.erfara.theme.RenameTheme;
import org.erfara.web.PlainBrowser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TowardsErfaraTest {
    private static final String KEY = "Who has the library key today?";

    @TempDir
    private Path folder;

    private Fjordbakken school;
    private PlainBrowser browser;

    @BeforeEach
    void three_have_asked_for_the_key() {
        school = new Fjordbakken(folder.resolve("chat.jsonl"));
        browser = school.browser().open("/");
        for (String who : List.of("grace", "ove", "signe")) {
            browser.post("/person", Map.of("csrf", browser.csrf(), "room", "teknologi", "who", who));
            browser.post("/messages", Map.of("csrf", browser.csrf(), "room", "teknologi", "text", KEY));
        }
        browser.post("/person", Map.of("csrf", browser.csrf(), "room", "teknologi", "who", "marit"));
    }

    @AfterEach
    void close() {
        school.close();
    }

    private void write(String text) {
        browser.press(".room .composer", "Send", Map.of("text", text));
    }

    private String last() {
        List<String> posts = browser.read("#talk .post");
        return posts.get(posts.size() - 1);
    }

    private long themeOfKey() {
        return school.recurrences().asked(Period.ALWAYS, 3).stream()
                .filter(recurring -> recurring.wording().equals(KEY))
                .findFirst()
                .map(Recurring::theme)
                .orElseThrow();
    }

    @Test
    void a_command_is_answered_so_that_nobody_else_sees_it() {
        write("/erfara questions");

        assertThat(last())
                .startsWith("E Only you see this Erfara 13:00 Asked again and again")
                .contains(KEY);
        assertThat(school.browser().open("/chat/teknologi").read("#talk .whisper"))
                .isNotEmpty();

        browser.post("/person", Map.of("csrf", browser.csrf(), "room", "teknologi", "who", "ola"));
        assertThat(browser.read("#talk .whisper")).isEmpty();
    }

    @Test
    void a_command_itself_is_no_message() {
        write("/erfara questions");

        assertThat(browser.read("#talk .text")).noneMatch(text -> text.contains("/erfara"));
    }

    @Test
    void what_is_only_for_facilitators_is_refused_kindly() {
        browser.post("/person", Map.of("csrf", browser.csrf(), "room", "teknologi", "who", "grace"));
        write("/erfara questions");

        assertThat(last()).contains("This is for facilitators.");
    }

    @Test
    void another_slash_command_is_told_what_is_known() {
        write("/giphy cake");

        assertThat(last()).contains("Here only /erfara is known.");
    }

    @Test
    void in_private_one_just_talks_to_erfara() {
        browser.open("/chat/erfara");
        write("questions");

        assertThat(last()).contains("Asked again and again", KEY).doesNotContain("Only you see this");
    }

    @Test
    void the_menu_of_a_message_opens_a_dialog_that_puts_questions_together() {
        write("And the library, who can open it?");
        String id = browser.page().select("#talk .post").last().id();

        browser.press("#" + id, "Asks the same as …");
        assertThat(browser.read("dialog h2")).containsExactly("Asks the same as …");
        String group = browser.page().select("dialog option").stream()
                .filter(option -> option.text().equals(KEY))
                .findFirst()
                .orElseThrow()
                .val();

        browser.press("dialog", "Put together", Map.of("group", group));

        assertThat(browser.page().select("dialog")).isEmpty();
        assertThat(last()).contains("Only you see this", "Put together. Thank you");
        assertThat(school.recurrences()
                        .find(Long.parseLong(group))
                        .orElseThrow()
                        .times())
                .isEqualTo(4);
    }

    @Test
    void a_dialog_that_needs_another_look_stays_open_with_what_was_typed() {
        write("And the library, who can open it?");
        String id = browser.page().select("#talk .post").last().id();
        browser.press("#" + id, "Asks the same as …");

        browser.press("dialog", "Put together", Map.of("group", "999999"));

        assertThat(browser.read("dialog .problem"))
                .containsExactly("That question is no longer there. Choose another.");
        assertThat(browser.page().select("dialog select").attr("aria-describedby"))
                .isEqualTo(browser.page().select("dialog .problem").attr("id"));
    }

    @Test
    void a_button_on_a_card_opens_a_dialog_and_its_answer_is_whispered() {
        String theme = Long.toString(themeOfKey());
        Block.Button rename = new Block.Button("Rename", RenameTheme.ACTION, theme);
        school.gestures()
                .command("name", command -> new Reply.Whisper(Card.of("A theme", new Block.Actions(List.of(rename)))));
        write("/erfara name");
        browser.press("#talk .post:last-child", "Rename");

        browser.press("dialog", "Save", Map.of("name", " "));
        assertThat(browser.read("dialog .problem")).containsExactly("Write a name of 1 to 80 characters.");

        browser.press("dialog", "Save", Map.of("name", "The key hunt"));
        assertThat(last()).contains("From now on it is called “The key hunt”.");
        assertThat(browser.open("/themes").read("h2")).contains("The key hunt");
    }

    @Test
    void a_dialog_can_be_left() {
        write("And the library, who can open it?");
        String id = browser.page().select("#talk .post").last().id();
        browser.press("#" + id, "Asks the same as …").press("dialog", "Cancel");

        assertThat(browser.page().select("dialog")).isEmpty();
        assertThat(browser.path()).isEqualTo("/chat/teknologi");
    }

    @Test
    void a_dialog_that_was_answered_already_is_left_alone() {
        write("And the library, who can open it?");
        String id = browser.page().select("#talk .post").last().id();
        browser.press("#" + id, "Asks the same as …");
        String action = browser.page().select("dialog form").attr("action");
        browser.press("dialog", "Cancel");

        browser.post(action, Map.of("csrf", browser.csrf(), "room", "teknologi", "group", "1"));

        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.read("#talk .whisper")).isEmpty();
    }

    @Test
    void moved_to_friday_afternoon_the_digest_waits_in_private() {
        browser.press(".clock", "To Friday afternoon");

        assertThat(browser.read("#clock")).containsExactly("Friday 6 February 14:05");
        assertThat(browser.read(".doors .erfara .badge")).containsExactly("1 new");
        browser.open(browser.page().select(".doors .erfara a").attr("href"));
        assertThat(last()).startsWith("E Erfara 14:05 Themes of week 6").contains("library", KEY);
        assertThat(browser.open("/chat/teknologi").read(".doors .erfara .badge"))
                .isEmpty();
    }

    @Test
    void as_hours_and_days_pass_the_school_goes_on_talking() {
        browser.open("/chat/personalrommet").press(".clock", "+ 1 hour").press(".clock", "+ 1 hour");
        assertThat(last()).contains("Ove Brattbakk", "14:58", "Takk for uka. God helg!");

        browser.press(".clock", "+ 1 day");
        assertThat(browser.read("#clock")).containsExactly("Saturday 7 February 15:00");
        assertThat(last()).contains("God helg 🌊");
        assertThat(browser.read("#talk .post").stream().filter(post -> post.contains("God helg 🌊")))
                .hasSize(1);
    }

    @Test
    void everybody_is_spoken_to_in_their_own_language() {
        browser.post("/person", Map.of("csrf", browser.csrf(), "room", "teknologi", "who", "signe"));
        assertThat(browser.page().selectFirst("html").attr("lang")).isEqualTo("da");
        assertThat(browser.read(".room .composer button")).containsExactly("Send");
        assertThat(browser.read(".tips summary")).containsExactly("Prøv for eksempel");

        browser.press(".languages", "Norsk nynorsk");
        assertThat(browser.page().selectFirst("html").attr("lang")).isEqualTo("nn");
        assertThat(browser.read(".tips summary")).containsExactly("Prøv til dømes");
    }

    @Test
    void the_playground_first_speaks_the_language_of_the_browser() {
        Fjordbakken other = new Fjordbakken(folder.resolve("other.jsonl"));
        try (other) {
            assertThat(other.browser()
                            .reading("nb-NO,nb;q=0.9")
                            .open("/")
                            .page()
                            .selectFirst("html")
                            .attr("lang"))
                    .isEqualTo("nb");
        }
    }
}
