package org.erfara.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.erfara.web.PlainBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole life of something useful, in the playground: asked, answered, thanked, invited, marked, asked, lifted, taken back. */
class SharedTalkTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String QUESTION =
            "Er der nogen, der ved, hvordan jeg vurderer en mundtlig fremlæggelse på nettet?";
    private static final String ADVICE =
            "Lad eleverne optage skærmen først og skrive bagefter, så kan du høre det igen.";

    @TempDir
    private Path folder;

    private PlainBrowser browser;
    private String thread = "";

    @Test
    void what_helped_one_is_asked_for_shared_lifted_found_again_and_taken_back_everywhere() throws Exception {
        Path data = folder.resolve("data");
        try (Program program =
                Program.start(folder.resolve("printed"), Main.class, "demo", "--port", 0, "--data", data)) {
            browser = new PlainBrowser(URI.create(program.awaitPrinted(Pattern.compile("http://127\\S+"))));
            askedAnsweredAndThanked();
            invitedAndMarked();
            theAuthorSaysYes();
            liftedAndHonoured();
            foundAgainByTheNextWhoAsks();
            takenBackEverywhere();
            await().atMost(PATIENCE).until(() -> Kept.rows(data).get("waiting") == 0);
            program.stop();
        }
        assertThat(Kept.filesWith("Lad eleverne optage", data)).isEmpty();
    }

    private void be(String who) {
        browser.post("/person", Map.of("csrf", browser.open("/").csrf(), "room", "teknologi", "who", who));
    }

    private void says(String who, String where, String text) {
        be(who);
        browser.post("/messages", Map.of("csrf", browser.csrf(), "room", "teknologi", "thread", where, "text", text));
    }

    private void readsInPrivate(String who, String words) {
        be(who);
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(browser.open("/chat/erfara").page().text()).contains(words));
    }

    private void askedAnsweredAndThanked() {
        says("signe", "", QUESTION);
        thread = browser.open("/chat/teknologi").page().select("li.post").last().id();
        says("mikkel", thread, ADVICE);
        says("signe", thread, "Tusind tak, det virkede!");
    }

    private void invitedAndMarked() {
        browser.post("/clock", Map.of("csrf", browser.csrf(), "room", "teknologi", "step", "HOUR"));
        readsInPrivate("signe", "Hjalp det dig? Mærk det, så flere kan få glæde af det.");

        browser.press("li.post:last-of-type", "Ja, mærk det");
        assertThat(browser.read("dialog h2")).containsExactly("Hvad er nyttigt her?");
        assertThat(browser.read("dialog option[selected]")).contains("virkede");
        browser.press("dialog", "Gem");
        assertThat(browser.page().text()).contains("Mærket. Tak – nu kan flere få glæde af det.");
    }

    private void theAuthorSaysYes() {
        readsInPrivate("mikkel", "Du har lige delt viden: En kollega har mærket dit svar som nyttigt.");
        assertThat(browser.page().text()).contains("Må det deles med personalet?", ADVICE);

        browser.press("li.post:last-of-type", "med navn");

        assertThat(browser.page().text()).contains("Tak. Det deles med dit navn.");
    }

    private void liftedAndHonoured() {
        be("marit");
        assertThat(browser.open("/tags").page().text()).contains(ADVICE, "Mikkel Ravnsbjerg");
        browser.press("article:contains(optage)", "Lift", Map.of("name", "Munnleg på nett"));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                browser.open("/chat/teknologi/" + thread).page().text())
                        .contains("Tak – det er der flere, der har brug for.", "Samtalen fortsætter her."));
        assertThat(browser.page().text()).contains(QUESTION, ADVICE);
        assertThat(theme()).contains(ADVICE);
    }

    private String theme() {
        be("marit");
        browser.open("/themes");
        return browser.open(browser.page().select("a:contains(Munnleg på nett)").attr("href"))
                .page()
                .text();
    }

    private void foundAgainByTheNextWhoAsks() {
        says("lone", "", QUESTION);
        readsInPrivate("lone", ADVICE + " – Mikkel Ravnsbjerg");
        assertThat(browser.page().text()).contains("Andre har spurgt om det før. Det her fandt de ud af.");
    }

    private void takenBackEverywhere() {
        be("mikkel");
        browser.open("/chat/erfara");
        browser.press("li.post:last-of-type", "Tag det tilbage");

        be("marit");
        assertThat(theme()).doesNotContain(ADVICE);
        assertThat(browser.open("/tags").page().text()).doesNotContain(ADVICE);
        for (int day = 0; day < 4; day++) {
            browser.post("/clock", Map.of("csrf", browser.open("/").csrf(), "room", "teknologi", "step", "DAY"));
        }
        says("kjersti", "", "God morgen, alle sammen!");
    }
}
