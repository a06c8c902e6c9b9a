package org.erfara.listen;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeTest {
    private static Notice notice(List<String> fields) {
        return new Notice(fields.get(0), fields.get(1), fields.get(2), fields.get(3), fields.get(4), fields.get(5));
    }

    private static List<String> fields() {
        return new ArrayList<>(List.of("Skolen", "learning", "6(1)(e)", "questions", "facilitators", "a year"));
    }

    @Test
    void has_six_fields() {
        assertThatCode(() -> notice(fields())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"0,controller", "1,purpose", "2,basis", "3,kinds", "4,recipients", "5,retention"})
    void is_refused_if_one_is_missing(int field, String name) {
        List<String> fields = fields();
        fields.set(field, " ");

        assertThatThrownBy(() -> notice(fields))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a notice does not say its " + name);
    }
}
