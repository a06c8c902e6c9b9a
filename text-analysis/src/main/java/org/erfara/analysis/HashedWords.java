package org.erfara.analysis;

import java.util.HashMap;
import java.util.Map;
import org.erfara.text.Language;

/**
 * A text's words and their letters, hashed into a few hundred numbers: knows no meaning but every word, misspelt and
 * compound ones too. Words of one meaning in the sister languages fall together.
 */
final class HashedWords {
    static final int DIMENSIONS = 512;

    private static final int SHORTEST_RUN = 3;
    private static final int LONGEST_RUN = 5;
    /** Stop words tell "how" from "why", but must not outweigh what is asked about. */
    private static final float STOP_WORD = 0.5f;

    private final StopWords stopWords;

    HashedWords(StopWords stopWords) {
        this.stopWords = stopWords;
    }

    /**
     * The words of a text as it was written beside those of its English gloss, which are the same for an English text.
     *
     * @return one number a dimension; all zeros for a text without words
     */
    float[] of(String text, Language language, String english) {
        Map<String, Float> features = new HashMap<>();
        addAll(english, Language.EN, features);
        if (language != Language.EN) {
            addAll(text, language, features);
        }
        return hashed(features);
    }

    private void addAll(String text, Language language, Map<String, Float> features) {
        Stemmer stemmer = Stemmer.of(language);
        for (String word : Words.of(text)) {
            if (Words.isWord(word)) {
                add(Spelling.folded(stemmer.stem(word)), stopWords.contain(word) ? STOP_WORD : 1, features);
            }
        }
    }

    private static void add(String word, float weight, Map<String, Float> features) {
        features.merge(word, weight, Float::sum);
        String bounded = "_" + word + "_";
        int runs = 0;
        for (int length = SHORTEST_RUN; length <= LONGEST_RUN; length++) {
            runs += Math.max(0, bounded.length() - length + 1);
        }
        float share = (float) (weight / Math.sqrt(Math.max(1, runs)));
        for (int length = SHORTEST_RUN; length <= LONGEST_RUN; length++) {
            for (int start = 0; start + length <= bounded.length(); start++) {
                features.merge(bounded.substring(start, start + length), share, Float::sum);
            }
        }
    }

    /** The second time a word is said counts less than the first; signs let what collides cancel out. */
    private static float[] hashed(Map<String, Float> features) {
        float[] sum = new float[DIMENSIONS];
        features.forEach((feature, weight) -> {
            int hash = mixed(feature.hashCode());
            float value = (float) Math.sqrt(weight);
            sum[Math.floorMod(hash >> 1, DIMENSIONS)] += (hash & 1) == 0 ? value : -value;
        });
        return sum;
    }

    /** The last steps of MurmurHash3 (public domain): spreads what String.hashCode leaves close together. */
    private static int mixed(int hash) {
        int h = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        h = (h ^ (h >>> 13)) * 0xc2b2ae35;
        return h ^ (h >>> 16);
    }
}
