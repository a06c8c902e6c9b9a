package org.erfara.deploy.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.erfara.text.Language;
import org.erfara.text.Vector;
import org.erfara.text.Vectors;

/**
 * What anybody would try first: features weighted by how seldom they are among the texts at hand (Salton and Buckley 1988,
 * with scikit-learn's smoothing), hashed with signs into one vector (Weinberger and others 2009), which moves a cosine by
 * about 0.016.
 */
final class TfIdf implements Vectors {
    private static final int DIMENSIONS = 4_096;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final String name;
    private final Function<String, List<String>> features;
    private final Map<String, Integer> texts = new HashMap<>();
    private final int all;

    private TfIdf(String name, Function<String, List<String>> features, Collection<String> corpus) {
        this.name = name;
        this.features = features;
        this.all = corpus.size();
        corpus.forEach(
                text -> new HashSet<>(features.apply(text)).forEach(found -> texts.merge(found, 1, Integer::sum)));
    }

    static Vectors ofWords(Collection<String> corpus) {
        return new TfIdf("TF-IDF of words", TfIdf::words, corpus);
    }

    /** Runs of three to five characters within words and their boundaries. */
    static Vectors ofCharacters(Collection<String> corpus) {
        return new TfIdf("characters 3–5", TfIdf::characters, corpus);
    }

    private static List<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> characters(String text) {
        List<String> runs = new ArrayList<>();
        for (String word : words(text)) {
            String bounded = " " + word + " ";
            for (int length = 3; length <= 5; length++) {
                for (int start = 0; start + length <= bounded.length(); start++) {
                    runs.add(bounded.substring(start, start + length));
                }
            }
        }
        return runs;
    }

    @Override
    public String model() {
        return name;
    }

    @Override
    public Vector of(String text, Language language) {
        float[] sum = new float[DIMENSIONS];
        for (String feature : features.apply(text)) {
            int hash = spread(feature.hashCode());
            float weight = (float) (1 + Math.log((1.0 + all) / (1.0 + texts.getOrDefault(feature, 0))));
            sum[Math.floorMod(hash >> 1, DIMENSIONS)] += (hash & 1) == 0 ? weight : -weight;
        }
        return Vector.of(sum);
    }

    /** The last steps of MurmurHash3 (public domain). */
    private static int spread(int hash) {
        int h = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        h = (h ^ (h >>> 13)) * 0xc2b2ae35;
        return h ^ (h >>> 16);
    }

    /** The table sets a bar of its own. */
    @Override
    public double same() {
        return Double.NaN;
    }

    @Override
    public double related() {
        return Double.NaN;
    }
}
