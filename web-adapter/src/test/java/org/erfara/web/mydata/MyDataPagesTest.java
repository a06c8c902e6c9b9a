package org.erfara.web.mydata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.erfara.Staffroom;
import org.erfara.chat.ConversationId;
import org.erfara.chat.MessageRef;
import org.erfara.chat.PersonId;
import org.erfara.person.Pause;
import org.erfara.question.Question;
import org.erfara.tag.Leave;
import org.erfara.tag.Quote;
import org.erfara.tag.Tag;
import org.erfara.web.PlainBrowser;
import org.erfara.web.playground.Fjordbakken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MyDataPagesTest {
    private static final String QUESTION = "Who has the <b>key</b> to the observatory?";
    private static final MessageRef QUOTED = new MessageRef(new ConversationId("playground:teknologi"), "m1");

    @TempDir
    private Path folder;

    private Fjordbakken school;
    private PlainBrowser browser;

    @BeforeEach
    void grace_asks_something() {
        school = new Fjordbakken(folder.resolve("chat.jsonl"));
        browser = school.browser();
        be("grace");
        browser.press(".room .composer", "Send", Map.of("text", QUESTION));
    }

    @AfterEach
    void close() {
        school.close();
    }

    private void be(String who) {
        browser.post("/person", Map.of("csrf", browser.open("/").csrf(), "room", "teknologi", "who", who));
    }

    private static String hash(String who) {
        return Staffroom.PSEUDONYMS.of(new PersonId("playground:" + who));
    }

    private void quote(String who, Leave leave) {
        school.store().write(tx -> {
            tx.putTag(new Tag("t1", Instant.EPOCH, "", null, "", "", "", 0, false));
            tx.putQuote(new Quote("t1", QUOTED, Instant.EPOCH, hash(who), "Turn it twice", leave, null, null));
            return true;
        });
    }

    private List<Quote> quotes() {
        return school.store().read(tx -> tx.quotesIn("t1"));
    }

    private List<Question> questions() {
        return school.store().read(tx -> tx.questionsBy(hash("grace")));
    }

    private List<Pause> pauses() {
        return school.store().read(tx -> tx.pauses(hash("grace")));
    }

    @Test
    void everybody_reads_what_is_kept_of_them_and_of_nobody_else() {
        assertThat(browser.open("/mydata").read("h2")).contains("what you asked, without your name");
        assertThat(browser.read("blockquote p")).contains(QUESTION);

        be("ola");
        assertThat(browser.open("/mydata").source()).doesNotContain("observatory");
        assertThat(browser.status()).isEqualTo(200);
    }

    @Test
    void it_can_be_taken_along_as_json() throws Exception {
        JsonNode taken =
                new ObjectMapper().readTree(browser.open("/mydata/export").source());

        assertThat(browser.header("Content-Disposition")).contains("attachment", "erfara-mydata.json");
        assertThat(taken.get("questions").findValuesAsText("words")).contains(QUESTION);
        assertThat(taken.get("questions").get(0).get("at").asText()).startsWith("2025-12-17T");
    }

    @Test
    void what_is_quoted_can_be_taken_back() {
        quote("grace", Leave.NAMED);

        browser.open("/mydata").press("section", "Take it back");

        assertThat(browser.read(".done")).containsExactly("Taken back. Nothing of it is kept elsewhere.");
        assertThat(browser.page().text()).doesNotContain("Turn it twice");
        assertThat(quotes()).extracting(Quote::leave).containsExactly(Leave.REFUSED);
    }

    @Test
    void nobody_takes_back_what_others_wrote() {
        quote("ola", Leave.UNNAMED);

        browser.post(
                "/mydata/takeback",
                Map.of(
                        "csrf", browser.open("/").csrf(),
                        "conversation", QUOTED.conversation().value(),
                        "message", QUOTED.id()));

        assertThat(quotes()).extracting(Quote::leave).containsExactly(Leave.UNNAMED);
    }

    @Test
    void erasing_asks_once_more_and_shows_the_receipt() {
        browser.open("/mydata/erase").press("main", "Yes, erase it");

        assertThat(browser.read("h1")).containsExactly("Done. What I kept of you is erased.");
        assertThat(browser.page().select(".receipt").text()).contains("questions: ", "seal: ");
        assertThat(questions()).isEmpty();
        assertThat(browser.open("/mydata").page().text()).doesNotContain("observatory");
    }

    @Test
    void pauses_stay_unless_they_are_erased_too() {
        school.store().write(tx -> {
            tx.putPause(new Pause(hash("grace"), Instant.EPOCH, Instant.EPOCH.plusSeconds(1)));
            return true;
        });

        browser.open("/mydata/erase").press("main", "Yes, erase it");
        assertThat(pauses()).hasSize(1);

        browser.open("/mydata/erase").press("main", "Yes, and that too");
        assertThat(pauses()).isEmpty();
    }

    @Test
    void nobody_is_made_to_erase_anything_by_a_page_elsewhere() {
        assertThat(browser.post("/mydata/erase", Map.of("csrf", "guessed")).status())
                .isEqualTo(403);
        assertThat(browser.open("/mydata/erase").status()).isEqualTo(200);

        assertThat(questions()).isNotEmpty();
    }

    @Test
    void the_chat_leads_there() {
        assertThat(browser.open("/chat/teknologi").page().select("a[href=/mydata]"))
                .isNotEmpty();
    }
}
