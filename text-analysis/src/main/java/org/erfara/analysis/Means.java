package org.erfara.analysis;

import java.util.Arrays;
import java.util.List;
import org.erfara.text.Language;

/** What all questions of a language have in common to the sentence model; without it, texts apart are near 0. */
final class Means {
    /** In the order of the columns of {@code vector/means.txt}. */
    static final List<Language> COLUMNS =
            List.of(Language.DA, Language.NB, Language.NN, Language.SV, Language.EN, Language.UNSURE);

    private final float[][] means = new float[COLUMNS.size()][];

    Means() {
        List<String> lines = Resource.lines("vector/means.txt");
        Arrays.setAll(means, column -> new float[lines.size()]);
        for (int i = 0; i < lines.size(); i++) {
            String[] numbers = lines.get(i).split(" ");
            for (int column = 0; column < means.length; column++) {
                means[column][i] = Float.parseFloat(numbers[column]);
            }
        }
    }

    float[] centred(float[] meaning, Language language) {
        float[] mean = means[COLUMNS.indexOf(language)];
        float[] centred = new float[meaning.length];
        for (int i = 0; i < centred.length; i++) {
            centred[i] = meaning[i] - mean[i];
        }
        return centred;
    }
}
