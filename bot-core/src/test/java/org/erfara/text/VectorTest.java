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
        assertThat(vector(3, 4).cosine(vector(30, 40))).isCloseTo(1, within(1e-6));
    }

    @Test
    void right_angles_have_a_cosine_of_zero_and_opposites_of_minus_one() {
        assertThat(vector(1, 0).cosine(vector(0, 5))).isZero();
        assertThat(vector(1, -2).cosine(vector(-1, 2))).isCloseTo(-1, within(1e-4));
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

        assertThat(Vector.of(one).cosine(Vector.of(other))).isCloseTo(exactCosine(one, other), within(0.01));
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
        assertThat(vector(0, 0).cosine(vector(0, 0))).isZero();
        assertThat(vector(0, 0).cosine(vector(1, 2))).isZero();
    }

    @Test
    void the_mean_leans_towards_the_one_that_counts_more() {
        Vector north = vector(0, 1);
        Vector east = vector(1, 0);

        assertThat(north.mean(1, east).cosine(vector(1, 1))).isCloseTo(1, within(1e-4));
        assertThat(north.mean(3, east).cosine(vector(1, 3))).isCloseTo(1, within(1e-3));
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
        assertThat(Vector.ofBytes(vector.toBytes()).cosine(vector)).isEqualTo(vector.cosine(vector));
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
    void signs_say_which_dimensions_are_positive() {
        assertThat(vector(1, -1, 0, 2).signs()).containsExactly(0b1001);
    }

    @Test
    void signs_go_on_in_another_word_after_64_dimensions() {
        float[] direction = new float[70];
        direction[0] = 1;
        direction[63] = 1;
        direction[64] = 1;
        direction[69] = -1;

        assertThat(Vector.of(direction).signs()).containsExactly(1L | 1L << 63, 1L);
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
