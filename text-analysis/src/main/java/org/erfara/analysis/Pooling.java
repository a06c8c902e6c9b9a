package org.erfara.analysis;

/** How a sentence's vector is made of those of its pieces. */
enum Pooling {
    /** The first piece stands for all. */
    FIRST {
        @Override
        float[] of(float[][] pieces) {
            return Direction.unit(pieces[0]);
        }
    },
    /** The mean of all. */
    MEAN {
        @Override
        float[] of(float[][] pieces) {
            float[] sum = new float[pieces[0].length];
            for (float[] piece : pieces) {
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += piece[i];
                }
            }
            return Direction.unit(sum);
        }
    };

    abstract float[] of(float[][] pieces);
}
