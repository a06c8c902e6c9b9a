package org.erfara.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.erfara.analysis.Unigram.Piece;
import org.junit.jupiter.api.Test;

class UnigramTest {
    private static final int UNKNOWN = 3;

    /** As XLM-R numbers them: marks first. */
    private static final Unigram UNIGRAM = new Unigram(
            List.of(
                    new Piece("<s>", 0),
                    new Piece("<pad>", 0),
                    new Piece("</s>", 0),
                    new Piece("<unk>", 0),
                    new Piece("▁", -4),
                    new Piece("▁skole", -5),
                    new Piece("▁sko", -6),
                    new Piece("le", -4),
                    new Piece("dag", -5),
                    new Piece("dage", -7),
                    new Piece("n", -3)),
            UNKNOWN);

    @Test
    void of_all_ways_to_cut_a_text_the_likeliest_is_taken() {
        assertThat(UNIGRAM.of("skoledagen", 20)).containsExactly(0, 5, 9, 10, 2);
    }

    @Test
    void spaces_begin_words_however_many_there_are() {
        assertThat(UNIGRAM.of("  sko \n skole ", 20)).containsExactly(0, 6, 5, 2);
    }

    @Test
    void what_no_piece_holds_is_one_unknown() {
        assertThat(UNIGRAM.of("skoleXYZdag", 20)).containsExactly(0, 5, 3, 8, 2);
        assertThat(UNIGRAM.of("skole🌊", 20)).containsExactly(0, 5, 3, 2);
    }

    @Test
    void a_long_text_keeps_its_end_mark() {
        assertThat(UNIGRAM.of("skole skole skole skole", 4)).containsExactly(0, 5, 5, 2);
    }

    @Test
    void nothing_has_only_marks() {
        assertThat(UNIGRAM.of(" ", 20)).containsExactly(0, 2);
    }
}
