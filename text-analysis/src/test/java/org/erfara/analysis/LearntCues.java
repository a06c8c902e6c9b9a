package org.erfara.analysis;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Cues with their weights, the most telling first, to be written as {@link CueWeights} reads them.
 *
 * @param largest where weights are cut, in standard deviations
 * @param weights one a kind for each cue, in natural logarithms
 */
record LearntCues(int kinds, float largest, List<Integer> cues, List<float[]> weights) {
    /** Most buckets hold all their cues; where one overflows, its least telling cue is lost. */
    private static final double FULL = 0.75;

    CueWeights asRead() {
        return new CueWeights(kinds, step(), slots());
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            out.writeInt(kinds);
            out.writeFloat(step());
            out.write(slots());
        }
    }

    private float step() {
        double squares = 0;
        for (float[] of : weights) {
            for (float weight : of) {
                squares += weight * weight;
            }
        }
        return (float) (largest * Math.sqrt(squares / weights.size() / kinds) / Byte.MAX_VALUE);
    }

    private byte[] slots() {
        int buckets = (int) Math.ceil(cues.size() / FULL / CueWeights.BUCKET);
        byte[] slots = new byte[buckets * CueWeights.BUCKET * (kinds + 1)];
        float step = step();
        for (int i = 0; i < cues.size(); i++) {
            put(cues.get(i), weights.get(i), step, slots);
        }
        return slots;
    }

    private void put(int cue, float[] of, float step, byte[] slots) {
        int width = kinds + 1;
        int buckets = slots.length / CueWeights.BUCKET / width;
        int slot = CueWeights.bucket(cue, buckets) * CueWeights.BUCKET * width;
        int end = slot + CueWeights.BUCKET * width;
        while (slot < end && slots[slot] != 0 && slots[slot] != CueWeights.mark(cue)) {
            slot += width;
        }
        if (slot == end || slots[slot] != 0) {
            return;
        }
        slots[slot] = CueWeights.mark(cue);
        for (int kind = 0; kind < kinds; kind++) {
            int steps = Math.round(of[kind] / step);
            slots[slot + 1 + kind] = (byte) Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, steps));
        }
    }
}
