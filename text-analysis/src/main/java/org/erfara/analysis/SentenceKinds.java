package org.erfara.analysis;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells sentences that ask for knowledge from all others: by phrases, by the question mark, and by the form. */
final class SentenceKinds {
    /** As likely a question as not. */
    private static final float ASKED = 0.5f;

    private static final String COLON = ": ";
    private static final Pattern QUOTED = Pattern.compile("[\"“”„«][^\"“”„«»]*[\"“”»]");

    private final QuestionPhrases phrases = new QuestionPhrases();
    private final QuestionForm form;

    SentenceKinds(QuestionForm form) {
        this.form = form;
    }

    /** Whether it is a question at all, whoever may answer it. */
    boolean isQuestion(String sentence) {
        return isMarked(sentence) || form.likelihood(phrases.opened(sentence)) >= ASKED;
    }

    /** Whether it asks for knowledge; what comes after a colon may do so on its own. */
    boolean asks(String sentence) {
        String own = withoutQuotes(sentence);
        int colon = own.indexOf(COLON);
        return asksAsAWhole(own) || (colon >= 0 && asksAsAWhole(own.substring(colon + COLON.length())));
    }

    /** What others said is not asked; a single word in quotes is only named, and a sentence all in quotes may be meant. */
    private static String withoutQuotes(String sentence) {
        return QUOTED.matcher(sentence)
                .replaceAll(quoted -> quoted.start() > 0 && quoted.group().indexOf(' ') > 0
                        ? " "
                        : Matcher.quoteReplacement(quoted.group()));
    }

    private boolean asksAsAWhole(String sentence) {
        QuestionPhrases.Opened opened = phrases.opened(sentence);
        boolean marked = isMarked(sentence);
        QuestionPhrases.@Nullable Cue last = phrases.last(opened.rest());
        if (last == null || last == QuestionPhrases.Cue.OPENING) {
            return marked || form.likelihood(opened) >= ASKED;
        }
        boolean exclaims = !marked && sentence.indexOf('!') >= 0;
        return last == QuestionPhrases.Cue.ASKS && !exclaims;
    }

    private static boolean isMarked(String sentence) {
        return sentence.indexOf('?') >= 0;
    }
}
