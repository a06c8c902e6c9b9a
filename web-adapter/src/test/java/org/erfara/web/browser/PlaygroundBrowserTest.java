package org.erfara.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.erfara.web.playground.Fjordbakken;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaygroundBrowserTest {
    private static final String KEY = "Who has the library key today?";

    private static Chromium chromium;

    @TempDir
    private Path folder;

    private Fjordbakken school;
    private Page page;

    @BeforeAll
    static void launch() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void quit() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void open() {
        school = new Fjordbakken(folder.resolve("chat.jsonl"));
        page = open(chromium.page(), "/chat/teknologi");
    }

    private Page open(Page fresh, String path) {
        fresh.navigate(school.url().resolve(path).toString());
        return fresh;
    }

    @AfterEach
    void close() {
        List<String> complaints = chromium.closeWindows();
        school.close();
        assertThat(complaints).allMatch(complaint -> complaint.contains("400"));
    }

    private void be(String name) {
        page.locator(".who > summary").click();
        page.locator(".who li button", new Page.LocatorOptions().setHasText(name))
                .click();
        assertThat(page.locator(".who > summary")).containsText(name);
    }

    private void write(String text) {
        page.locator("#write").fill(text);
        page.locator("#write").press("Enter");
    }

    private Locator last() {
        return page.locator("#talk .post").last();
    }

    @Test
    void one_press_on_the_clock_brings_the_digest() {
        for (String who : new String[] {"Grace", "Ove", "Signe"}) {
            be(who);
            write(KEY);
            assertThat(last()).containsText(KEY);
        }
        be("Marit");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("To Friday afternoon"))
                .click();

        assertThat(page.locator("#clock")).hasText("Friday 6 February 14:05");
        assertThat(page.locator(".doors .erfara .badge")).hasText("1 new");
        assertThat(page).hasTitle(Pattern.compile("^\\(\\d+\\) #teknologi · Erfara$"));
        page.locator(".doors .erfara a").click();
        assertThat(page.locator(".card h2")).hasText(Pattern.compile("^Themes of week 6"));
        assertThat(page.locator(".card")).containsText(KEY);
        assertThat(page.locator(".card h2")).isInViewport();
    }

    @Test
    void what_one_writes_appears_at_once_and_one_writes_on() {
        write(KEY);

        assertThat(last()).containsText(KEY);
        assertThat(last()).isInViewport();
        assertThat(page.locator("#write")).hasValue("");
        assertThat(page.locator("#write")).isFocused();
    }

    @Test
    void shift_and_enter_begin_a_new_line() {
        page.locator("#write").fill("one");
        page.locator("#write").press("Shift+Enter");
        page.locator("#write").pressSequentially("two");
        page.locator("#write").press("Enter");

        assertThat(last().locator(".text br")).hasCount(1);
    }

    @Test
    void what_others_write_appears_by_itself_and_leaves_a_half_written_message_alone() {
        page.locator("#write").fill("half a tho");
        Page other = open(chromium.page(390, 844, ColorScheme.DARK), "/chat/teknologi");
        other.locator("#write").fill(KEY);
        other.locator(".room .composer button").click();

        assertThat(last()).containsText(KEY);
        assertThat(page.locator("#write")).hasValue("half a tho");
    }

    @Test
    void what_others_write_before_a_page_is_listened_to_appears_too() {
        AtomicReference<Route> onItsWay = new AtomicReference<>();
        Page late = chromium.page();
        late.route("**/live?*", onItsWay::set);
        open(late, "/chat/teknologi").waitForCondition(() -> onItsWay.get() != null);
        write(KEY);
        assertThat(last()).containsText(KEY);

        onItsWay.get().resume();

        assertThat(late.locator("#talk .post").last()).containsText(KEY);
    }

    @Test
    void a_command_is_answered_in_place() {
        write("/erfara questions");

        assertThat(last()).containsText("Only you see this");
        assertThat(last()).containsText("Asked again and again");
        assertThat(page.locator("#write")).hasValue("");
    }

    @Test
    void the_message_menu_opens_a_dialog_that_keeps_the_focus_and_escape_leaves_it() {
        for (String who : new String[] {"Grace", "Ove", "Signe"}) {
            be(who);
            write(KEY);
            assertThat(last()).containsText(KEY);
        }
        be("Marit");
        write("And the library, who can open it?");
        assertThat(last()).containsText("And the library");

        openMenuOfLast();
        assertThat(page.locator("dialog")).isVisible();
        for (int i = 0; i < 6; i++) {
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus:not(dialog *, body)")).hasCount(0);
        }
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog")).hasCount(0);

        openMenuOfLast();
        page.locator("dialog select").selectOption(new SelectOption().setLabel(KEY));
        page.locator("dialog button").first().click();

        assertThat(page.locator("dialog")).hasCount(0);
        assertThat(last()).containsText("Put together.");
    }

    private void openMenuOfLast() {
        last().hover();
        last().locator(".more > summary").click();
        last().locator("button[value=gather]").click();
    }

    @Test
    void a_menu_opened_while_news_are_on_their_way_stays_open() {
        AtomicReference<Route> onItsWay = new AtomicReference<>();
        page.route("**/chat/**", onItsWay::set);
        page.evaluate("htmx.trigger(document.getElementById('live'), 'chat-changed')");
        page.waitForCondition(() -> onItsWay.get() != null);

        last().hover();
        last().locator(".more > summary").click();
        page.waitForResponse("**/chat/**", () -> onItsWay.get().resume());
        page.waitForFunction("!document.querySelector('#live.htmx-request')");

        assertThat(page.locator("details.more[open]")).hasCount(1);
        assertThat(last().locator("button[value=gather]")).isVisible();
    }

    @Test
    void the_menu_works_with_the_keyboard_alone() {
        Locator summary = last().locator(".more > summary");
        summary.focus();
        assertThat(summary).hasCSS("outline-style", "solid");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        assertThat(last().locator(".reactions button", new Locator.LocatorOptions().setHasText("👍")))
                .hasText("👍 1");
    }

    @Test
    void escape_closes_a_menu_and_gives_the_focus_back() {
        Locator summary = last().locator(".more > summary");
        summary.focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().press("Escape");

        assertThat(last().locator(".offered")).isHidden();
        assertThat(summary).isFocused();
    }

    @Test
    void one_changes_and_takes_away_what_one_wrote() {
        write(KEY);
        assertThat(last()).containsText(KEY);
        last().hover();
        last().locator(".more > summary").click();
        last().locator(".more a", new Locator.LocatorOptions().setHasText("Edit"))
                .click();
        page.locator("#edit").fill("Where is the projector?");
        page.locator(".edit button").click();
        assertThat(last()).containsText("Where is the projector?");

        last().hover();
        last().locator(".more > summary").click();
        last().locator(".sure > summary").click();
        last().locator(".sure button").click();
        assertThat(page.locator("#talk")).not().containsText("Where is the projector?");
    }

    @Test
    void one_answers_in_a_thread() {
        Locator replies = page.locator("#m442 .replies a");
        replies.click();
        page.locator("#answer").fill("A third way is music");
        page.locator("#answer").press("Enter");

        assertThat(page.locator(".thread .post").last()).containsText("A third way is music");
        assertThat(page.locator("#m442 .replies a")).hasText("3 replies");
        assertThat(page.locator("#answer")).isFocused();
    }

    @Test
    void a_message_that_is_refused_says_why_and_stays_in_the_box() {
        page.locator("#write").evaluate("box => { box.removeAttribute('maxlength'); box.value = 'å'.repeat(4001); }");
        page.locator(".room .composer button").click();

        assertThat(page.locator("#alert")).containsText("“text”");
        assertThat(page.locator("#write")).hasValue(Pattern.compile("å{4001}"));
    }

    @Test
    void on_a_phone_the_channels_are_tabs_and_a_thread_fills_the_screen() {
        Page phone = open(chromium.page(390, 844, ColorScheme.LIGHT), "/chat/personalrommet");
        assertThat(phone.locator(".doors [aria-current]")).isInViewport();
        assertThat(phone.locator("#write")).isInViewport();

        phone.navigate(school.url().resolve("/chat/teknologi/m442").toString());
        assertThat(phone.locator(".room .scroll")).isHidden();
        assertThat(phone.locator("#answer")).isInViewport();
        phone.locator(".thread .close").click();
        assertThat(phone.locator("#write")).isInViewport();
    }
}
