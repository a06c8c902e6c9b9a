package org.erfara.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.erfara.text.Language;
import org.erfara.text.Vectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model in a folder, as its makers publish it: here the one that ships, laid out in that way. */
class OperatorsModelTest {
    private static final String ASKED = "How do I reset a pupil's password?";

    @TempDir
    private Path folder;

    @BeforeEach
    void lay_the_model_out() throws IOException {
        copy("bge-small-en-v1.5-q.onnx", "onnx/model.onnx");
        copy("bge-small-en-v1.5-q-tokenizer.json", "tokenizer.json");
        write("1_Pooling/config.json", "{\"pooling_mode_cls_token\": true, \"pooling_mode_mean_tokens\": false}");
    }

    private void copy(String resource, String file) throws IOException {
        Path to = folder.resolve(file);
        Files.createDirectories(to.getParent());
        try (InputStream from = Objects.requireNonNull(getClass().getResourceAsStream("/" + resource))) {
            Files.copy(from, to);
        }
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private OperatorsModel own() {
        return new OperatorsModel(folder, 0.8, 0.7);
    }

    @Test
    void gives_the_vectors_that_the_same_model_gives_when_it_ships() {
        float[] fromFolder = new ModelFolder(folder).load().of(ASKED);
        float[] shipped = ShippedModel.load().of(ASKED);

        for (int i = 0; i < shipped.length; i++) {
            assertThat(fromFolder[i]).isCloseTo(shipped[i], within(1e-6f));
        }
    }

    @Test
    void is_used_with_the_bars_of_the_settings() {
        Vectors vectors = new TextAnalysis(own()).vectors();

        var reset = vectors.of(ASKED, Language.EN);
        var forgot = vectors.of("A student forgot her password, how can I make a new one?", Language.EN);
        var print = vectors.of("Why does the printer on the second floor jam all the time?", Language.EN);
        assertThat(reset.nearness(forgot)).isGreaterThan(reset.nearness(print));
        assertThat(vectors.same()).isEqualTo(0.8);
        assertThat(vectors.related()).isEqualTo(0.7);
        assertThat(vectors.model()).isNotEqualTo(new TextAnalysis().vectors().model());
    }

    @Test
    void the_mean_of_all_pieces_is_another_vector_and_the_usual_one() throws IOException {
        float[] first = new ModelFolder(folder).load().of(ASKED);
        Files.delete(folder.resolve("1_Pooling/config.json"));
        float[] mean = new ModelFolder(folder).load().of(ASKED);

        assertThat(mean).isNotEqualTo(first);
    }

    @Test
    void what_the_model_wants_before_a_question_is_put_there() throws IOException {
        float[] plain = new ModelFolder(folder).load().of("query: " + ASKED);
        write("config_sentence_transformers.json", "{\"prompts\": {\"query\": \"query: \"}}");

        assertThat(new ModelFolder(folder).load().of(ASKED)).isEqualTo(plain);
    }

    @Test
    void a_folder_that_cannot_be_used_is_named_with_the_reason() throws IOException {
        write("tokenizer.json", "{\"model\": {\"type\": \"BPE\"}}");
        assertThatThrownBy(() -> new ModelFolder(folder).load())
                .hasMessage("The sentence model in " + folder
                        + " cannot be used: tokenizer.json is of type BPE; Unigram and WordPiece can be used");

        Files.delete(folder.resolve("tokenizer.json"));
        assertThatThrownBy(() -> new ModelFolder(folder).load())
                .hasMessage("The sentence model in " + folder + " cannot be used: there is no tokenizer.json");
    }

    @Test
    void a_model_file_that_is_none_is_refused() throws IOException {
        write("onnx/model.onnx", "not a model");

        assertThatThrownBy(() -> new ModelFolder(folder).load())
                .hasMessageStartingWith("The sentence model in " + folder + " cannot be used: ");
    }

    @Test
    void when_it_cannot_be_used_the_one_that_ships_goes_on() throws IOException {
        write("onnx/model.onnx", "not a model");
        Vectors shipped = new TextAnalysis().vectors();
        Vectors vectors = new TextAnalysis(own()).vectors();

        assertThat(vectors.model()).isEqualTo(shipped.model());
        assertThat(vectors.of(ASKED, Language.EN)).isEqualTo(shipped.of(ASKED, Language.EN));
    }

    @Test
    void bars_that_make_no_sense_are_refused() {
        assertThatThrownBy(() -> new OperatorsModel(folder, 0.5, 0.6))
                .hasMessage("same must lie between 0 and 1, related between 0 and same");
    }
}
