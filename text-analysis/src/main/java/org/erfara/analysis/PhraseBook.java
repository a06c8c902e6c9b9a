package org.erfara.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.erfara.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What phrases of one to four words in Danish, bokmål, nynorsk and Swedish mean in English, learnt from translations by
 * {@code PhraseBookMaker}. Held as the sorted lines of its file: a tenth of what a map of strings would take.
 */
final class PhraseBook {
    static final int LONGEST = 4;

    private static final byte TAB = '\t';
    private static final byte LINE_END = '\n';

    private final byte[] lines;
    private final int[] starts;

    /**
     * A phrase in English.
     *
     * @param cost how far from certain, as tenths of the negative natural logarithm of its share of all translations
     */
    record Meaning(String english, int cost) {}

    PhraseBook() {
        this(read());
    }

    /**
     * @param lines sorted by their bytes: key, English, cost, with tabs between
     */
    PhraseBook(byte[] lines) {
        this.lines = lines;
        starts = starts(lines);
    }

    private static byte[] read() {
        try (InputStream file = new GZIPInputStream(Resource.open("vector/phrases.txt.gz"))) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int[] starts(byte[] lines) {
        int[] starts = new int[64];
        int count = 0;
        for (int at = 0; at < lines.length; at = end(lines, at) + 1) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = at;
        }
        return Arrays.copyOf(starts, count);
    }

    private static int end(byte[] lines, int from) {
        int end = from;
        while (end < lines.length && lines[end] != LINE_END) {
            end++;
        }
        return end;
    }

    /** The phrase in this language, or else in its sisters. */
    @Nullable
    Meaning of(String phrase, Language language) {
        Meaning own = find(key(phrase, language));
        return own != null ? own : find(phrase);
    }

    /** Words with this stem in this language. */
    @Nullable
    Meaning ofStem(String stem, Language language) {
        return find(stemKey(stem, language));
    }

    /** Words that are written alike but for what tells the sister languages apart. */
    @Nullable
    Meaning ofSpelling(String folded) {
        return find(spellingKey(folded));
    }

    static String key(String phrase, Language language) {
        return name(language) + "|" + phrase;
    }

    /** Bokmål, nynorsk and what may be either have one stemmer. */
    static String stemKey(String stem, Language language) {
        boolean norwegian = language == Language.NN || language == Language.UNSURE;
        return name(norwegian ? Language.NB : language) + "~" + stem;
    }

    static String spellingKey(String folded) {
        return "~" + folded;
    }

    private static String name(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }

    private @Nullable Meaning find(String key) {
        byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = starts.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(wanted, starts[middle]);
            if (order == 0) {
                return meaning(starts[middle] + wanted.length + 1);
            }
            if (order < 0) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return null;
    }

    private int compare(byte[] wanted, int from) {
        for (int i = 0; i < wanted.length; i++) {
            int order = Byte.toUnsignedInt(wanted[i]) - Byte.toUnsignedInt(lines[from + i]);
            if (order != 0) {
                return lines[from + i] == TAB ? 1 : order;
            }
        }
        return lines[from + wanted.length] == TAB ? 0 : -1;
    }

    private Meaning meaning(int from) {
        String[] columns = new String(lines, from, end(lines, from) - from, StandardCharsets.UTF_8).split("\t");
        return new Meaning(columns[0], Integer.parseInt(columns[1]));
    }
}
