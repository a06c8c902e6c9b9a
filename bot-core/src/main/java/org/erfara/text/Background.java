package org.erfara.text;

import java.nio.ByteBuffer;

/**
 * What all questions of a place have in common. Where everybody speaks of the same school or the same machine, that alone
 * makes no two questions alike; so vectors are compared after the mean of all is taken away. The mean is renewed whenever
 * a quarter more questions have been heard, hence at the same questions whatever the batch size.
 */
public final class Background {
    /** With fewer questions their mean is chance. */
    private static final long FEWEST = 128;

    /** What is all but the mean itself has no direction of its own. */
    private static final double LITTLE = 1e-6;

    private final long heard;
    private final long renewals;
    private final float[] sum;
    private final float[] mean;

    private Background(long heard, long renewals, float[] sum, float[] mean) {
        this.heard = heard;
        this.renewals = renewals;
        this.sum = sum;
        this.mean = mean;
    }

    /** Nothing heard yet. */
    public static Background none() {
        return new Background(0, 0, new float[0], new float[0]);
    }

    /** One more question was heard. */
    public Background with(Vector vector) {
        float[] more = plus(vector, 1);
        long now = heard + 1;
        return now >= nextRenewal()
                ? new Background(now, renewals + 1, more, scaled(more, 1f / now))
                : new Background(now, renewals, more, mean);
    }

    /** A quarter more than at the renewal before: often enough to keep up, seldom enough to cost little a question. */
    private long nextRenewal() {
        long heardThen = FEWEST;
        for (long i = 0; i < renewals; i++) {
            heardThen += heardThen / 4;
        }
        return heardThen;
    }

    /** A question that was heard is to be forgotten; the mean forgets it when it is next renewed. */
    public Background without(Vector vector) {
        return new Background(heard - 1, renewals, plus(vector, -1), mean);
    }

    private float[] plus(Vector vector, int sign) {
        float[] result = scaled(vector.floats(), sign);
        for (int i = 0; i < sum.length; i++) {
            result[i] += sum[i];
        }
        return result;
    }

    private static float[] scaled(float[] values, float factor) {
        float[] scaled = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            scaled[i] = values[i] * factor;
        }
        return scaled;
    }

    /**
     * What is special about a vector here. Of a mean of texts it is about the mean of what is special about each: all are
     * stretched to unit length alike.
     */
    public Vector special(Vector vector) {
        if (mean.length == 0) {
            return vector;
        }
        float[] values = vector.floats();
        double squares = 1;
        for (int i = 0; i < values.length; i++) {
            squares += (mean[i] - 2 * values[i]) * mean[i];
            values[i] -= mean[i];
        }
        return Vector.at(scaled(values, (float) (1 / Math.sqrt(Math.max(LITTLE, squares)))));
    }

    /**
     * The bar for vectors compared here. As long as it is not known what all have in common, more of what two say alike is
     * just that: the bar is an eighth of the way higher to saying exactly the same.
     */
    public double bar(double usual) {
        return mean.length == 0 ? usual + (1 - usual) / 8 : usual;
    }

    /** So many questions were heard. */
    public long heard() {
        return heard;
    }

    /** Changes whenever {@link #special} does. */
    public long version() {
        return renewals;
    }

    /** For a store; {@link #ofBytes} reads it. */
    public byte[] toBytes() {
        ByteBuffer bytes =
                ByteBuffer.allocate(2 * Long.BYTES + 2 * Integer.BYTES + Float.BYTES * (sum.length + mean.length));
        bytes.putLong(heard).putLong(renewals);
        put(bytes, sum);
        put(bytes, mean);
        return bytes.array();
    }

    private static void put(ByteBuffer bytes, float[] values) {
        bytes.putInt(values.length);
        for (float value : values) {
            bytes.putFloat(value);
        }
    }

    /** The background that {@link #toBytes} wrote. */
    public static Background ofBytes(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new Background(buffer.getLong(), buffer.getLong(), floats(buffer), floats(buffer));
    }

    private static float[] floats(ByteBuffer bytes) {
        float[] values = new float[bytes.getInt()];
        for (int i = 0; i < values.length; i++) {
            values[i] = bytes.getFloat();
        }
        return values;
    }
}
