package org.erfara.analysis;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * What each of many cues says for each of several kinds, learnt from public texts; docs/training.md says how. A file holds
 * the number of kinds, the step, and buckets of {@value #BUCKET} cues: a byte that tells the cues of a bucket apart (0 where
 * there is none) and a byte a kind, in steps. Cues that were not learnt say nothing.
 */
final class CueWeights {
    static final int BUCKET = 4;

    private final int kinds;
    private final int buckets;
    private final float step;
    private final byte[] slots;

    /**
     * @param step what a weight of 1 stands for, in natural logarithms of odds
     * @param slots as in the file
     */
    CueWeights(int kinds, float step, byte[] slots) {
        this.kinds = kinds;
        this.buckets = slots.length / BUCKET / (kinds + 1);
        this.step = step;
        this.slots = slots;
    }

    static CueWeights read(String resource) {
        try (DataInputStream in = new DataInputStream(Resource.open(resource))) {
            int kinds = in.readInt();
            float step = in.readFloat();
            return new CueWeights(kinds, step, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the bucket of a cue begins. */
    static int bucket(int cue, int buckets) {
        return Integer.remainderUnsigned(cue >>> 8, buckets);
    }

    /** Tells the cues of one bucket apart, all but one in 255. */
    static byte mark(int cue) {
        int low = cue & 0xff;
        return (byte) (low == 0 ? 1 : low);
    }

    /** How likely each kind is, from 0 to 1; together 1. */
    float[] likelihoods(Cues cues) {
        float[] scores = new float[kinds];
        int known = 0;
        for (int i = 0; i < cues.size(); i++) {
            known += add(cues.get(i), scores) ? 1 : 0;
        }
        return likelihoods(scores, step * share(known));
    }

    /** What a score of so many cues is multiplied with: cues overlap, so twice as many say less than twice as much. */
    static float share(int cues) {
        return (float) (1 / Math.sqrt(Math.max(1, cues)));
    }

    private boolean add(int cue, float[] scores) {
        byte mark = mark(cue);
        int width = kinds + 1;
        int slot = bucket(cue, buckets) * BUCKET * width;
        for (int end = slot + BUCKET * width; slot < end; slot += width) {
            if (slots[slot] == mark) {
                for (int kind = 0; kind < kinds; kind++) {
                    scores[kind] += slots[slot + 1 + kind];
                }
                return true;
            }
        }
        return false;
    }

    /** The softmax of the scores, each multiplied with a share. */
    static float[] likelihoods(float[] scores, float share) {
        float most = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            most = Math.max(most, score * share);
        }
        float[] likelihoods = new float[scores.length];
        float sum = 0;
        for (int i = 0; i < scores.length; i++) {
            likelihoods[i] = (float) Math.exp(scores[i] * share - most);
            sum += likelihoods[i];
        }
        for (int i = 0; i < scores.length; i++) {
            likelihoods[i] /= sum;
        }
        return likelihoods;
    }
}
