package org.erfara.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.erfara.Script;
import org.erfara.Staffroom;
import org.erfara.store.InMemoryStore;
import org.erfara.text.SimpleTextTools;
import org.erfara.text.TextTools;
import org.erfara.text.UnsteadyVectors;
import org.junit.jupiter.api.Test;

class WorkerTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final TextTools SIMPLE = SimpleTextTools.create();

    private final UnsteadyVectors vectors = new UnsteadyVectors(SIMPLE.vectors());
    private final Staffroom staffroom = new Staffroom(new InMemoryStore(), SimpleTextTools.with(vectors, SIMPLE));
    private final Script script = new Script().at("mon 09:00");

    private void somebodyAsks() {
        script.says("signe", "Who has the library key?");
        staffroom.switchOn(script.deliveries().get(0).conversation());
        staffroom.intake().accept(script.deliveries().get(0));
    }

    private void awaitHeard() {
        await().atMost(PATIENCE).until(() -> !staffroom.askedBy(1).isEmpty());
    }

    @Test
    void hears_when_told() {
        try (Worker worker = new Worker(staffroom.intake())) {
            somebodyAsks();
            worker.wake();
            awaitHeard();
        }
    }

    @Test
    void what_cannot_be_heard_now_is_heard_later_although_nobody_tells() {
        vectors.reachable(false);
        somebodyAsks();
        try (Worker worker = new Worker(staffroom.intake(), Duration.ofMillis(1))) {
            await().atMost(PATIENCE).until(() -> vectors.refused() > 2);
            vectors.reachable(true);
            awaitHeard();
        }
    }

    @Test
    void however_often_it_is_told_it_tries_again_only_now_and_then() {
        vectors.reachable(false);
        somebodyAsks();
        try (Worker worker = new Worker(staffroom.intake(), Duration.ofMinutes(1))) {
            await().atMost(PATIENCE).during(Duration.ofMillis(300)).until(() -> {
                worker.wake();
                return vectors.refused() <= 1;
            });
        }
        assertThat(vectors.refused()).isEqualTo(1);
        assertThat(staffroom.askedBy(1)).isEmpty();
    }
}
