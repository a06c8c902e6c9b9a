package org.erfara.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says what a sentence shows of whether it asks for knowledge: by phrases, by the question mark, and by the form. */
final class SentenceKinds {
    /** As likely a question as not. */
    private static final float ASKED = 0.5f;

    private static final double MOST_FORM = 2;
    private static final double TEN = 10;

    /** What comes after it may ask on its own: "Sorry to bother you all, but where …". */
    private static final Pattern PAUSE = Pattern.compile("[:,;] +");
    /** So that a long list costs no more than a long sentence. */
    private static final int MOST_PARTS = 4;

    private static final Pattern QUOTED = Pattern.compile("[\"“”„«][^\"“”„«»]*[\"“”»]");

    private final QuestionPhrases phrases = new QuestionPhrases();
    private final Set<String> toOne = Set.copyOf(Resource.lines("question/to-one.txt"));
    private final QuestionForm form;

    SentenceKinds(QuestionForm form) {
        this.form = form;
    }

    /** Whether it is a question at all, whoever may answer it. */
    boolean isQuestion(String sentence) {
        return isMarked(sentence) || form.likelihood(phrases.opened(sentence)) >= ASKED;
    }

    /** The signs of a sentence, and those of what comes after each pause, which may ask on its own. */
    List<Map<Sign, Double>> signs(String sentence) {
        String own = withoutQuotes(sentence);
        List<Map<Sign, Double>> signs = new ArrayList<>(List.of(signsAsAWhole(own)));
        PAUSE.matcher(own)
                .results()
                .limit(MOST_PARTS)
                .forEach(pause -> signs.add(signsAsAWhole(own.substring(pause.end()))));
        return signs;
    }

    /** What others said is not asked; a single word in quotes is only named, and a sentence all in quotes may be meant. */
    private static String withoutQuotes(String sentence) {
        return QUOTED.matcher(sentence)
                .replaceAll(quoted -> quoted.start() > 0 && quoted.group().indexOf(' ') > 0
                        ? " "
                        : Matcher.quoteReplacement(quoted.group()));
    }

    private Map<Sign, Double> signsAsAWhole(String sentence) {
        QuestionPhrases.Opened opened = phrases.opened(sentence);
        QuestionPhrases.@Nullable Cue last = phrases.last(opened.rest());
        float likelihood = form.likelihood(opened);
        boolean marked = isMarked(sentence);
        boolean exclaims = !marked && sentence.indexOf('!') >= 0;
        Map<Sign, Double> signs = new EnumMap<>(Sign.class);
        signs.put(Sign.ANY, 1.0);
        signs.put(Sign.SEEMS_TO_ASK, of(seemsToAsk(last, marked || likelihood >= ASKED, exclaims)));
        signs.put(Sign.ASKING_PHRASE, of(last == QuestionPhrases.Cue.ASKS));
        signs.put(Sign.MARKED, of(marked));
        signs.put(Sign.FORM, logarithm(likelihood));
        signs.put(Sign.TO_ONE, of(opened.rest().stream().anyMatch(toOne::contains)));
        signs.put(Sign.LENGTH, Math.min(2, words(opened.rest()) / TEN));
        return signs;
    }

    /** A phrase decides, if there is one; else the mark and the form do. */
    private static boolean seemsToAsk(QuestionPhrases.@Nullable Cue last, boolean looksLikeIt, boolean exclaims) {
        if (last == null || last == QuestionPhrases.Cue.OPENING) {
            return looksLikeIt;
        }
        return last == QuestionPhrases.Cue.ASKS && !exclaims;
    }

    private static double logarithm(float likelihood) {
        double odds = Math.log(likelihood / (1.0 - likelihood)) / 2;
        return Math.max(-MOST_FORM, Math.min(MOST_FORM, odds));
    }

    private static long words(Collection<String> words) {
        return words.stream()
                .filter(word -> Character.isLetterOrDigit(word.charAt(0)))
                .count();
    }

    private static double of(boolean sign) {
        return sign ? 1 : 0;
    }

    private static boolean isMarked(String sentence) {
        return sentence.indexOf('?') >= 0;
    }
}
