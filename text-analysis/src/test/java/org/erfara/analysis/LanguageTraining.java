package org.erfara.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.erfara.text.Language;
import org.junit.jupiter.api.Test;

/** Learns {@code language/weights.bin} and prints how well it tells languages; docs/training.md says how to run it. */
class LanguageTraining {
    private static final CueTraining.Plan PLAN =
            new CueTraining.Plan(CueLanguages.KNOWN.size(), 1, 400_000, true, 0.4f, 0, 6, 8, 1);
    /** Each language is shown so often, whatever there is of it. */
    private static final int TEXTS_OF_EACH = 80_000;
    /**
     * Shares of all that is shown, the same in each language; the rest is everyday talk. Otherwise everyday words would be
     * taken for one language's, and news for another's.
     */
    private static final Map<TrainingTexts.Sort, Double> SHARES = new EnumMap<>(
            Map.of(TrainingTexts.Sort.EDITED, 0.45, TrainingTexts.Sort.SPOKEN, 0.1, TrainingTexts.Sort.WEBSITE, 0.1));

    private static final double SHARE_OF_OWN = 0.005;
    /** A text is not shown more often than that at a time. */
    private static final int MOST_TIMES = 30;

    /** People write less than a sentence: so often only some words in a row are shown. */
    private static final double SHARE_OF_PARTS = 0.6;

    private static final int SHORTEST_PART = 2;
    private static final int LONGEST_PART = 8;

    /** A text, or some words of it. */
    private record Spoken(int kind, String words) implements CueTraining.Example {
        @Override
        public float weight() {
            return 1;
        }

        @Override
        public Cues cues(Random random) {
            return LanguageCues.of(random.nextDouble() < SHARE_OF_PARTS ? part(random) : words);
        }

        private String part(Random random) {
            String[] each = words.strip().split(" ");
            int length = SHORTEST_PART + random.nextInt(LONGEST_PART - SHORTEST_PART + 1);
            if (each.length <= length) {
                return words;
            }
            int start = random.nextInt(each.length - length + 1);
            return " " + String.join(" ", Arrays.copyOfRange(each, start, start + length)) + " ";
        }
    }

    @Test
    void learns_to_tell_languages() throws IOException {
        List<TrainingTexts.Text> texts = TrainingTexts.read();
        List<CueTraining.Example> examples = new ArrayList<>();
        for (Language language : CueLanguages.KNOWN) {
            examples.addAll(examples(language, texts));
        }
        LearntCues learnt = new CueTraining(PLAN, examples).learnt();
        learnt.write(Path.of("src/main/resources/org/erfara/analysis/language/weights.bin"));
        new LanguageQuality(new CueLanguages(learnt.asRead())).print();
    }

    private static List<CueTraining.Example> examples(Language language, List<TrainingTexts.Text> texts) {
        List<CueTraining.Example> examples = new ArrayList<>();
        add(language, Resource.lines("language", language), SHARE_OF_OWN, examples);
        SHARES.forEach((sort, share) -> add(language, of(sort, language, texts), share, examples));
        double left = 1 - examples.size() / (double) TEXTS_OF_EACH;
        add(language, of(TrainingTexts.Sort.EVERYDAY, language, texts), left, examples);
        return examples;
    }

    private static List<String> of(TrainingTexts.Sort sort, Language language, List<TrainingTexts.Text> texts) {
        return texts.stream()
                .filter(text -> text.language() == language && text.sort() == sort)
                .map(TrainingTexts.Text::text)
                .toList();
    }

    private static void add(Language language, List<String> texts, double share, List<CueTraining.Example> examples) {
        List<String> shuffled = new ArrayList<>(texts);
        Collections.shuffle(shuffled, new Random(PLAN.seed()));
        double times = Math.min(share * TEXTS_OF_EACH, MOST_TIMES * (double) texts.size());
        for (int i = 0; i < times; i++) {
            String words = CueLanguages.words(shuffled.get(i % shuffled.size()));
            examples.add(new Spoken(CueLanguages.KNOWN.indexOf(language), words));
        }
    }
}
