package org.erfara.deploy;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.erfara.deploy.Demo.PATIENCE;
import static org.erfara.deploy.Demo.be;
import static org.erfara.deploy.Demo.write;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.erfara.web.PlainBrowser;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer does in the demo, worked out by the real core. */
class DemoTest {
    private static final String KEY = "Hvem har nøglen til det store musiklokale i kælderen?";

    private static final String COST = "Hvor mange penge koster lejrskolen på Bornholm i år?";

    @TempDir
    private static Path data;

    private static Demo demo;

    private PlainBrowser marit;

    @BeforeAll
    static void start() {
        demo = Demo.startIn(data);
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    @BeforeEach
    void open() {
        marit = demo.browser();
    }

    private List<String> questions() {
        return marit.open("/questions").read(".questions:first-of-type h2");
    }

    private Element question(int place) {
        return marit.open("/questions")
                .page()
                .select(".questions:first-of-type > li")
                .get(place);
    }

    private static String last(PlainBrowser browser) {
        List<String> posts = browser.read("#talk .post");
        return posts.get(posts.size() - 1);
    }

    @Test
    void one_begins_as_the_facilitator_in_a_channel_full_of_talk() {
        assertThat(marit.status()).isEqualTo(200);
        assertThat(marit.path()).isEqualTo("/chat/teknologi");
        assertThat(marit.read(".who .name")).containsExactly("You are Marit");
        assertThat(marit.read("#talk .post")).hasSize(40);
    }

    @Test
    void a_notice_in_each_channel_says_who_listens_and_until_when() {
        for (String room : List.of("inkludering", "personalrommet")) {
            await().atMost(PATIENCE)
                    .until(() -> marit.open("/chat/" + room).read("#talk .post").stream()
                            .anyMatch(post -> post.contains("Erfara lytter med i #" + room + " til og med")
                                    && post.contains("Ansvarlig: Fjordbakken")));
        }
        assertThat(last(write(marit.open("/chat/inkludering"), "/erfara listen")))
                .contains("I listen here to the end of", "Discussed on");
    }

    @Test
    void what_three_people_ask_is_a_recurring_question_in_a_moment() {
        threeAsk(KEY);

        await().atMost(PATIENCE).until(() -> questions().contains(KEY));
        assertThat(last(write(marit.open("/chat/teknologi"), "/erfara questions")))
                .startsWith("E Only you see this Erfara")
                .contains("Asked again and again");
    }

    private static void threeAsk(String question) {
        for (String who : List.of("signe", "lone", "grace")) {
            PlainBrowser staff = write(be(demo.browser(), who), question);
            assertThat(last(staff)).contains(question);
        }
    }

    @Test
    void what_is_private_is_in_no_file_of_erfaras_and_who_wrote_it_is_told() throws Exception {
        PlainBrowser grace =
                write(be(demo.browser(), "grace"), "The mother of Wilhelmina rings every day, 010190-1234");

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(last(grace.open("/chat/erfara")))
                        .contains("The mother of a pupil rings every day, […]"));
        assertThat(Kept.filesWith("010190", data)).isEmpty();
        assertThat(Kept.filesWith("Wilhelmina", data)).isEmpty();
    }

    @Test
    void one_press_on_the_clock_brings_a_digest_that_the_page_shows_too() {
        threeAsk(COST);
        marit.open("/chat/teknologi").press(".clock", "To Friday afternoon");

        await().atMost(PATIENCE)
                .until(() -> marit.open("/chat/erfara").read("#talk .card h2").stream()
                        .anyMatch(title -> title.startsWith("Themes of week")));
        assertThat(last(marit)).contains(COST);
        List<String> headings = marit.read("#talk .post:last-child .card h3");
        List<String> names = marit.open("/digest").read("article.theme h2");
        assertThat(names).hasSizeBetween(2, 5).isEqualTo(headings);
        assertThat(marit.read("article.theme .suggestion")).hasSameSizeAs(names);
    }

    @Test
    void a_renamed_theme_goes_by_its_new_name_everywhere() {
        String theme =
                marit.open("/digest").page().select("article.theme h2 a").get(0).attr("href");

        marit.open(theme).press("form[action$=name]", "Save", Map.of("name", "Strøm til alle"));

        assertThat(marit.read("[role=status]")).containsExactly("The theme has its name.");
        assertThat(marit.open("/digest").read("article.theme h2")).contains("Strøm til alle");
        assertThat(last(write(marit.open("/chat/inkludering"), "/erfara digest")))
                .contains("Strøm til alle");
    }

    @Test
    void two_questions_that_are_put_together_count_as_one() {
        int times = times(question(1)) + times(question(2));
        String other = question(2).select("h2 a").attr("href").replaceFirst(".*/", "");
        String group = question(1).select("h2 a").attr("href");

        marit.open(group).press("form[action$=merge]", "Put together", Map.of("with", other));

        assertThat(marit.read("[role=status]")).first().asString().startsWith("Put together.");
        assertThat(marit.path()).startsWith(group);
        assertThat(marit.read(".counts li")).contains("asked " + times + " times");
        assertThat(marit.open("/questions/" + other).status()).isEqualTo(404);
    }

    private static int times(Element question) {
        return Integer.parseInt(question.select(".counts li").eachText().stream()
                .filter(count -> count.startsWith("asked "))
                .collect(joining())
                .replaceAll("\\D", ""));
    }

    @Test
    void a_question_that_is_set_aside_is_gone_from_the_digest_until_it_is_taken_in_again() {
        String asked = marit.open("/digest").read("article.theme .asked li").get(0);
        String address = marit.open("/questions").page().select(".questions h2 a").stream()
                .filter(link -> link.text().equals(asked))
                .findFirst()
                .orElseThrow()
                .attr("href");

        marit.open(address).press("form[action$=reject]", "Set aside");
        assertThat(marit.open("/digest").read("article.theme .asked li")).doesNotContain(asked);
        assertThat(questions()).doesNotContain(asked);

        marit.open(address).press("form[action$=restore]", "Take it in again");
        assertThat(marit.open("/digest").read("article.theme .asked li")).contains(asked);
    }

    @Test
    void staff_are_told_kindly_that_a_page_is_for_facilitators() {
        PlainBrowser ola = be(demo.browser(), "ola");
        for (String page : List.of("/digest", "/questions", "/questions/1", "/themes", "/themes/1")) {
            ola.open(page);
            assertThat(ola.status()).as(page).isEqualTo(403);
            assertThat(ola.read("h1")).as(page).containsExactly("Sida er for fasilitatorar");
        }
        ola.post("/questions/1/reject", Map.of("csrf", ola.open("/").csrf()));
        assertThat(ola.status()).isEqualTo(403);
    }

    @Test
    void it_says_that_it_is_well() {
        assertThat(marit.open("/health").source()).isEqualTo("{\"status\":\"ok\"}");
    }
}
