package org.erfara.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.erfara.text.Language;
import org.junit.jupiter.api.Test;

/** Learns {@code language/weights.bin} and prints how well it tells languages; docs/training.md says how to run it. */
class LanguageTraining {
    private static final CueTraining.Plan PLAN =
            new CueTraining.Plan(CueLanguages.KNOWN.size(), 1, 120_000, true, 0.4f, 0, 6, 8, 1);
    /** Each language is shown so often, whatever there is of it. */
    private static final int TEXTS_OF_EACH = 60_000;
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
        List<String> ofLanguage = new ArrayList<>(Stream.concat(
                        texts.stream()
                                .filter(text -> text.language() == language)
                                .map(TrainingTexts.Text::text),
                        Resource.lines("language", language).stream())
                .toList());
        Collections.shuffle(ofLanguage, new Random(PLAN.seed()));
        List<CueTraining.Example> examples = new ArrayList<>();
        for (int i = 0; i < TEXTS_OF_EACH; i++) {
            String words = CueLanguages.words(ofLanguage.get(i % ofLanguage.size()));
            examples.add(new Spoken(CueLanguages.KNOWN.indexOf(language), words));
        }
        return examples;
    }
}
