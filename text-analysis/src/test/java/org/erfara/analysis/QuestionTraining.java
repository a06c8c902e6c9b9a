package org.erfara.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Learns {@code question/weights.bin} from whether sentences end with a question mark, which is then taken off, and prints
 * how well it tells; docs/training.md says how to run it.
 */
class QuestionTraining {
    private static final CueTraining.Plan PLAN = new CueTraining.Plan(2, 5, 100_000, false, 1, 1e-4f, 6, 20, 1);
    /** One sentence in ten asks; a question missed counts about as much as a false alarm. */
    private static final float WEIGHT_OF_QUESTION = 3;

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
        learnt.write(Path.of("src/main/resources/org/erfara/analysis/question/weights.bin"));
        SentenceKinds kinds = new SentenceKinds(new QuestionForm(learnt.asRead()));
        new QuestionQuality(new PhraseQuestions(new LuceneTerms(new StopWords()), kinds), new CueLanguages()).print();
    }

    private static Optional<Said> example(String sentence) {
        boolean asked = sentence.matches(".*\\?[\"»”')]*");
        QuestionPhrases.Opened opened = PHRASES.opened(sentence);
        return QuestionForm.hasWords(opened)
                ? Optional.of(new Said(asked ? QuestionForm.ASKED : 0, SentenceCues.of(opened)))
                : Optional.empty();
    }
}
