package org.erfara.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.erfara.text.SimpleTextTools;
import org.erfara.words.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardTest {
    private final Guard guard = new Guard(SimpleTextTools.create(), Reader.NN);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hvad siger jeg til moren til Emma?    | Hvad siger jeg til moren til en elev?",
                "Hva sier noen til moren til Emma?     | Hva sier noen til moren til en elev?",
                "How do I reach the mother of Emma?    | How do I reach the mother of a pupil?",
                "moren til Emma!                       | moren til ein elev!",
                "What is 010150-5123, ole@skole.dk you | What is […], […] you",
            })
    void what_is_kept_reads_well_in_the_language_of_the_text_and_holds_nothing_private(String written, String kept) {
        assertThat(guard.guarded(written)).isEqualTo(new Guarded(kept, true));
    }

    @Test
    void what_holds_nothing_private_stays_as_it_was_written() {
        assertThat(guard.guarded(" Who has  the key?\n")).isEqualTo(new Guarded(" Who has  the key?\n", false));
    }

    @Test
    void a_colleague_is_called_by_name() {
        Guard among = new Guard(SimpleTextTools.create().among("emma"::equals), Reader.EN);

        assertThat(among.guarded("I met the mother of Emma").leavesOut()).isFalse();
        assertThat(among.guarded("I met the mother of Ida").leavesOut()).isTrue();
    }
}
