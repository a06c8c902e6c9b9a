package org.erfara.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VectorIndexTest {
    private static final int DIMENSIONS = 256;
    private static final Instant NOW = Instant.parse("2026-02-02T08:00:00Z");
    private static final Instant FOR_EVER = Instant.ofEpochMilli(Long.MAX_VALUE);

    private final VectorIndex index = new VectorIndex();
    private final Random random = new Random(42);

    private static Vector vector(float... direction) {
        return Vector.of(direction);
    }

    /** Something like the vector, as another wording of a question is like the question. */
    private Vector like(Vector vector) {
        return vector.mean(2, VectorTest.random(random, vector.length()));
    }

    private List<Vector> thousands() {
        List<Vector> vectors = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            vectors.add(VectorTest.random(random, DIMENSIONS));
        }
        return vectors;
    }

    private static void putAll(VectorIndex index, List<Vector> vectors) {
        for (int key = 0; key < vectors.size(); key++) {
            index.put(key, vectors.get(key), FOR_EVER);
        }
    }

    private static long nearestByBruteForce(List<Vector> vectors, Vector wanted) {
        int nearest = 0;
        for (int key = 1; key < vectors.size(); key++) {
            if (vectors.get(key).nearness(wanted) > vectors.get(nearest).nearness(wanted)) {
                nearest = key;
            }
        }
        return nearest;
    }

    @Test
    void an_empty_index_finds_nothing() {
        assertThat(index.nearest(vector(1, 2), NOW, -1)).isEmpty();
    }

    @Test
    void finds_the_nearest_of_thousands() {
        List<Vector> vectors = thousands();
        putAll(index, vectors);

        for (int i = 0; i < 300; i++) {
            Vector wanted = like(vectors.get(i * 16));

            assertThat(index.nearest(wanted, NOW, 0.5)).hasValue(nearestByBruteForce(vectors, wanted));
        }
    }

    /** As like as its noise lets it be: a cosine of a half. */
    private Vector halfLike(Vector vector) {
        float[] values = vector.floats();
        float[] noise = VectorTest.random(random, vector.length()).floats();
        for (int i = 0; i < values.length; i++) {
            values[i] += (float) Math.sqrt(3) * noise[i];
        }
        return Vector.of(values);
    }

    @Test
    void finds_what_is_only_half_alike_among_tens_of_thousands() {
        List<Vector> vectors = new ArrayList<>();
        for (int key = 0; key < 20_000; key++) {
            vectors.add(VectorTest.random(random, 896));
        }
        putAll(index, vectors);

        for (int key = 0; key < vectors.size(); key += 200) {
            assertThat(index.nearest(halfLike(vectors.get(key)), NOW, 0.4)).hasValue(key);
        }
    }

    @Test
    void finds_the_same_when_filled_again_by_ascending_key() {
        List<Vector> vectors = thousands();
        putAll(index, vectors);
        for (int key = 0; key < vectors.size(); key += 3) {
            Vector moved = like(vectors.get(key));
            vectors.set(key, moved);
            index.put(key, moved, FOR_EVER);
        }
        VectorIndex refilled = new VectorIndex();
        putAll(refilled, vectors);

        for (int i = 0; i < 200; i++) {
            Vector wanted = like(vectors.get(i));

            assertThat(refilled.nearest(wanted, NOW, 0.1)).isEqualTo(index.nearest(wanted, NOW, 0.1));
        }
    }

    @Test
    void what_is_less_like_than_asked_for_is_not_found() {
        index.put(1, vector(1, 1), FOR_EVER);

        assertThat(index.nearest(vector(1, 0), NOW, 0.8)).isEmpty();
        assertThat(index.nearest(vector(1, 0), NOW, 0.7)).hasValue(1);
    }

    @Test
    void what_is_just_as_like_as_asked_for_is_found() {
        index.put(1, vector(1, 1), FOR_EVER);
        double exactly = vector(1, 1).nearness(vector(1, 0));

        assertThat(index.nearest(vector(1, 0), NOW, exactly)).hasValue(1);
    }

    @Test
    void of_equals_the_one_that_came_first_is_found() {
        index.put(7, vector(1, 2), FOR_EVER);
        index.put(3, vector(1, 2), FOR_EVER);

        assertThat(index.nearest(vector(1, 2), NOW, 0.9)).hasValue(7);
    }

    @Test
    void a_vector_put_again_replaces_the_first() {
        index.put(1, vector(1, 0), FOR_EVER);
        index.put(1, vector(0, 1), FOR_EVER);

        assertThat(index.nearest(vector(1, 0), NOW, 0.5)).isEmpty();
        assertThat(index.nearest(vector(0, 1), NOW, 0.5)).hasValue(1);
    }

    @Test
    void what_was_removed_is_not_found() {
        index.put(1, vector(1, 0), FOR_EVER);
        index.put(2, vector(1, 0.1f), FOR_EVER);
        index.remove(1);

        assertThat(index.nearest(vector(1, 0), NOW, 0.5)).hasValue(2);
    }

    @Test
    void removing_what_is_not_there_does_nothing() {
        index.put(1, vector(1, 0), FOR_EVER);
        index.remove(2);

        assertThat(index.nearest(vector(1, 0), NOW, 0.5)).hasValue(1);
    }

    @Test
    void what_was_removed_can_come_back() {
        index.put(1, vector(1, 0), FOR_EVER);
        index.remove(1);
        index.put(1, vector(1, 0), FOR_EVER);

        assertThat(index.nearest(vector(1, 0), NOW, 0.5)).hasValue(1);
    }

    @Test
    void is_found_up_to_its_last_moment_and_not_after() {
        index.put(1, vector(1, 0), NOW);

        assertThat(index.nearest(vector(1, 0), NOW, 0.5)).hasValue(1);
        assertThat(index.nearest(vector(1, 0), NOW.plusMillis(1), 0.5)).isEmpty();
    }

    @Test
    void what_has_expired_takes_no_place_from_the_rest() {
        for (int key = 0; key < 200; key++) {
            index.put(key, vector(1, 0), NOW);
        }
        index.put(200, vector(1, 0.1f), FOR_EVER);

        assertThat(index.nearest(vector(1, 0), NOW.plusMillis(1), 0.5)).isEqualTo(OptionalLong.of(200));
    }
}
