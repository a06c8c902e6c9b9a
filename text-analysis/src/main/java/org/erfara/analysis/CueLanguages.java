package org.erfara.analysis;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.erfara.text.Language;
import org.erfara.text.Languages;

/** Adds up what words, pairs of words and runs of letters say for each language, as learnt from public texts. */
final class CueLanguages implements Languages {
    /** In the order of the kinds of {@code language/weights.bin}. */
    static final List<Language> KNOWN = List.of(Language.DA, Language.NB, Language.NN, Language.SV, Language.EN);

    /** Enough of a message to tell; keeps the time bounded. */
    private static final int MOST_CHARACTERS = 200;
    /** Less than a long word or two short ones is no evidence; blanks at both ends are counted. */
    private static final int FEWEST_CHARACTERS = 8;
    /** Less likely than this, the likeliest language is wrong more often than right. */
    private static final float SURE = 0.3f;
    /** So much likelier than another is the language that is usual in a place. */
    private static final float USUAL = 10;

    private static final Pattern LINK = Pattern.compile("\\S{1,100}(?:://|@)\\S*");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}']+");

    private final CueWeights weights;

    CueLanguages() {
        this(CueWeights.read("language/weights.bin"));
    }

    CueLanguages(CueWeights weights) {
        this.weights = weights;
    }

    @Override
    public Language of(String text) {
        String words = words(text);
        return words.length() < FEWEST_CHARACTERS
                ? Language.UNSURE
                : likeliest(weights.likelihoods(LanguageCues.of(words)));
    }

    @Override
    public Language of(String text, Language usual) {
        int expected = KNOWN.indexOf(usual);
        if (expected < 0) {
            return of(text);
        }
        float[] likelihoods = weights.likelihoods(LanguageCues.of(words(text)));
        float all = 1 + (USUAL - 1) * likelihoods[expected];
        likelihoods[expected] *= USUAL;
        for (int i = 0; i < likelihoods.length; i++) {
            likelihoods[i] /= all;
        }
        return likeliest(likelihoods);
    }

    /** Lower-case words with a blank before and after each. */
    static String words(String text) {
        String start = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
        String lower = start.toLowerCase(Locale.ROOT).replace('’', '\'');
        String written = lower.contains("://") || lower.contains("@")
                ? LINK.matcher(lower).replaceAll(" ")
                : lower;
        return " " + BETWEEN_WORDS.matcher(written).replaceAll(" ").strip() + " ";
    }

    private static Language likeliest(float[] likelihoods) {
        int best = 0;
        for (int i = 1; i < likelihoods.length; i++) {
            best = likelihoods[i] > likelihoods[best] ? i : best;
        }
        return likelihoods[best] < SURE ? Language.UNSURE : KNOWN.get(best);
    }
}
