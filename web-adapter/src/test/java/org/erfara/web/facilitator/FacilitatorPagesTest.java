package org.erfara.web.facilitator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.erfara.Script;
import org.erfara.Sharing;
import org.erfara.Staffroom;
import org.erfara.chat.MessageRef;
import org.erfara.digest.DigestRules;
import org.erfara.digest.ThemeReports;
import org.erfara.person.Role;
import org.erfara.tag.Kind;
import org.erfara.text.SimpleTextTools;
import org.erfara.theme.Lifting;
import org.erfara.theme.PolishedTheme;
import org.erfara.theme.Step;
import org.erfara.web.Address;
import org.erfara.web.PlainBrowser;
import org.erfara.web.Visitor;
import org.erfara.web.WebServer;
import org.erfara.words.Reader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FacilitatorPagesTest {
    private static final String KEY = "Who has the library key today?";
    private static final String KEY_OTHERWISE = "Library key, who has it today <b>again</b>?";
    private static final String PRINTER = "Why does the printer upstairs jam?";

    private final Staffroom staffroom = new Staffroom();
    private final Sharing sharing = new Sharing(staffroom);
    private final Script script = staffroom.script().in("teknologi");
    private Visitor visitor = visitor(Role.FACILITATOR, Reader.EN);
    private WebServer server;
    private PlainBrowser browser;

    @BeforeEach
    void two_questions_came_again() {
        script.week("2026-W05").at("mon 09:00").says("signe", KEY);
        script.week("2026-W06").at("mon 09:00");
        MessageRef key = script.says("ole", KEY);
        MessageRef tip = script.replies(key, "bo", "It hangs behind the office door");
        script.replies(key, "ole", "Thank you");
        MessageRef again = script.says("ida", KEY_OTHERWISE);
        script.replies(again, "bo", "Ask the caretaker for a spare one");
        MessageRef setback = script.replies(again, "ida", "I did that but it did not work");
        sharing.marks("ole", tip, Kind.WORKED);
        sharing.marks("ole", setback, Kind.DID_NOT_WORK);
        sharing.doWhatIsDue().presses("bo", "without name");
        sharing.presses("ida", "without name");
        List.of("signe", "ole", "eva").forEach(who -> script.says(who, PRINTER));
        server = WebServer.start(Address.local(0), List.of(pages()));
        browser = new PlainBrowser(server.url());
    }

    private FacilitatorPages pages() {
        ThemeReports reports = new ThemeReports(
                staffroom.store(),
                staffroom.recurrences(),
                SimpleTextTools.create().terms(),
                Script.ZONE,
                DigestRules.USUAL);
        return new FacilitatorPages(
                ctx -> Optional.of(visitor),
                staffroom.digests(),
                reports,
                staffroom.recurrences(),
                staffroom.facilitating(),
                staffroom.themes(),
                new Lifting(staffroom.store(), staffroom.themes()),
                ref -> Optional.of(URI.create("/chat/" + ref.id())),
                DigestRules.USUAL,
                staffroom.clock(),
                Script.ZONE);
    }

    @AfterEach
    void close() {
        server.close();
    }

    private static Visitor visitor(Role role, Reader reader) {
        return new Visitor(Script.person("marit"), "Marit", reader, role, "token");
    }

    private void openKey() {
        browser.open("/questions");
        browser.open(browser.page().select("a:contains(library key)").attr("href"));
    }

    private void openTheme() {
        openKey();
        browser.open(browser.page().select("a:contains(To its theme)").attr("href"));
    }

    @Test
    void the_digest_shows_what_worked_beside_what_did_not_and_never_who() {
        browser.open("/digest");

        assertThat(browser.read("h1").get(0)).startsWith("Themes of week 6");
        assertThat(browser.read("article h2")).hasSize(2);
        assertThat(browser.read("article:has(h2:contains(library)) .worked li"))
                .containsExactly("It hangs behind the office door");
        assertThat(browser.read("article:has(h2:contains(library)) .did-not li"))
                .containsExactly("I did that but it did not work");
        assertThat(browser.page().select("article svg").get(0).attr("aria-label"))
                .startsWith("Asked in the last 8 weeks, oldest first: 0, 0, 0, 0, 0, 0, ");
        assertThat(browser.page().text()).doesNotContain("signe", "ole ", "ida");
    }

    @Test
    void what_was_marked_waits_with_only_the_words_whose_authors_said_yes() {
        MessageRef silent = script.says("eva", "The caretaker has a spare key in the blue box");
        sharing.marks("ole", silent, Kind.TIP);

        browser.open("/tags");

        assertThat(browser.read("article")).hasSize(3);
        assertThat(browser.page().text())
                .contains("It hangs behind the office door", "The author has been asked.")
                .doesNotContain("blue box", "Eva", "eva");
    }

    @Test
    void a_mark_is_lifted_to_a_theme_and_no_longer_waits() {
        browser.open("/tags");
        browser.press("article:contains(office door)", "Lift", Map.of("name", ""));

        assertThat(browser.page().text()).contains("Lifted. Those in the talk are thanked there");
        assertThat(browser.read("article")).hasSize(1);
        openTheme();
        assertThat(browser.read(".worked li")).containsExactly("It hangs behind the office door");
        assertThat(browser.read(".reached")).hasSize(2);
    }

    @Test
    void the_staff_reads_a_theme_once_it_is_lifted_and_nothing_of_who_asks_what() {
        openTheme();
        String theme = browser.path();
        visitor = visitor(Role.STAFF, Reader.EN);
        assertThat(browser.open(theme).status()).isEqualTo(403);

        visitor = visitor(Role.FACILITATOR, Reader.EN);
        browser.open("/tags").press("article:contains(office door)", "Lift", Map.of("name", ""));
        visitor = visitor(Role.STAFF, Reader.EN);
        browser.open(theme);

        assertThat(browser.read(".worked li")).containsExactly("It hangs behind the office door");
        assertThat(browser.page().text()).doesNotContain("Asked by", KEY, "Recurring questions");
        assertThat(browser.page().select("main form")).isEmpty();
    }

    @Test
    void a_mark_begins_a_theme_of_its_own_that_nobody_asked_about() {
        browser.open("/tags");
        browser.press("article:contains(office door)", "Lift", Map.of("name", "Keys and doors"));
        browser.open("/themes");
        browser.open(browser.page().select("a:contains(Keys and doors)").attr("href"));

        assertThat(browser.read("h1")).containsExactly("Keys and doors");
        assertThat(browser.read(".worked li")).containsExactly("It hangs behind the office door");
    }

    @Test
    void what_may_not_be_quoted_is_said_in_other_words_and_marked_as_that() {
        sharing.presses("bo", "no thanks");
        browser.open("/tags");
        assertThat(browser.page().text()).doesNotContain("office door");
        browser.press("article:contains(Not to be quoted)", "Save", Map.of("words", "Somebody knows where it hangs"));

        browser.open("/digest");
        assertThat(browser.page().text())
                .contains("Somebody knows where it hangs (in a facilitator’s words)")
                .doesNotContain("office door");
    }

    @Test
    void a_mark_is_set_aside() {
        browser.open("/tags");
        browser.press("article:contains(office door)", "Set aside");

        assertThat(browser.page().text()).contains("Set aside. The talk stays where it is.");
        assertThat(browser.read("article")).hasSize(1);
    }

    @Test
    void what_a_language_model_says_is_plain_text_with_a_mark_wherever_it_is_read() {
        browser.open("/themes");
        String theme = browser.page().select("h2 a:contains(library)").attr("href");
        String plain = browser.page().select("h2 a:contains(library)").text();
        long number = Long.parseLong(theme.replaceFirst(".*/", ""));
        staffroom.store().write(tx -> {
            tx.putPolished(new PolishedTheme(
                    number, Reader.EN, PolishedTheme.print(plain), "Keys <b>", "Who has <i>it</i>?", List.of()));
            return number;
        });

        for (String page : List.of("/themes", theme, "/digest")) {
            browser.open(page);
            assertThat(browser.read("h1, h2")).as(page).contains("Keys <b>");
            assertThat(browser.read(".gist"))
                    .as(page)
                    .containsExactly("Who has <i>it</i>? Name and summary are worded by a language model.");
        }
    }

    @Test
    void earlier_weeks_are_a_press_away_and_weeks_to_come_are_not() {
        browser.open("/digest");
        assertThat(browser.read(".weeks a")).containsExactly("← Week 5");

        browser.open("/digest?week=2026-W05");
        assertThat(browser.read("h1").get(0)).startsWith("Themes of week 5");
        assertThat(browser.read(".weeks a")).containsExactly("← Week 4", "Week 6 →");
        assertThat(browser.read(".quiet")).containsExactly("A quiet week: nothing was asked by enough people to show.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-W07", "2026-W60", "now"})
    void a_week_that_is_none_or_has_not_come_is_refused_by_name(String week) {
        assertThat(browser.open("/digest?week=" + week).status()).isEqualTo(400);
        assertThat(browser.read("main p").get(0)).contains("“week”");
    }

    @Test
    void recurring_questions_are_listed_with_how_many_how_often_where_and_whether_answered() {
        browser.open("/questions");

        assertThat(browser.read(".questions h2")).containsExactlyInAnyOrder(KEY, PRINTER);
        assertThat(browser.read("li:has(h2:contains(library)) .counts li"))
                .containsExactly("3 people", "asked 3 times", "answered twice", "teknologi");
    }

    @Test
    void what_fewer_than_three_asked_is_neither_listed_nor_to_be_opened() {
        MessageRef rare = script.says("bo", "Where do I renew a borrower card?");

        assertThat(browser.open("/questions").read("h2")).noneMatch(text -> text.contains("borrower"));
        assertThat(browser.open("/questions/" + staffroom.question(rare).group())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void why_these_are_together_is_told_in_words_with_what_they_share_marked() {
        openKey();

        assertThat(browser.read(".wordings label")).contains(KEY, KEY_OTHERWISE);
        assertThat(browser.read(".wordings li:first-child mark")).contains("library", "key", "today");
        assertThat(browser.read(".wordings .near")).contains("very near");
        assertThat(browser.page().select(".wordings b")).isEmpty();
        assertThat(browser.page().select(".wordings a").attr("href")).startsWith("/chat/");
    }

    @Test
    void a_wording_is_taken_out_and_put_back() {
        openKey();
        String stray =
                browser.page().select(".wordings li:contains(again) input").val();

        browser.press(".why", "Take out", Map.of("leaves", stray));
        assertThat(browser.path()).startsWith("/questions?done=SPLIT");
        assertThat(browser.read(".done p").get(0)).startsWith("Taken out.");
        assertThat(browser.read(".questions h2")).containsExactly(PRINTER);

        browser.press(".done", "Undo");
        assertThat(browser.read(".done p").get(0)).startsWith("Put together.");
        assertThat(browser.read(".counts li").get(0)).isEqualTo("3 people");
    }

    @Test
    void taking_out_nothing_is_answered_at_the_field() {
        openKey();

        browser.press(".why", "Take out");

        assertThat(browser.status()).isEqualTo(400);
        assertThat(browser.read(".why .problem")).containsExactly("Tick at least one wording, but not all of them.");
    }

    @Test
    void two_questions_are_put_together() {
        openKey();
        String printer = browser.page().select("option:contains(printer)").val();

        browser.press(".mend", "Put together", Map.of("with", printer));

        assertThat(browser.read(".done p").get(0)).startsWith("Put together.");
        assertThat(browser.read(".summary .counts li").subList(0, 2)).containsExactly("4 people", "asked 6 times");
        assertThat(browser.open("/questions").read(".questions h2")).hasSize(1);
    }

    @Test
    void putting_it_together_with_what_is_gone_is_answered_at_the_field() {
        openKey();

        browser.press(".mend", "Put together", Map.of("with", "999"));

        assertThat(browser.status()).isEqualTo(400);
        assertThat(browser.read("#with-problem")).containsExactly("That question is no longer there. Choose another.");
    }

    @Test
    void a_question_is_set_aside_and_taken_in_again() {
        openKey();

        browser.press(".mend", "Set aside");
        assertThat(browser.read(".done p").get(0)).startsWith("Set aside.");
        assertThat(browser.open("/digest").read("article h2")).hasSize(1);

        openKey();
        browser.press(".mend", "Take it in again");
        assertThat(browser.read(".done p")).containsExactly("It is with us again.");
        assertThat(browser.open("/digest").read("article h2")).hasSize(2);
    }

    @Test
    void a_theme_moves_on_and_back() {
        openTheme();
        assertThat(browser.read(".life li[aria-current=step] strong")).containsExactly("Heard");

        browser.press(".act", "On to: Theme");
        browser.press(".act", "On to: Explored");
        assertThat(browser.read(".life .reached strong")).containsExactly("Heard", "Theme", "Explored");
        assertThat(browser.read(".life .reached time")).hasSize(3).contains("2 February 2026");

        browser.press(".act", "Back to: Theme");
        assertThat(browser.read(".life li[aria-current=step] strong")).containsExactly("Theme");
        assertThat(staffroom.themes().all()).anyMatch(theme -> theme.step() == Step.THEME);
    }

    @Test
    void a_theme_gets_a_name() {
        openTheme();
        assertThat(browser.read("h1").get(0)).containsIgnoringCase("library");

        browser.press(".mend", "Save", Map.of("name", "  The key <hunt> "));

        assertThat(browser.read("h1")).containsExactly("The key <hunt>");
        assertThat(browser.open("/themes").read("h2")).contains("The key <hunt>");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "ååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååå"})
    void a_name_that_is_none_or_too_long_is_answered_at_the_field(String name) {
        openTheme();

        browser.press(".mend", "Save", Map.of("name", name));

        assertThat(browser.status()).isEqualTo(400);
        assertThat(browser.read("#name-problem")).containsExactly("Write a name of 1 to 80 characters.");
        assertThat(browser.page().select("#name").attr("aria-invalid")).isEqualTo("true");
    }

    @Test
    void a_leader_reads_along_and_changes_nothing() {
        visitor = visitor(Role.LEADER, Reader.NB);
        browser.open("/questions");
        String question = browser.page().select("a:contains(library key)").attr("href");

        assertThat(browser.open(question).page().select("main button, main input:not([type=hidden]), main select"))
                .isEmpty();
        assertThat(browser.read("main .aside-note")).contains("Du leser med her; fasilitatorene gjør endringene.");
        assertThat(browser.post(question + "/reject", Map.of("csrf", "token")).status())
                .isEqualTo(403);
        assertThat(browser.open("/questions").read(".questions h2")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/digest", "/questions", "/themes"})
    void staff_are_told_kindly_that_these_pages_are_for_facilitators(String page) {
        visitor = visitor(Role.STAFF, Reader.NN);

        assertThat(browser.open(page).status()).isEqualTo(403);
        assertThat(browser.read("h1")).containsExactly("Sida er for fasilitatorar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"merge", "split", "reject", "restore"})
    void nothing_is_mended_without_the_token_of_the_page(String what) {
        openKey();
        String question = browser.path();

        browser.post(question + "/" + what, Map.of("with", "1"));

        assertThat(browser.status()).isEqualTo(403);
        assertThat(browser.open("/questions").read(".questions h2")).hasSize(2);
    }
}
