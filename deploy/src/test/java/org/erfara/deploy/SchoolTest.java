package org.erfara.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How well the recurring questions of the invented school are found; the floors rise with the quality. */
class SchoolTest {
    @TempDir
    private static Path data;

    private static School school;

    @BeforeAll
    static void hear() throws IOException {
        school = School.heardIn(data);
    }

    @Test
    void what_is_put_together_belongs_together() {
        assertThat(school.precision()).as(school.toString()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void most_recurring_questions_are_found_from_three_askers_on() {
        assertThat(school.found(3)).as(school.toString()).hasSizeGreaterThanOrEqualTo(10);
    }
}
