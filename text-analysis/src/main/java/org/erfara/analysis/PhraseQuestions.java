package org.erfara.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.erfara.text.Language;
import org.erfara.text.Questions;
import org.erfara.text.Terms;

/**
 * Reads sentence by sentence: phrases of all languages together, since people mix them and a short text's language is
 * easily mistaken; then the question mark and the form; then whether enough is said to be worth keeping.
 */
final class PhraseQuestions implements Questions {
    private static final int LONGEST = 500;
    /** Fewer content words than this say nothing to anybody who did not follow the talk. */
    private static final int FEWEST_TERMS = 2;
    /** With fewer content words than this the sentence before is needed to understand. */
    private static final int PLENTY_OF_TERMS = 3;

    private final SentenceKinds kinds;
    private final Terms terms;

    PhraseQuestions(Terms terms) {
        this(terms, new SentenceKinds(new QuestionForm()));
    }

    PhraseQuestions(Terms terms, SentenceKinds kinds) {
        this.kinds = kinds;
        this.terms = terms;
    }

    @Override
    public Optional<String> asked(String text, Language language) {
        List<String> sentences = Prose.sentences(text);
        List<String> asking = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (kinds.asks(sentences.get(i))) {
                addWithContext(i, sentences, language, asking);
            }
        }
        return worthKeeping(String.join(" ", asking), language);
    }

    @Override
    public boolean isQuestion(String text) {
        return Prose.sentences(text).stream().anyMatch(kinds::isQuestion);
    }

    private void addWithContext(int i, List<String> sentences, Language language, List<String> asking) {
        String sentence = sentences.get(i);
        boolean first = i == 0 || asking.contains(sentences.get(i - 1));
        if (!first && terms.of(sentence, language).size() < PLENTY_OF_TERMS) {
            asking.add(sentences.get(i - 1));
        }
        asking.add(sentence);
    }

    private Optional<String> worthKeeping(String asked, Language language) {
        return terms.of(asked, language).size() < FEWEST_TERMS ? Optional.empty() : Optional.of(shortened(asked));
    }

    private static String shortened(String asked) {
        return asked.length() <= LONGEST
                ? asked
                : Prose.wellFormed(asked.substring(0, LONGEST)).strip();
    }
}
