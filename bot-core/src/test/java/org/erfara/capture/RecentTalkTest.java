package org.erfara.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.erfara.chat.ConversationId;
import org.erfara.chat.MessageRef;
import org.erfara.text.Term;
import org.junit.jupiter.api.Test;

class RecentTalkTest {
    private static final Instant MORNING = Instant.parse("2026-02-02T08:00:00Z");

    private static RecentTalk said(RecentTalk before, String id, Instant at) {
        MessageRef ref = new MessageRef(new ConversationId("test:staffroom"), id);
        return before.with(new Remark(ref, at, "signe", Set.of(), false, WordPrint.of(List.of()), ref, null));
    }

    @Test
    void thirty_remarks_are_remembered_and_no_more() {
        RecentTalk talk = IntStream.range(0, 40)
                .boxed()
                .reduce(RecentTalk.none(), (before, i) -> said(before, "m" + i, MORNING), (one, other) -> other);

        assertThat(talk.remarks()).hasSize(30);
        assertThat(talk.remarks().get(0).ref().id()).isEqualTo("m10");
    }

    @Test
    void nothing_is_remembered_for_more_than_a_day() {
        RecentTalk morning = said(RecentTalk.none(), "early", MORNING);

        assertThat(said(morning, "next morning", MORNING.plus(Duration.ofHours(24)))
                        .remarks())
                .hasSize(2);
        assertThat(said(morning, "later", MORNING.plus(Duration.ofHours(24)).plusSeconds(1))
                        .remarks())
                .hasSize(1);
    }

    @Test
    void a_print_tells_that_words_are_shared_in_any_order_and_nothing_of_what_they_are() {
        WordPrint key = WordPrint.of(List.of(new Term("library", "library"), new Term("key", "keys")));
        WordPrint same = WordPrint.of(List.of(new Term("key", "key"), new Term("library", "Library")));
        WordPrint cake = WordPrint.of(List.of(new Term("cake", "cake")));

        assertThat(key).isEqualTo(same);
        assertThat(key.shared(same).cardinality()).isEqualTo(2);
        assertThat(key.shared(cake).cardinality()).isZero();
        assertThat(key.toLongs()).hasSizeLessThanOrEqualTo(4);
    }
}
