package org.erfara.analysis;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Finds all cues in a text in one pass and adds up what each is worth to each of several kinds. */
final class CueTree {
    private final int kinds;
    private final Node root = new Node();

    CueTree(int kinds) {
        this.kinds = kinds;
    }

    void add(String cue, int kind, float weight) {
        Node node = root;
        for (int i = 0; i < cue.length(); i++) {
            node = node.nextOrNew(cue.charAt(i));
        }
        if (node.weights == null) {
            node.weights = new float[kinds];
        }
        node.weights[kind] += weight;
    }

    float[] sum(String text) {
        float[] sum = new float[kinds];
        for (int start = 0; start < text.length(); start++) {
            addFrom(start, text, sum);
        }
        return sum;
    }

    private void addFrom(int start, String text, float[] sum) {
        Node node = root;
        for (int i = start; i < text.length() && node != null; i++) {
            node = node.next(text.charAt(i));
            if (node != null && node.weights != null) {
                plus(sum, node.weights);
            }
        }
    }

    private static void plus(float[] sum, float[] weights) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weights[i];
        }
    }

    /** Few letters follow one another, so a plain search beats a hash. */
    private static final class Node {
        private char[] letters = {};
        private Node[] nodes = {};
        private float @Nullable [] weights;

        private @Nullable Node next(char letter) {
            for (int i = 0; i < letters.length; i++) {
                if (letters[i] == letter) {
                    return nodes[i];
                }
            }
            return null;
        }

        private Node nextOrNew(char letter) {
            Node next = next(letter);
            return next == null ? with(letter, new Node()) : next;
        }

        private Node with(char letter, Node node) {
            int count = letters.length;
            letters = Arrays.copyOf(letters, count + 1);
            nodes = Arrays.copyOf(nodes, count + 1);
            letters[count] = letter;
            nodes[count] = node;
            return node;
        }
    }
}
