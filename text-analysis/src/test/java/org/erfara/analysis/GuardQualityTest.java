package org.erfara.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.erfara.text.Found;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is found of the private parts of invented messages, and what is taken for private and is not; docs/privacy.md says how
 * it did on the second file at first sight.
 */
class GuardQualityTest {
    private static final PatternPersonalData PERSONAL_DATA = new PatternPersonalData(new StopWords());
    private static final Set<String> COLLEAGUES = LabelledData.colleagues();

    @ParameterizedTest
    @CsvSource({
        "guard.tsv, NATIONAL_NUMBER, 0.99, 0.97",
        "guard.tsv, PHONE, 0.99, 0.97",
        "guard.tsv, EMAIL, 1, 1",
        "guard.tsv, ACCOUNT, 0.99, 0.97",
        "guard.tsv, PUPIL, 0.95, 0.97",
        "guard-held-out.tsv, NATIONAL_NUMBER, 0.99, 0.9",
        "guard-held-out.tsv, PHONE, 0.99, 0.97",
        "guard-held-out.tsv, EMAIL, 1, 1",
        "guard-held-out.tsv, ACCOUNT, 0.99, 0.97",
        "guard-held-out.tsv, PUPIL, 0.95, 0.97",
    })
    void what_is_private_is_found_and_little_else(String file, Found.Kind kind, double recall, double precision) {
        List<String> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        int parts = 0;
        int finds = 0;
        for (LabelledData message : LabelledData.of(file)) {
            List<Found> found = of(kind, PERSONAL_DATA.found(message.text(), COLLEAGUES::contains));
            List<Found> marked = of(kind, message.parts());
            parts += marked.size();
            finds += found.size();
            marked.stream()
                    .filter(part -> found.stream().noneMatch(one -> hides(one, part)))
                    .forEach(part -> missed.add(message.text()));
            found.stream()
                    .filter(one -> marked.stream().noneMatch(one::overlaps))
                    .forEach(one -> wrong.add(message.text()));
        }
        assertThat(1 - (double) missed.size() / parts).as("missed: %s", missed).isGreaterThanOrEqualTo(recall);
        assertThat(1 - (double) wrong.size() / finds).as("wrong: %s", wrong).isGreaterThanOrEqualTo(precision);
    }

    private static boolean hides(Found found, Found part) {
        return found.from() <= part.from() && found.to() >= part.to();
    }

    private static List<Found> of(Found.Kind kind, List<Found> found) {
        return found.stream().filter(one -> one.kind() == kind).toList();
    }
}
