package org.erfara.analysis;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.erfara.text.Language;
import org.erfara.text.Languages;

/** Adds up what words, their beginnings, endings and letters say for each language. */
final class CueLanguages implements Languages {
    /** In the order of the columns of {@code language/cues.txt}. */
    static final List<Language> KNOWN = List.of(Language.DA, Language.NB, Language.NN, Language.SV, Language.EN);

    /** Enough of a message to tell; keeps the time bounded. */
    private static final int MOST_CHARACTERS = 300;
    /** Less than two or three words is no evidence. */
    private static final int FEWEST_CHARACTERS = 12;
    /** By how much the likeliest language must be ahead, in tenths of natural logarithms: twice as likely. */
    private static final float MARGIN = 7;

    private static final Pattern LINK = Pattern.compile("\\S{1,100}(?:://|@)\\S*");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}']+");

    private final CueTree cues = new CueTree(KNOWN.size());

    CueLanguages() {
        for (String line : Resource.lines("language/cues.txt")) {
            String[] columns = line.split(" ");
            for (int i = 0; i < KNOWN.size(); i++) {
                cues.add(columns[0].replace('_', ' '), i, Float.parseFloat(columns[i + 1]));
            }
        }
    }

    @Override
    public Language of(String text) {
        String words = words(text);
        return words.length() < FEWEST_CHARACTERS ? Language.UNSURE : likeliest(cues.sum(words));
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

    private static Language likeliest(float[] scores) {
        int best = 0;
        float second = Float.NEGATIVE_INFINITY;
        for (int i = 1; i < scores.length; i++) {
            second = Math.max(second, Math.min(scores[i], scores[best]));
            best = scores[i] > scores[best] ? i : best;
        }
        return scores[best] - second < MARGIN ? Language.UNSURE : KNOWN.get(best);
    }
}
