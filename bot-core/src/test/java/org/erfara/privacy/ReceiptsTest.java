package org.erfara.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.erfara.Staffroom;
import org.erfara.chat.PersonId;
import org.junit.jupiter.api.Test;

class ReceiptsTest {
    private static final PersonId SIGNE = new PersonId("slack:T1:U1");

    private final Receipts receipts = Kept.RECEIPTS;
    private final String receipt = receipts.of(new Erasure(
            "abc",
            Instant.parse("2026-02-06T13:00:00Z"),
            receipts.person(SIGNE),
            new TreeMap<>(Map.of("questions", 3, "answers", 12))));

    @Test
    void a_receipt_says_when_and_how_much_but_neither_who_nor_what() {
        assertThat(receipt.lines())
                .startsWith("Erfara: what was kept of a person has been erased", "id: abc", "at: 2026-02-06T13:00:00Z")
                .contains("answers: 12", "questions: 3")
                .noneMatch(line -> line.contains(SIGNE.value()) || line.contains(Staffroom.PSEUDONYMS.of(SIGNE)));
    }

    @Test
    void whoever_wrote_it_knows_it_again_also_out_of_a_chat() {
        assertThat(receipts.wrote(receipt)).isTrue();
        assertThat(receipts.wrote("\n  " + receipt.replace("\n", "  \r\n ") + "\n"))
                .isTrue();
        assertThat(receipts.wrote(receipt.replace("\n", " "))).isTrue();
    }

    @Test
    void one_that_was_changed_or_written_elsewhere_is_not_genuine() {
        Receipts elsewhere = new Receipts("thirty-two bytes of somewhere else, too".getBytes(StandardCharsets.UTF_8));

        assertThat(receipts.wrote(receipt.replace("questions: 3", "questions: 4")))
                .isFalse();
        assertThat(receipts.wrote(receipt.substring(0, receipt.length() - 1))).isFalse();
        assertThat(receipts.wrote(receipt + "0")).isFalse();
        assertThat(receipts.wrote("")).isFalse();
        assertThat(elsewhere.wrote(receipt)).isFalse();
    }

    @Test
    void it_can_be_told_whose_it_is_with_their_id() {
        assertThat(receipts.isOf(receipt, SIGNE)).isTrue();
        assertThat(receipts.isOf(receipt, new PersonId("slack:T1:U2"))).isFalse();
    }
}
