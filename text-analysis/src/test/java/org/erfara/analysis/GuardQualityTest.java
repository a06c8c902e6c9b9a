package org.erfara.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.erfara.text.Found;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found of the private parts of invented messages, and what is taken for private and is not; docs/privacy.md. */
class GuardQualityTest {
    private static final PatternPersonalData PERSONAL_DATA = new PatternPersonalData();
    private static final Set<String> COLLEAGUES = LabelledData.colleagues();

    @ParameterizedTest
    @CsvSource({
        "guard.tsv, NATIONAL_NUMBER, 0.99, 0.97",
        "guard.tsv, PHONE, 0.99, 0.97",
        "guard.tsv, EMAIL, 1, 1",
        "guard-held-out.tsv, NATIONAL_NUMBER, 0.99, 0.97",
        "guard-held-out.tsv, PHONE, 0.99, 0.97",
        "guard-held-out.tsv, EMAIL, 1, 1",
        "guard-held-out.tsv, ACCOUNT, 0.99, 0.97",
        "guard-held-out.tsv, PUPIL, 0.8, 0.9",
        "guard.tsv, ACCOUNT, 0.99, 0.97",
        "guard.tsv, PUPIL, 0.8, 0.9",
    })
    void what_is_private_is_found_and_little_else(String file, Found.Kind kind, double recall, double precision) {
        int parts = 0;
        int hidden = 0;
        int finds = 0;
        int right = 0;
        List<String> wrong = new ArrayList<>();
        for (LabelledData message : LabelledData.of(file)) {
            List<Found> found = PERSONAL_DATA.found(message.text(), COLLEAGUES::contains);
            for (Found part : of(kind, message.parts())) {
                boolean isHidden =
                        of(kind, found).stream().anyMatch(one -> one.from() <= part.from() && one.to() >= part.to());
                parts++;
                hidden += isHidden ? 1 : 0;
                if (!isHidden) {
                    wrong.add("missed: " + message.text());
                }
            }
            for (Found one : of(kind, found)) {
                boolean isRight = of(kind, message.parts()).stream().anyMatch(one::overlaps);
                finds++;
                right += isRight ? 1 : 0;
                if (!isRight) {
                    wrong.add("wrongly " + message.text().substring(one.from(), one.to()) + ": " + message.text());
                }
            }
        }
        System.out.printf("%s %s %d/%d %d/%d%n%s%n", file, kind, hidden, parts, right, finds, String.join("\n", wrong));
        assertThat((double) hidden / parts).as("recall, %s", wrong).isGreaterThanOrEqualTo(recall);
        assertThat((double) right / finds).as("precision, %s", wrong).isGreaterThanOrEqualTo(precision);
    }

    private static List<Found> of(Found.Kind kind, List<Found> found) {
        return found.stream().filter(one -> one.kind() == kind).toList();
    }
}
