package org.erfara.text;

/**
 * Text tools for tests that a reader can follow in the head: a question is a sentence that ends with a question mark, and
 * two texts are as near as they have words in common. Real answers to the questions asked of them, only simple ones.
 */
public final class SimpleTextTools {
    private SimpleTextTools() {}

    /** All of them. */
    public static TextTools create() {
        SimpleTerms terms = new SimpleTerms();
        return new TextTools(
                new SimpleLanguages(),
                new SimpleQuestions(),
                terms,
                new SimpleVectors(terms),
                new SimpleOutcomes(),
                new SimplePersonalData());
    }

    /** These tools with other vectors. */
    public static TextTools with(Vectors vectors, TextTools text) {
        return new TextTools(
                text.languages(), text.questions(), text.terms(), vectors, text.outcomes(), text.personalData());
    }
}
