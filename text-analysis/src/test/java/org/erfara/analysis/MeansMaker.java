package org.erfara.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.erfara.text.Language;
import org.junit.jupiter.api.Test;

/**
 * Makes {@code vector/means.txt}, the sentence model's mean over questions of each language, glossed as they will be:
 * {@code ./mvnw -pl text-analysis -am test -Dtest=MeansMaker -Derfara.data=FOLDER}. Make it again after every change of
 * the gloss.
 */
class MeansMaker {
    private static final long SEED = 1;
    private static final int MOST_QUESTIONS = 1_500;

    private final Gloss gloss = new Gloss(new PhraseBook(), new Glossary());
    private final SentenceModel model = ShippedModel.load();
    private final Map<Language, List<String>> questions = new EnumMap<>(Language.class);

    @Test
    void makes_the_means_of_the_model() throws IOException {
        for (String file : List.of("da-en.train", "nb-en.train", "mt_sv_nn")) {
            PublicData.rows("train/" + file + ".tsv").forEach(this::keep);
        }
        List<double[]> means = new ArrayList<>();
        for (Language language : CueLanguages.KNOWN) {
            means.add(mean(language));
        }
        List<String> lines = new ArrayList<>();
        lines.add("# The mean of " + ShippedModel.NAME
                + " over Tatoeba's questions (tatoeba.org, CC BY 2.0 FR), made by MeansMaker.");
        lines.add("# Columns: Danish, bokmål, nynorsk, Swedish, English and the mean of these.");
        for (int i = 0; i < ShippedModel.DIMENSIONS; i++) {
            lines.add(line(i, means));
        }
        Files.write(Path.of("src/main/resources/org/erfara/analysis/vector/means.txt"), lines);
    }

    private void keep(Map<String, String> row) {
        keep(row.get("text"), PublicData.language(row));
        keep(row.getOrDefault("en", ""), Language.EN);
    }

    private void keep(String text, Language language) {
        if (text.contains("?")) {
            questions.computeIfAbsent(language, any -> new ArrayList<>()).add(text);
        }
    }

    private double[] mean(Language language) {
        List<String> all = questions.get(language);
        Collections.shuffle(all, new Random(SEED));
        List<String> some = all.subList(0, Math.min(MOST_QUESTIONS, all.size()));
        double[] mean = new double[ShippedModel.DIMENSIONS];
        for (String question : some) {
            float[] meaning = model.of(gloss.english(question, language));
            for (int i = 0; i < mean.length; i++) {
                mean[i] += meaning[i] / some.size();
            }
        }
        return mean;
    }

    private static String line(int i, List<double[]> means) {
        StringBuilder line = new StringBuilder();
        for (double[] mean : means) {
            line.append(String.format(Locale.ROOT, "%.4f ", mean[i]));
        }
        double middle = means.stream().mapToDouble(mean -> mean[i]).average().orElseThrow();
        return line.append(String.format(Locale.ROOT, "%.4f", middle)).toString();
    }
}
