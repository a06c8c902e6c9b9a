package org.erfara.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.erfara.guard.Guard;
import org.erfara.guard.Guarded;
import org.erfara.words.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guard as it is shipped. */
class GuardTest {
    private static final List<String> PIECES = List.of(
            "Emma",
            "Emmas",
            "Omar Ali",
            "eleven",
            "moren til",
            "i 4.b",
            " ",
            " ",
            "  ",
            "\n",
            ".",
            ", ",
            "«",
            "s",
            "’s",
            "010190-1234",
            "the boy called",
            "tlf",
            "41 23 45 67",
            "ole@skole.dk",
            "mor",
            "og",
            "\u202E",
            "😀",
            "Å");

    private static final int AS_LONG_AS_IT_GETS = 40_000;

    private final Guard guard = new Guard(Installation.text().among("signe"::equals), Reader.NB);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Moren til Emma i 4.b ringer hver dag, 010190-1234 | Moren til en elev i 4.b ringer hver dag, […]",
                "Eg har snakka med mora til Emma, ho er ikkje glad   | Eg har snakka med mora til ein elev, ho er ikkje glad",
                "The mother of Emma rings us every day at this hour | The mother of a pupil rings us every day at this hour",
                "Hvad gør I, når eleven Emma slår de andre børn?    | Hvad gør I, når eleven slår de andre børn?",
            })
    void what_is_kept_reads_well(String written, String kept) {
        assertThat(guard.guarded(written)).isEqualTo(new Guarded(kept, true));
        assertThat(guard.guarded(kept)).as("guarded again").isEqualTo(new Guarded(kept, false));
    }

    @Test
    void a_colleague_keeps_the_name() {
        assertThat(guard.guarded("Spørg Signe, hun har snakket med moren til Signe")
                        .leavesOut())
                .isFalse();
    }

    @Test
    void no_text_is_too_odd_or_too_long() {
        for (int seed = 0; seed < 50; seed++) {
            String odd = odd(new Random(seed), seed % 10 == 0 ? AS_LONG_AS_IT_GETS : 200);
            assertThatCode(() -> guard.guarded(odd)).doesNotThrowAnyException();
        }
    }

    private static String odd(Random chance, int length) {
        return IntStream.range(0, length / 2)
                .mapToObj(piece -> PIECES.get(chance.nextInt(PIECES.size())) + (chance.nextBoolean() ? " " : ""))
                .collect(Collectors.joining())
                .substring(0, length);
    }
}
