package org.erfara.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "0 0 0 3, NEW",
        "0 0 0 1, NEW",
        "2 2 2 4, RISING",
        "2 2 2 3, STEADY",
        "2 2 2 2, STEADY",
        "2 2 2 1, STEADY",
        "3 3 3 1, FALLING",
        "0 0 6 1, STEADY",
        "0 0 6 4, RISING"
    })
    void tells_this_week_from_what_was_usual_before(String weeks, Direction direction) {
        List<Integer> counts =
                List.of(weeks.split(" ")).stream().map(Integer::valueOf).toList();

        assertThat(Direction.of(counts)).isEqualTo(direction);
    }
}
