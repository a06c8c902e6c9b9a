package org.erfara.analysis;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.erfara.text.Language;
import org.erfara.text.Terms;

/** A message sentence by sentence, with the signs of each. */
final class MessageSigns {
    /** Fewer content words than this say little to anybody who did not follow the talk. */
    private static final int ENOUGH_TERMS = 2;
    /** With fewer content words than this the sentence before is needed to understand. */
    private static final int PLENTY_OF_TERMS = 3;
    /** As an export of Slack has it, and as people write. */
    private static final Pattern NAMED_FIRST = Pattern.compile("\\s*(?:<@|@[\\p{L}\\p{N}])");

    private final List<String> sentences;
    private final Language language;
    private final boolean namesSomebody;
    private final SentenceKinds kinds;
    private final Terms terms;

    MessageSigns(Message message, SentenceKinds kinds, Terms terms) {
        this.sentences = Prose.sentences(message.text());
        this.language = message.language();
        this.namesSomebody =
                message.namesSomebody() || NAMED_FIRST.matcher(message.text()).lookingAt();
        this.kinds = kinds;
        this.terms = terms;
    }

    /**
     * A message.
     *
     * @param namesSomebody whether it names people whose names are not in the text any more
     */
    record Message(String text, Language language, boolean namesSomebody) {}

    List<String> sentences() {
        return sentences;
    }

    /** The signs of a sentence, more than once if parts of it may ask on their own; all but whether it says little. */
    List<Map<Sign, Double>> of(int sentence) {
        List<Map<Sign, Double>> signs = kinds.signs(sentences.get(sentence));
        if (namesSomebody) {
            signs.forEach(each -> each.put(Sign.NAMES_SOMEBODY, 1.0));
        }
        return signs;
    }

    /** The same signs, and whether it says little. */
    static Map<Sign, Double> with(boolean saysLittle, Map<Sign, Double> signs) {
        Map<Sign, Double> all = new EnumMap<>(signs);
        all.put(Sign.SAYS_LITTLE, saysLittle ? 1.0 : 0.0);
        return all;
    }

    /** Even with the sentence before it, if it needs that. */
    boolean saysLittle(int sentence) {
        int before = needsContext(sentence) ? terms(sentence - 1) : 0;
        return before + terms(sentence) < ENOUGH_TERMS;
    }

    boolean needsContext(int sentence) {
        return sentence > 0 && terms(sentence) < PLENTY_OF_TERMS;
    }

    private int terms(int sentence) {
        return terms.of(sentences.get(sentence), language).size();
    }
}
