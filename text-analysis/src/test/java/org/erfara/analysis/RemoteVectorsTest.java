package org.erfara.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.erfara.text.FakeModelServer;
import org.erfara.text.Language;
import org.erfara.text.Vector;
import org.erfara.text.Vectors;
import org.erfara.text.VectorsUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemoteVectorsTest {
    private static final String ASKED = "Who has the kanarifugl key?";

    private final FakeModelServer server = FakeModelServer.start().embeds(64);
    private final List<Duration> pauses = new ArrayList<>();
    private final Vectors vectors = vectors(64);

    @AfterEach
    void stop() {
        server.close();
    }

    private Vectors vectors(int dimensions) {
        ModelServer named = new ModelServer(server.url(), "small", "open-sesame", Set.of("127.0.0.1"));
        return new TextAnalysis(new RemoteModel(named, dimensions, 0.6, 0.5), pauses::add).vectors();
    }

    private static List<Vectors.Text> questions(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Vectors.Text("Question number " + i + "?", Language.EN))
                .toList();
    }

    private Vector of(String text) {
        return vectors.of(text, Language.EN);
    }

    private void assertUnavailable(Vectors asked, String sentence) {
        assertThatThrownBy(() -> asked.of(ASKED, Language.EN))
                .isInstanceOf(VectorsUnavailable.class)
                .hasMessage(sentence)
                .satisfies(RemoteVectorsTest::keepsSilent);
    }

    private static void keepsSilent(Throwable failure) {
        StringWriter all = new StringWriter();
        failure.printStackTrace(new PrintWriter(all));
        assertThat(all.toString()).doesNotContain("open-sesame", "kanarifugl");
    }

    @Test
    void texts_that_the_server_finds_alike_are_near_each_other() {
        Vector key = of("Who has the library key?");

        assertThat(key.length()).isEqualTo(64);
        assertThat(key.nearness(of("Who has the library key today?"))).isGreaterThan(0.8);
        assertThat(key.nearness(of("Which coffee machine broke down?"))).isLessThan(0.4);
    }

    @Test
    void before_the_first_text_nothing_is_sent() {
        assertThat(vectors.model()).isEqualTo("remote small 64");
        assertThat(vectors.same()).isEqualTo(0.6);
        assertThat(vectors.related()).isEqualTo(0.5);
        assertThat(vectors.of(List.of())).isEmpty();
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void many_texts_are_asked_for_in_few_requests_and_come_in_their_order() {
        List<Vector> all = vectors.of(questions(70));

        assertThat(server.asked()).hasSize(3);
        assertThat(all).hasSize(70);
        assertThat(all.get(69)).isEqualTo(vectors(64).of("Question number 69?", Language.EN));
    }

    @Test
    void vectors_go_by_the_number_that_the_server_gives_them() {
        server.answers(200, "{\"data\":[{\"index\":1,\"embedding\":[0,1]},{\"index\":0,\"embedding\":[1,0]}]}");

        assertThat(vectors(2).of(questions(2)))
                .containsExactly(Vector.of(new float[] {1, 0}), Vector.of(new float[] {0, 1}));
    }

    @Test
    void what_was_asked_for_lately_or_says_nothing_is_not_sent_again() {
        of(ASKED);
        of(" " + ASKED);
        assertThat(of(" \n")).isEqualTo(Vector.of(new float[64]));

        assertThat(server.asked())
                .singleElement()
                .asString()
                .endsWith("\n{\"model\":\"small\",\"input\":[\"" + ASKED + "\"]}");
    }

    @Test
    void only_the_first_five_hundred_characters_are_sent_and_odd_ones_do_no_harm() {
        of("å".repeat(499) + "🙂".repeat(40_000));
        of("\ud83d \" \\ \u0000 שלום");

        assertThat(server.asked())
                .hasSize(2)
                .allSatisfy(request -> assertThat(request.length()).isLessThan(700));
    }

    @Test
    void a_server_that_fails_for_a_moment_is_asked_again() {
        server.failsFirst(500, 429);

        assertThat(of(ASKED).length()).isEqualTo(64);
        assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(4));
        assertThat(server.asked()).hasSize(3);
    }

    @Test
    void a_server_that_goes_on_failing_is_left_alone_for_now() {
        server.answers(503, ASKED);

        assertUnavailable(vectors, "The model small at 127.0.0.1 did not answer: it says 503.");
        assertThat(server.asked()).hasSize(3);
    }

    @Test
    void a_server_that_is_down_is_said_to_be_and_asked_again_later() {
        server.close();

        assertUnavailable(
                vectors, "The model small at 127.0.0.1 did not answer: it cannot be reached or says too much.");
        assertThat(pauses).hasSize(2);
    }

    @Test
    void where_asking_again_does_not_help_it_is_not_done() {
        server.answers(401, ASKED);
        assertUnavailable(vectors, "The model small at 127.0.0.1 did not answer: it says 401.");
        server.answers(302, ASKED);
        assertUnavailable(
                vectors,
                "The model small at 127.0.0.1 did not answer: it says 302, and we do not go where it sends us.");

        assertThat(server.asked()).hasSize(2);
        assertThat(pauses).isEmpty();
    }

    @Test
    void vectors_of_another_length_are_refused() {
        assertUnavailable(
                vectors(128),
                "The answer of the model small at 127.0.0.1 is of no use: its vectors have 64 numbers, where"
                        + " erfara.model.dimensions says 128.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"data":[{"index":0,"embedding":[1,"NaN"]}]}                | something in its vectors is no number
            {"data":[{"index":0,"embedding":[1,null]}]}                 | something in its vectors is no number
            {"data":[{"index":0,"embedding":[1,1e99]}]}                 | something in its vectors is no number
            {"data":[]}                                                 | it does not have a vector for each text
            {"data":[{"index":0}]}                                      | it does not have a vector for each text
            {"data":[{"index":0,"embedding":"AACAPw=="}]}               | it does not have a vector for each text
            {"error":"kanarifugl"}                                      | it does not have a vector for each text
            {"data":[{"index":7,"embedding":[1,2]}]}                    | it numbers its vectors wrongly
            {"data":[{"embedding":[1,2]},{"embedding":[1,2]}]}          | it numbers its vectors wrongly
            """)
    void an_answer_that_is_not_a_vector_for_each_text_is_refused(String answer, String reason) {
        server.answers(200, answer);

        assertUnavailable(vectors(2), "The answer of the model small at 127.0.0.1 is of no use: " + reason + ".");
    }

    @Test
    void after_an_answer_of_no_use_a_good_one_is_kept() {
        server.answers(200, "{\"data\":[]}");
        assertThatThrownBy(() -> of(ASKED)).isInstanceOf(VectorsUnavailable.class);

        server.embeds(64);

        assertThat(of(ASKED).nearness(of(ASKED))).isGreaterThan(0.99);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.6, 0.5", "64, 0.5, 0.6", "64, 1, 0.5", "64, 0.5, 0"})
    void settings_that_make_no_sense_are_refused(int dimensions, double same, double related) {
        ModelServer named = new ModelServer(server.url(), "small", "", Set.of("127.0.0.1"));

        assertThatThrownBy(() -> new RemoteModel(named, dimensions, same, related))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
