package org.erfara.text;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A direction in the space of meanings: unit length, one byte a dimension. What is kept in a store is exactly what is
 * compared in memory, so that a restart changes no group.
 */
public final class Vector {
    private static final int MOST = 127;

    private final float scale;
    private final byte[] values;

    private Vector(float scale, byte[] values) {
        this.scale = scale;
        this.values = values;
    }

    /**
     * @param direction any length but zero dimensions; all zeros stay zeros
     * @return the same direction at unit length
     */
    public static Vector of(float[] direction) {
        float largest = 0;
        for (float value : direction) {
            largest = Math.max(largest, Math.abs(value));
        }
        byte[] rounded = new byte[direction.length];
        for (int i = 0; i < rounded.length && largest > 0; i++) {
            rounded[i] = (byte) Math.round(direction[i] / largest * MOST);
        }
        return new Vector(unitScale(rounded), rounded);
    }

    private static float unitScale(byte[] values) {
        int squares = dot(values, values);
        return squares == 0 ? 0 : (float) (1 / Math.sqrt(squares));
    }

    private static int dot(byte[] one, byte[] other) {
        int sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    /** The cosine of the angle between two vectors of the same length, −1 to 1; 0 if either is all zeros. */
    public double cosine(Vector other) {
        return dot(values, other.values) * (double) scale * other.scale;
    }

    /** The direction between this one, counted {@code weight} times, and another, counted once. */
    public Vector mean(int weight, Vector other) {
        float[] sum = floats();
        for (int i = 0; i < sum.length; i++) {
            sum[i] = sum[i] * weight + other.values[i] * other.scale;
        }
        return of(sum);
    }

    /** The values at unit length; the caller's own copy. */
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

    /** One bit a dimension, set where it is positive: vectors near each other differ in few bits. */
    public long[] signs() {
        long[] bits = new long[(values.length + Long.SIZE - 1) / Long.SIZE];
        for (int i = 0; i < values.length; i++) {
            if (values[i] > 0) {
                bits[i / Long.SIZE] |= 1L << (i % Long.SIZE);
            }
        }
        return bits;
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
