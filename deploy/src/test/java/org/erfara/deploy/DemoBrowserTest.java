package org.erfara.deploy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.erfara.web.browser.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A newcomer's first minute in the demo; pictures of it go to target/screenshots. */
class DemoBrowserTest {
    private static final Path PICTURES = Path.of("target", "screenshots");

    private static Chromium chromium;

    @TempDir
    private Path data;

    private Page page;
    private String device;

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

    @ParameterizedTest
    @CsvSource({"desk, 1280, 800, LIGHT", "phone, 390, 844, LIGHT", "desk-at-night, 1280, 800, DARK"})
    void a_newcomer_sees_within_a_minute_what_it_is_for(String name, int width, int height, ColorScheme scheme) {
        device = name;
        try (Demo demo = Demo.startIn(data)) {
            page = chromium.page(width, height, scheme);
            page.navigate(demo.url().toString());
            assertThat(page.locator(".tips summary")).hasText("What to try");
            look("1-chat");

            press("To Friday afternoon");
            assertThat(page.locator(".doors .erfara .badge")).hasText("1 new");
            look("2-friday");

            page.locator(".doors .erfara a").click();
            assertThat(page.locator(".card h2")).hasText(Pattern.compile("^Themes of week \\d+"));
            assertThat(page.locator(".card h2")).isInViewport();
            look("3-digest-in-private");

            readPages(demo);
            assertThat(chromium.closeWindows()).isEmpty();
        }
    }

    private void readPages(Demo demo) {
        page.navigate(demo.url().resolve("/digest").toString());
        Locator theme = page.locator("article.theme h2 a").first();
        assertThat(theme).isVisible();
        look("4-digest");
        theme.click();
        assertThat(page.locator(".life")).isVisible();
        look("5-theme");
        page.navigate(demo.url().resolve("/questions").toString());
        look("6-questions");
        page.locator(".questions h2 a").first().click();
        assertThat(page.getByText("Why these are together")).isVisible();
        assertThat(page.locator("mark").first()).isVisible();
        look("7-why");
    }

    private void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private void look(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + "-" + device + ".png"))
                .setFullPage(true));
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as("what axe finds on %s, %s", name, device)
                .extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("%s fits on a %s", name, device)
                .isEqualTo(true);
    }
}
