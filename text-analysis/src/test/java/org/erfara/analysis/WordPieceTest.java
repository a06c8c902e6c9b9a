package org.erfara.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class WordPieceTest {
    private static final WordPiece WORD_PIECE = wordPiece();

    private static WordPiece wordPiece() {
        try (InputStream vocabulary = WordPieceTest.class.getResourceAsStream("/bert-vocabulary-en.txt")) {
            return new WordPiece(vocabulary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "word-pieces.csv", delimiter = '|', quoteCharacter = '\0')
    void text_is_cut_into_the_pieces_that_the_model_was_trained_on(String text, String numbers) {
        assertThat(WORD_PIECE.of(text, 128))
                .containsExactly(Arrays.stream(numbers.split(" "))
                        .mapToLong(Long::parseLong)
                        .toArray());
    }

    @Test
    void a_long_text_is_cut_and_keeps_its_end_mark() {
        assertThat(WORD_PIECE.of("how ".repeat(500), 128))
                .hasSize(128)
                .startsWith(101L)
                .endsWith(102L);
    }
}
