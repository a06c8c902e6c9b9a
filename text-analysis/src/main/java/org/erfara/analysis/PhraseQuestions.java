package org.erfara.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.erfara.text.Language;
import org.erfara.text.Questions;
import org.erfara.text.Terms;

/**
 * Reads sentence by sentence: phrases of all languages together, since people mix them and a short text's language is
 * easily mistaken; the question mark and the form; whom it speaks to, and whether enough is said to be worth keeping.
 */
final class PhraseQuestions implements Questions {
    private static final int LONGEST = 500;

    private final SentenceKinds kinds;
    private final SignWeights weights;
    private final Terms terms;

    PhraseQuestions(Terms terms) {
        this(terms, new SentenceKinds(new QuestionForm()), SignWeights.learnt());
    }

    PhraseQuestions(Terms terms, SentenceKinds kinds, SignWeights weights) {
        this.kinds = kinds;
        this.weights = weights;
        this.terms = terms;
    }

    @Override
    public Optional<String> asked(String text, Language language, boolean namesSomebody) {
        MessageSigns message = signs(new MessageSigns.Message(text, language, namesSomebody));
        List<String> asking = new ArrayList<>();
        for (int i = 0; i < message.sentences().size(); i++) {
            if (asks(i, message)) {
                addWithContext(i, message, asking);
            }
        }
        return worthKeeping(String.join(" ", asking), language);
    }

    MessageSigns signs(MessageSigns.Message message) {
        return new MessageSigns(message, kinds, terms);
    }

    @Override
    public boolean isQuestion(String text) {
        return Prose.sentences(text).stream().anyMatch(kinds::isQuestion);
    }

    /** Terms take longer than all other signs, so they are only looked at where it may ask. */
    private boolean asks(int sentence, MessageSigns message) {
        for (Map<Sign, Double> signs : message.of(sentence)) {
            if (weights.of(signs) > 0 && weights.of(MessageSigns.with(message.saysLittle(sentence), signs)) > 0) {
                return true;
            }
        }
        return false;
    }

    private static void addWithContext(int i, MessageSigns message, List<String> asking) {
        List<String> sentences = message.sentences();
        if (message.needsContext(i) && !asking.contains(sentences.get(i - 1))) {
            asking.add(sentences.get(i - 1));
        }
        asking.add(sentences.get(i));
    }

    private Optional<String> worthKeeping(String asked, Language language) {
        return terms.of(asked, language).isEmpty() ? Optional.empty() : Optional.of(shortened(asked));
    }

    private static String shortened(String asked) {
        return asked.length() <= LONGEST
                ? asked
                : Prose.wellFormed(asked.substring(0, LONGEST)).strip();
    }
}
