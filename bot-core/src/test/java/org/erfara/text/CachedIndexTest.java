package org.erfara.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CachedIndexTest {
    private final CachedIndex index = new CachedIndex();
    private final AtomicInteger fillings = new AtomicInteger();

    private VectorIndex filled() {
        return filled(0);
    }

    private VectorIndex filled(long version) {
        return index.get(version, empty -> {
            fillings.incrementAndGet();
            empty.put(1, Vector.of(new float[] {1, 0}), Instant.ofEpochMilli(Long.MAX_VALUE));
        });
    }

    @Test
    void is_filled_once() {
        assertThat(filled()).isSameAs(filled());
        assertThat(fillings).hasValue(1);
    }

    @Test
    void is_filled_afresh_for_another_version() {
        filled(0);
        filled(1);
        filled(1);

        assertThat(fillings).hasValue(2);
    }

    @Test
    void work_that_succeeds_keeps_it() {
        index.changing(this::filled);
        filled();

        assertThat(fillings).hasValue(1);
    }

    @Test
    void is_filled_afresh_after_work_that_failed() {
        assertThatThrownBy(() -> index.changing(() -> {
                    filled();
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
        filled();

        assertThat(fillings).hasValue(2);
    }

    @Test
    void is_filled_afresh_even_after_work_that_ran_out_of_memory() {
        assertThatThrownBy(() -> index.changing(() -> {
                    filled();
                    throw new OutOfMemoryError("undone");
                }))
                .isInstanceOf(OutOfMemoryError.class);
        filled();

        assertThat(fillings).hasValue(2);
    }
}
