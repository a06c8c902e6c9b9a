package org.erfara.deploy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.erfara.deploy.Shell.erfara;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.erfara.deploy.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code erfara evaluate}, typed by somebody with a file of their own. */
class EvaluateTest {
    private static final String ASKED = """
            id	cluster	lang	text
            1	charge	da	Hvordan oplader vi alle iPads på samme tid?
            2	charge	da	Hvordan kan vi oplade iPads samtidig?
            3	leave	nb	Hvem kan søke om permisjon?
            4	leave	nb	Er det noen som vet hvordan jeg søker om permisjon?
            5		en	Where is the key to the gym?
            6	charge	de	Wie laden wir alle iPads gleichzeitig?
            """;

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("asked.tsv"), text);
    }

    private JsonNode json(String measure, String text, Object... options) throws IOException {
        Object[] typed = new Object[options.length + 4];
        typed[0] = "evaluate";
        typed[1] = measure;
        typed[2] = file(text);
        typed[3] = "--json";
        System.arraycopy(options, 0, typed, 4, options.length);
        return erfara(typed).json();
    }

    @Test
    void texts_that_ask_the_same_are_near_each_other() throws IOException {
        JsonNode figures = json("similar", ASKED);

        assertThat(figures.get("map").asDouble()).isEqualTo(100);
        assertThat(figures.get("mrr").asDouble()).isEqualTo(100);
        assertThat(figures.get("p1").asDouble()).isEqualTo(100);
        assertThat(figures.get("textsPerSecond").asDouble()).isPositive();
        assertThat(figures.get("texts").asInt()).isEqualTo(5);
        assertThat(figures.get("ranked").asInt())
                .as("the key to the gym has no like")
                .isEqualTo(4);
        assertThat(figures.get("leftOut").asInt()).as("the German one").isEqualTo(1);
    }

    @Test
    void one_language_can_be_picked() throws IOException {
        assertThat(json("similar", ASKED, "--lang", "nb").get("texts").asInt()).isEqualTo(2);
    }

    @Test
    void the_language_is_told_as_in_live_chat_unless_the_file_is_to_say_it() throws IOException {
        assertThat(json("similar", ASKED).get("language").asText()).isEqualTo("live");
        assertThat(json("similar", ASKED, "--lang-from-file").get("language").asText())
                .isEqualTo("file");
    }

    @Test
    void groups_are_those_of_live_chat() throws IOException {
        String twice = ASKED + "7\tcharge\tda\tHvordan oplader vi alle iPads på samme tid?\n";

        JsonNode figures = json("clusters", twice);

        assertThat(figures.get("clusters").asInt()).isEqualTo(3);
        assertThat(figures.get("groups").asInt()).isBetween(3, 5);
        assertThat(figures.get("pairPrecision").asDouble()).isEqualTo(100);
        for (String key : new String[] {"bcubedF1", "vMeasure", "ari", "pairRecall"}) {
            assertThat(figures.get(key).asDouble()).as(key).isBetween(1.0, 100.0);
        }
    }

    @Test
    void the_same_order_by_chance_gives_the_same_groups() throws IOException {
        JsonNode once = json("clusters", ASKED, "--order", "7");

        assertThat(json("clusters", ASKED, "--order", "7").get("groups")).isEqualTo(once.get("groups"));
    }

    @Test
    void questions_are_told_from_other_talk() throws IOException {
        JsonNode figures = json("questions", """
                label	text
                question	Hvordan søker jeg om permisjon fra jobben?
                yes	Does anybody know how to charge thirty iPads at once
                no	The iPads are in the basement now.
                0	God weekend alle sammen!
                """);

        assertThat(figures.get("precision").asDouble()).isEqualTo(100);
        assertThat(figures.get("recall").asDouble()).isEqualTo(100);
        assertThat(figures.get("f1").asDouble()).isEqualTo(100);
        assertThat(figures.get("accuracy").asDouble()).isEqualTo(100);
    }

    @Test
    void without_labels_a_question_is_what_ended_with_the_mark_that_is_taken_off() throws IOException {
        JsonNode figures = json("questions", """
                lang	text
                nb	Er det noen som vet hvordan jeg søker om permisjon?
                nb	Nøkkelen til gymsalen ligger i skuffen.
                """, "--no-question-mark");

        assertThat(figures.get("questions").asInt()).isEqualTo(1);
        assertThat(figures.get("accuracy").asDouble()).isEqualTo(100);
    }

    @Test
    void small_talk_counts_as_a_question_where_any_does() throws IOException {
        String talk = """
                label	text
                question	Kommer du på festen i morgen?
                other	Nøkkelen til gymsalen ligger i skuffen.
                """;

        assertThat(json("questions", talk).get("recall").asDouble()).isZero();
        assertThat(json("questions", talk, "--any").get("recall").asDouble()).isEqualTo(100);
        assertThat(json("questions", talk.replace("?", "")).get("counted").asText())
                .isEqualTo("any question");
    }

    @Test
    void translations_are_looked_for_both_ways() throws IOException {
        String parallel = """
                da	nb	en
                Hvor er skolen?	Hvor er skolen?	Where is the school?
                Hvem har nøglen?	Hvem har nøkkelen?	Who has the key?
                """;

        JsonNode sisters = json("bitext", parallel, "--from", "da", "--to", "nb");

        assertThat(sisters.get("p1").asDouble()).isEqualTo(100);
        assertThat(sisters.get("f1").asDouble()).isEqualTo(100);
        assertThat(sisters.get("f1There").asDouble()).isEqualTo(100);
        assertThat(sisters.get("f1Back").asDouble()).isEqualTo(100);
    }

    @Test
    void the_language_of_a_text_is_told() throws IOException {
        String texts = """
                lang	text
                da	Jeg vil gerne vide, hvordan man gør det her.
                en	I would like to know how this is done by everybody else.
                """;

        assertThat(json("language", texts).get("accuracy").asDouble()).isEqualTo(100);
        assertThat(json("language", texts, "--first-words", 1).get("unsure").asDouble())
                .isEqualTo(100);
    }

    @Test
    void answers_are_ranked_for_each_question() throws IOException {
        JsonNode figures = json("search", """
                text	answer
                Where is the key to the gym?	The key to the gym is in the drawer.
                How do I charge an iPad?	An iPad is charged in the cabinet.
                """);

        assertThat(figures.get("ndcg10").asDouble()).isEqualTo(100);
        assertThat(figures.get("mrr").asDouble()).isEqualTo(100);
        assertThat(figures.get("p1").asDouble()).isEqualTo(100);
    }

    @Test
    void personal_data_are_found_and_colleagues_left_alone() throws IOException {
        String marked = """
                # invented
                lang	text
                da	Eleven {PUPIL:Emma} kan fanges på {PHONE:41 22 33 44}
                nb	Spør Marit, eleven trenger hjelp
                en	Nothing to see for the pupil in room 12
                en	{PUPIL:Ghost} is here
                nb	Faren til Sverre har 4b
                """;
        Path colleagues = Files.writeString(folder.resolve("names.txt"), "# at work\nSverre Lund\n");

        JsonNode figures = json("guard", marked, "--colleagues", colleagues);

        assertThat(figures.get("pupil").get("recall").asDouble()).isEqualTo(50);
        assertThat(figures.get("pupil").get("precision").asDouble()).isEqualTo(100);
        assertThat(figures.get("pupil").get("marked").asInt()).isEqualTo(2);
        assertThat(figures.get("phone").get("recall").asDouble()).isEqualTo(100);
        assertThat(figures.get("nationalNumber").get("found").asInt()).isZero();
        assertThat(figures.get("hidden").asDouble()).isEqualTo(66.67);
        assertThat(figures.get("untouched").asDouble()).isEqualTo(100);
        assertThat(json("guard", marked).get("untouched").asDouble())
                .as("Sverre, where nobody is known to be a colleague")
                .isEqualTo(66.67);
    }

    @Test
    void a_part_marked_as_no_kind_is_refused() throws IOException {
        assertRefused(erfara("evaluate", "guard", file("text\n{NAME:Emma} is ill\n")), "line 2");
        assertRefused(
                erfara("evaluate", "guard", file("text\nEmma\n"), "--colleagues", folder.resolve("none")), "none");
    }

    @Test
    void a_bar_is_found_from_texts_whose_clusters_are_known() throws IOException {
        JsonNode figures = json("calibrate", ASKED);

        assertThat(figures.get("same").asDouble()).isBetween(0.3, 0.9);
        assertThat(figures.get("related").asDouble())
                .isLessThan(figures.get("same").asDouble());
        assertThat(figures.get("why").asText()).contains("eight in ten pairs");
        assertThat(figures.get("bars").size()).isGreaterThan(10);
        assertThat(figures.get("kept").get("asked.tsv").asDouble()).isBetween(50.0, 100.0);
    }

    @Test
    void a_bar_is_found_from_texts_alone() throws IOException {
        StringBuilder texts = new StringBuilder("text\n");
        for (int room = 1; room <= 100; room++) {
            texts.append("Where is the key to room ").append(room).append("?\n");
            texts.append("Hvordan søker jeg om ").append(room).append(" timer permisjon?\n");
        }

        JsonNode figures = json("calibrate", texts.toString());

        assertThat(figures.get("same").asDouble()).isBetween(0.3, 1.0);
        assertThat(figures.get("why").asText()).contains("taken by chance");
    }

    @Test
    void people_read_lines() throws IOException {
        Shell shell = erfara("evaluate", "similar", file(ASKED));

        assertThat(shell.code()).isZero();
        assertThat(shell.out()).contains("Texts: 5\n").contains("Mean average precision (MAP): 100.0\n");
    }

    private static void assertRefused(Shell shell, String sentence) {
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.problems())
                .singleElement()
                .asString()
                .contains(sentence)
                .endsWith(".");
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void missing_columns_are_named() throws IOException {
        assertRefused(erfara("evaluate", "similar", file("id\tlang\n1\tda\n")), "no column cluster and no column text");
        assertRefused(erfara("evaluate", "questions", file("text\nHvor?\n")), "no column label");
        assertRefused(erfara("evaluate", "bitext", file("text\nHvor?\n"), "--to", "xx"), "no column xx");
        assertRefused(erfara("evaluate", "similar", file("cluster\ttext\na\tb\n"), "--lang", "da"), "no column lang");
    }

    @Test
    void a_broken_line_is_named_by_its_number() throws IOException {
        assertRefused(erfara("evaluate", "similar", file("cluster\ttext\na\tb\nonly one\n")), "line 3");
        assertRefused(erfara("evaluate", "questions", file("label\ttext\nperhaps\tHvor?\n")), "line 2");
    }

    @Test
    void what_is_no_text_is_refused() throws IOException {
        Path latin = Files.write(
                folder.resolve("latin.tsv"), "text\tcluster\nså\ta\n".getBytes(StandardCharsets.ISO_8859_1));

        assertRefused(erfara("evaluate", "similar", latin), "not in UTF-8");
        assertRefused(erfara("evaluate", "similar", folder), "is a folder");
        assertRefused(erfara("evaluate", "similar", folder.resolve("none.tsv")), "There is no file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cluster\ttext\n", "\n\n", "cluster\ttext\tcluster\n1\t2\t3\n"})
    void a_file_with_nothing_in_it_is_refused(String text) throws IOException {
        assertRefused(erfara("evaluate", "similar", file(text)), "asked.tsv");
    }

    @Test
    void a_file_in_which_nothing_can_be_measured_is_refused() throws IOException {
        assertRefused(
                erfara("evaluate", "similar", file("cluster\ttext\na\tb\nc\td\n")), "no two texts of one cluster");
        assertRefused(erfara("evaluate", "language", file("lang\ttext\nde\tGuten Tag\n")), "no text in a language");
        assertRefused(erfara("evaluate", "similar", file(ASKED), "--lang", "fi"), "--lang must be");
    }

    @Test
    void files_of_two_kinds_give_no_bar() throws IOException {
        Path texts = Files.writeString(folder.resolve("texts.tsv"), "text\nHvor?\nHvem?\n");

        assertRefused(erfara("evaluate", "calibrate", file(ASKED), texts), "one kind at a time");
        assertRefused(erfara("evaluate", "calibrate", Files.writeString(texts, "text\nHvor?\n")), "too few texts");
    }

    @Test
    void odd_texts_are_measured_like_others() throws IOException {
        String odd = "cluster\ttext\r\na\t\r\na\t🙂\r\nb\t\"\"\"\r\nb\tשלום עולם\r\nb\t" + "x".repeat(100_000) + "\r\n";

        assertThat(json("clusters", odd).get("texts").asInt()).isEqualTo(5);
        assertThat(json("similar", "\uFEFF" + odd).get("ranked").asInt()).isEqualTo(5);
    }
}
