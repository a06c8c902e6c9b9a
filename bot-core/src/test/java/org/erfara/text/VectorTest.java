package org.erfara.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class VectorTest {
    private static Vector vector(float... direction) {
        return Vector.of(direction);
    }

    static Vector random(Random random, int dimensions) {
        float[] direction = new float[dimensions];
        for (int i = 0; i < dimensions; i++) {
            direction[i] = (float) random.nextGaussian();
        }
        return Vector.of(direction);
    }

    @Test
    void the_same_direction_has_a_cosine_of_one_whatever_the_length() {
        assertThat(vector(3, 4).nearness(vector(30, 40))).isCloseTo(1, within(1e-6));
    }

    @Test
    void right_angles_have_a_cosine_of_zero_and_opposites_of_minus_one() {
        assertThat(vector(1, 0).nearness(vector(0, 5))).isZero();
        assertThat(vector(1, -2).nearness(vector(-1, 2))).isCloseTo(-1, within(1e-4));
    }

    @RepeatedTest(20)
    void one_byte_a_dimension_keeps_the_cosine_to_a_hundredth(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        float[] one = new float[384];
        float[] other = new float[384];
        for (int i = 0; i < one.length; i++) {
            one[i] = (float) random.nextGaussian();
            other[i] = one[i] + (float) random.nextGaussian();
        }

        assertThat(Vector.of(one).nearness(Vector.of(other))).isCloseTo(exactCosine(one, other), within(0.01));
    }

    private static double exactCosine(float[] one, float[] other) {
        double product = 0;
        double squares = 0;
        double otherSquares = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * other[i];
            squares += one[i] * one[i];
            otherSquares += other[i] * other[i];
        }
        return product / Math.sqrt(squares * otherSquares);
    }

    @Test
    void a_text_without_words_is_like_nothing_not_even_itself() {
        assertThat(vector(0, 0).nearness(vector(0, 0))).isZero();
        assertThat(vector(0, 0).nearness(vector(1, 2))).isZero();
    }

    @Test
    void the_mean_leans_towards_the_one_that_counts_more() {
        Vector north = vector(0, 1);
        Vector east = vector(1, 0);

        assertThat(north.mean(1, east).nearness(north))
                .isEqualTo(north.mean(1, east).nearness(east));
        assertThat(north.mean(3, east).nearness(north))
                .isGreaterThan(2 * north.mean(3, east).nearness(east));
    }

    @Test
    void the_mean_with_itself_is_itself() {
        Vector vector = random(new Random(1), 64);

        assertThat(vector.mean(7, vector)).isEqualTo(vector);
    }

    @RepeatedTest(5)
    void comes_back_from_a_store_as_it_went_in(RepetitionInfo repetition) {
        Vector vector = random(new Random(repetition.getCurrentRepetition()), 100);

        assertThat(Vector.ofBytes(vector.toBytes())).isEqualTo(vector).hasSameHashCodeAs(vector);
        assertThat(Vector.ofBytes(vector.toBytes()).nearness(vector)).isEqualTo(vector.nearness(vector));
    }

    @Test
    void changing_the_stored_bytes_does_not_change_the_vector() {
        Vector vector = vector(1, 2, 3);
        byte[] bytes = vector.toBytes();
        Vector stored = Vector.ofBytes(bytes);

        bytes[5] = 0;

        assertThat(stored).isEqualTo(vector);
    }

    @Test
    void a_mean_of_different_texts_is_less_near_to_each_than_a_mean_of_like_ones() {
        Vector north = vector(1, 0, 0);
        Vector alike = north.mean(1, vector(9, 1, 0)).mean(2, vector(9, 0, 1));
        Vector unlike = north.mean(1, vector(0, 1, 0)).mean(2, vector(0, 0, 1));

        assertThat(north.nearness(alike)).isGreaterThan(0.98);
        assertThat(north.nearness(unlike))
                .as("halfway between a third, the mean of the cosines, and the cosine with the middle")
                .isCloseTo(Math.sqrt(1 / 3.0 * Math.sqrt(1 / 3.0)), within(0.01));
    }

    @Test
    void without_the_one_that_joined_last_a_mean_is_what_it_was() {
        Vector before = vector(1, 2, 3).mean(1, vector(2, 2, 1));
        Vector joining = vector(3, 1, 0);

        assertThat(before.mean(2, joining).without(3, joining).nearness(before))
                .isCloseTo(before.nearness(before), within(0.02));
    }

    @Test
    void knows_its_number_of_dimensions() {
        assertThat(vector(1, 2, 3).length()).isEqualTo(3);
    }

    @Test
    void two_vectors_that_differ_in_one_dimension_are_not_equal() {
        assertThat(vector(1, 2)).isNotEqualTo(vector(1, 1)).isNotEqualTo("[1, 2]");
    }
}
