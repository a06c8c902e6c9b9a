package org.erfara.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.erfara.web.PlainBrowser;
import org.erfara.web.playground.Fjordbakken;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, in the light and in the dark, on a desk and on a phone; pictures of them go to target/screenshots. */
class AccessibilityTest {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final String KEY = "Who has the library key today?";

    @TempDir
    private static Path folder;

    private static Chromium chromium;
    private static Fjordbakken school;

    /** A page as somebody looks at it. */
    record Look(String name, String path, List<String> clicks, String who) {
        Look(String name, String path, String... clicks) {
            this(name, path, List.of(clicks), "marit");
        }

        Look as(String other) {
            return new Look(name, path, clicks, other);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Look> looks() {
        return Stream.of(
                new Look("channel", "/chat/teknologi"),
                new Look("channel-danish", "/chat/inkludering").as("signe"),
                new Look("thread", "/chat/teknologi/m442"),
                new Look("private", "/chat/erfara"),
                new Look("message-menu", "/chat/teknologi", "#m461 .more > summary"),
                new Look("dialog", "/chat/teknologi", "#m461 .more > summary", "#m461 button[value=gather]"),
                new Look("who", "/chat/teknologi", ".who > summary"),
                new Look("digest", "/digest"),
                new Look("questions", "/questions"),
                new Look("question", "/questions", ".questions h2 a"),
                new Look("tags", "/tags"),
                new Look("themes", "/themes"),
                new Look("theme", "/themes", ".questions h2 a"),
                new Look("theme-confirmed", "/themes", ".questions h2 a", ".act button"),
                new Look("theme-read-along", "/themes", ".questions h2 a").as("ove"),
                new Look("my-data", "/mydata"),
                new Look("my-data-nynorsk", "/mydata").as("ola"),
                new Look("my-data-sure", "/mydata/erase"),
                new Look("my-data-erased", "/mydata/erase", ".erase button").as("grace"),
                new Look("not-for-staff", "/themes").as("ola"),
                new Look("nothing-here", "/nothing"));
    }

    @BeforeAll
    static void the_digest_has_arrived() {
        chromium = Chromium.start();
        school = new Fjordbakken(folder.resolve("chat.jsonl"));
        PlainBrowser browser = school.browser().open("/");
        for (String who : List.of("grace", "ove", "signe", "marit")) {
            browser.post("/person", Map.of("csrf", browser.csrf(), "room", "teknologi", "who", who));
            browser.post("/messages", Map.of("csrf", browser.csrf(), "room", "teknologi", "text", KEY));
        }
        browser.post("/messages", Map.of("csrf", browser.csrf(), "room", "teknologi", "text", "/erfara questions"));
        browser.press(".clock", "To Friday afternoon");
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
        if (school != null) {
            school.close();
        }
    }

    @AfterEach
    void nothing_was_refused_by_the_browser() {
        assertThat(chromium.closeWindows())
                .allMatch(complaint -> complaint.contains("the server responded with a status of 40"));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everybody_can_use_the_page(Look look) {
        Page page = chromium.page();
        open(look, page);
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language(look));
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.setViewportSize(1280, 800);
            check(look, "desk-" + scheme, page);
            page.setViewportSize(390, 844);
            check(look, "phone-" + scheme, page);
        }
    }

    private static void check(Look look, String where, Page page) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(look + "-" + where.toLowerCase(Locale.ROOT) + ".png"))
                .setFullPage(true));
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as("what axe finds on %s, %s", look, where)
                .extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("%s fits on a %s", look, where)
                .isEqualTo(true);
    }

    private static String language(Look look) {
        return Map.of("signe", "da", "ove", "nb", "ola", "nn").getOrDefault(look.who(), "en");
    }

    private static void open(Look look, Page page) {
        page.navigate(school.url().resolve("/chat/teknologi").toString());
        if (!look.who().equals("marit")) {
            page.locator(".who > summary").click();
            page.locator(".who button[value=" + look.who() + "]").click();
        }
        page.navigate(school.url().resolve(look.path()).toString());
        look.clicks().forEach(click -> page.locator(click).first().click());
        if (look.name().equals("dialog")) {
            page.locator("dialog").waitFor();
        }
    }
}
