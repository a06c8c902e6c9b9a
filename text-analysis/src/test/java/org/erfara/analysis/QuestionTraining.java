package org.erfara.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Learns {@code question/weights.bin} from whether sentences end with a question mark, which is then taken off, then
 * {@code question/signs.txt} from labelled chat, and prints how well they tell; docs/training.md says how to run it.
 */
class QuestionTraining {
    private static final CueTraining.Plan PLAN = new CueTraining.Plan(2, 5, 100_000, false, 1, 1e-4f, 6, 20, 1);
    /** One sentence in ten asks; a question missed counts about as much as a false alarm. */
    private static final float WEIGHT_OF_QUESTION = 3;

    private static final Path RESOURCES = Path.of("src/main/resources/org/erfara/analysis/question");
    private static final String SIGNS =
            "# What each sign is worth, in natural logarithms of odds; learnt, see docs/training.md.\n";

    private static final QuestionPhrases PHRASES = new QuestionPhrases();

    /** A sentence without its mark. */
    private record Said(int kind, Cues cues) implements CueTraining.Example {
        @Override
        public float weight() {
            return kind == QuestionForm.ASKED ? WEIGHT_OF_QUESTION : 1;
        }

        @Override
        public Cues cues(Random random) {
            return cues;
        }
    }

    @Test
    void learns_to_tell_questions() throws IOException {
        List<CueTraining.Example> examples = new ArrayList<>();
        for (TrainingTexts.Text text : TrainingTexts.read()) {
            for (String sentence : Prose.sentences(text.text())) {
                example(sentence).ifPresent(examples::add);
            }
        }
        LearntCues learnt = new CueTraining(PLAN, examples).learnt();
        learnt.write(RESOURCES.resolve("weights.bin"));
        SentenceKinds kinds = new SentenceKinds(new QuestionForm(learnt.asRead()));
        SignWeights signs = signs(kinds);
        new QuestionQuality(questions(kinds, signs), new CueLanguages()).print();
    }

    private static SignWeights signs(SentenceKinds kinds) throws IOException {
        PhraseQuestions questions = questions(kinds, new SignWeights(Map.of()));
        Map<Sign, Double> learnt = new SignTraining(LabelledChat.forLearning(), questions, new CueLanguages()).learnt();
        StringBuilder lines = new StringBuilder(SIGNS);
        learnt.forEach((sign, weight) -> lines.append(
                String.format(Locale.ROOT, "%s = %.2f%n", sign.name().toLowerCase(Locale.ROOT), weight)));
        Files.writeString(RESOURCES.resolve("signs.txt"), lines);
        return new SignWeights(learnt);
    }

    private static PhraseQuestions questions(SentenceKinds kinds, SignWeights signs) {
        return new PhraseQuestions(new LuceneTerms(new StopWords()), kinds, signs);
    }

    private static Optional<Said> example(String sentence) {
        boolean asked = sentence.matches(".*\\?[\"»”')]*");
        QuestionPhrases.Opened opened = PHRASES.opened(sentence);
        return QuestionForm.hasWords(opened)
                ? Optional.of(new Said(asked ? QuestionForm.ASKED : 0, SentenceCues.of(opened)))
                : Optional.empty();
    }
}
