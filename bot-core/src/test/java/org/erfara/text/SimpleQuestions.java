package org.erfara.text;

import java.util.Optional;

/** A question is the first sentence that ends with a question mark. */
final class SimpleQuestions implements Questions {
    @Override
    public Optional<String> asked(String text, Language language, boolean namesSomebody) {
        for (String sentence : text.split("(?<=[.!?])\\s+")) {
            if (sentence.endsWith("?")) {
                return Optional.of(sentence.strip());
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean isQuestion(String text) {
        return asked(text, Language.UNSURE).isPresent();
    }
}
