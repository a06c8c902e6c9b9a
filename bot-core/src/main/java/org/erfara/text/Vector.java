package org.erfara.text;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A place in the space of meanings, one byte a dimension. A text lies at unit length; the mean of texts lies the nearer to
 * nothing the less they have in common. What is kept in a store is exactly what is compared in memory, so that a restart
 * changes no group.
 */
public final class Vector {
    private static final int MOST = 127;

    private final float scale;
    private final byte[] values;

    /** The scale by the square root of the length: what {@link #nearness} multiplies by. */
    private final double share;

    private Vector(float scale, byte[] values) {
        this.scale = scale;
        this.values = values;
        double length = Math.sqrt(dot(values, values)) * scale;
        this.share = length == 0 ? 0 : scale / Math.sqrt(length);
    }

    /**
     * @param direction any length but zero dimensions; all zeros stay zeros
     * @return the same direction at unit length
     */
    public static Vector of(float[] direction) {
        return ofLength(1, direction);
    }

    private static Vector ofLength(double length, float[] direction) {
        byte[] rounded = new byte[direction.length];
        float largest = largest(direction);
        for (int i = 0; i < rounded.length && largest > 0; i++) {
            rounded[i] = (byte) Math.round(direction[i] / largest * MOST);
        }
        int squares = dot(rounded, rounded);
        return new Vector(squares == 0 ? 0 : (float) (length / Math.sqrt(squares)), rounded);
    }

    private static float largest(float[] values) {
        float largest = 0;
        for (float value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }

    private static int dot(byte[] one, byte[] other) {
        int sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    /** At just this length, not at unit length. */
    static Vector at(float[] place) {
        double squares = 0;
        for (float value : place) {
            squares += value * value;
        }
        return ofLength(Math.sqrt(squares), place);
    }

    /**
     * How near two are, −1 to 1: of two texts the cosine of their angle. Where one is a mean, it lies halfway (as a
     * geometric mean) between how near its texts are on average and how near their middle is; so what differs much among
     * itself is near to little. 0 if either is all zeros.
     */
    public double nearness(Vector other) {
        return dot(values, other.values) * share * other.share;
    }

    /** The mean of this one, counted {@code weight} times, and another, counted once. */
    public Vector mean(int weight, Vector other) {
        float[] sum = floats();
        for (int i = 0; i < sum.length; i++) {
            sum[i] = (sum[i] * weight + other.values[i] * other.scale) / (weight + 1);
        }
        return at(sum);
    }

    /**
     * The mean that this one was before another joined it.
     *
     * @param weight how many it is the mean of, the other included; more than one
     */
    public Vector without(int weight, Vector other) {
        float[] left = floats();
        for (int i = 0; i < left.length; i++) {
            left[i] = (left[i] * weight - other.values[i] * other.scale) / (weight - 1);
        }
        return at(left);
    }

    /** The same direction at unit length. */
    public Vector unit() {
        return of(floats());
    }

    /** The values; the caller's own copy. */
    float[] floats() {
        float[] floats = new float[values.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = values[i] * scale;
        }
        return floats;
    }

    /** Number of dimensions. */
    public int length() {
        return values.length;
    }

    /** A few bits: vectors near each other differ in few of them. */
    long[] sketch() {
        return Sketch.of(values);
    }

    /** For a store; {@link #ofBytes} reads it. */
    public byte[] toBytes() {
        return ByteBuffer.allocate(Float.BYTES + values.length)
                .putFloat(scale)
                .put(values)
                .array();
    }

    /** The vector that {@link #toBytes} wrote. */
    public static Vector ofBytes(byte[] bytes) {
        return new Vector(ByteBuffer.wrap(bytes).getFloat(), Arrays.copyOfRange(bytes, Float.BYTES, bytes.length));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Vector vector && scale == vector.scale && Arrays.equals(values, vector.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
