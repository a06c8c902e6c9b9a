package org.erfara.analysis;

/** How likely a sentence is a question, to whomever and about whatever, by its form alone. */
final class QuestionForm {
    /** The place of questions among the two kinds of {@code question/weights.bin}. */
    static final int ASKED = 1;

    /** A start and an end and nothing between. */
    private static final int NO_WORDS = 2;

    private final CueWeights weights;

    QuestionForm() {
        this(CueWeights.read("question/weights.bin"));
    }

    QuestionForm(CueWeights weights) {
        this.weights = weights;
    }

    /** From 0 to 1; the closing mark is not looked at. */
    float likelihood(QuestionPhrases.Opened sentence) {
        return hasWords(sentence) ? weights.likelihoods(SentenceCues.of(sentence))[ASKED] : 0;
    }

    static boolean hasWords(QuestionPhrases.Opened sentence) {
        return sentence.rest().size() > NO_WORDS;
    }
}
