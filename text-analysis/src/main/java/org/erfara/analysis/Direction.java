package org.erfara.analysis;

/** Arithmetic on directions: arrays whose length, in the sense of geometry, is made one. */
final class Direction {
    private Direction() {}

    /** The same direction at unit length; all zeros stay zeros. */
    static float[] unit(float[] values) {
        double squares = 0;
        for (float value : values) {
            squares += (double) value * value;
        }
        float[] unit = new float[values.length];
        for (int i = 0; i < unit.length && squares > 0; i++) {
            unit[i] = (float) (values[i] / Math.sqrt(squares));
        }
        return unit;
    }

    /** Both side by side, at unit length, the first one with the given share of the squared length. */
    static float[] blend(float[] first, double share, float[] second) {
        float[] blend = new float[first.length + second.length];
        put(unit(first), Math.sqrt(share), 0, blend);
        put(unit(second), Math.sqrt(1 - share), first.length, blend);
        return blend;
    }

    private static void put(float[] part, double weight, int offset, float[] whole) {
        for (int i = 0; i < part.length; i++) {
            whole[offset + i] = (float) (part[i] * weight);
        }
    }
}
