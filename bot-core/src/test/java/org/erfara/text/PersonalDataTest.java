package org.erfara.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PersonalDataTest {
    private static final PersonalData EMMA = (text, isColleague) -> isColleague.test("emma")
            ? List.of()
            : List.of(Found.alone(Found.Kind.PUPIL, 7, 11), Found.alone(Found.Kind.PHONE, 15, 23));
    private static final String TEXT = "Eleven Emma på 41234567 i dag";

    @Test
    void all_that_is_found_is_masked() {
        assertThat(EMMA.masked(TEXT)).isEqualTo("Eleven […] på […] i dag");
    }

    @Test
    void a_colleagues_name_stays() {
        assertThat(EMMA.masked(TEXT, "emma"::equals)).isEqualTo(TEXT);
    }

    @Test
    void what_is_found_says_its_kind_and_place_and_nothing_of_the_text() {
        assertThat(EMMA.found(TEXT).get(0)).hasToString("Found[kind=PUPIL, form=ALONE, from=7, to=11]");
    }
}
