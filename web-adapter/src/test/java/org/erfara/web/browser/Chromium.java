package org.erfara.web.browser;

import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A Chromium of this machine. */
public final class Chromium implements AutoCloseable {
    private static final String NONE =
            "No Chromium was found on this machine, so the pages are not looked at in a browser. "
                    + "On Debian: apt-get install chromium";

    /** In milliseconds; less than the half minute after which a page looks by itself. */
    private static final int PATIENCE = 20_000;

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();

    private Chromium(Path executable) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** Skips the test where there is none, and says so; in continuous integration it fails instead. */
    public static Chromium start() {
        List<Path> found = Stream.of(
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/snap/bin/chromium",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .toList();
        if (found.isEmpty() && Boolean.getBoolean("erfara.ci")) {
            return fail(NONE);
        }
        Assumptions.assumeFalse(found.isEmpty(), NONE);
        return new Chromium(found.get(0));
    }

    /** A page in a fresh window of somebody who reads English; nothing moves, so what is looked at stands still. */
    public Page page(int width, int height, ColorScheme scheme) {
        BrowserContext window = browser.newContext(new NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en"));
        Page page = window.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    /** A page on a desk, in the light. */
    public Page page() {
        return page(1280, 800, ColorScheme.LIGHT);
    }

    /** Closes all windows; says what the browser complained about: scripts that failed, resources that were refused. */
    public List<String> closeWindows() {
        browser.contexts().forEach(BrowserContext::close);
        List<String> all = List.copyOf(complaints);
        complaints.clear();
        return all;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
