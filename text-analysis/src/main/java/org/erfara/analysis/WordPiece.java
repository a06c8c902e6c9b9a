package org.erfara.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * BERT's tokenizer: words, each the fewest pieces that the vocabulary
 * holds, the longest first. The libraries that do this unpack native code and one asks the network where it runs.
 */
final class WordPiece implements Tokenizer {
    private static final String START = "[CLS]";
    private static final String END = "[SEP]";
    private static final String UNKNOWN = "[UNK]";
    private static final String WITHIN_WORD = "##";
    private static final int LONGEST_WORD = 100;

    private static final Pattern NOTHING =
            Pattern.compile("[\\p{Mn}\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\ufffd&&[^\\t\\n\\r]]");
    /** Punctuation and Chinese characters stand alone. */
    private static final Pattern TOKEN =
            Pattern.compile("[\\p{Punct}\\p{P}\\p{IsHan}]|[^\\s\\p{Z}\\p{Punct}\\p{P}\\p{IsHan}]+");

    private final Map<String, Integer> vocabulary;
    private final boolean lowerCase;

    /**
     * @param lines one piece a line, in the order of the numbers that the model knows them by
     */
    WordPiece(InputStream lines) throws IOException {
        this(new HashMap<>(), true);
        BufferedReader reader = new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8));
        for (String piece = reader.readLine(); piece != null; piece = reader.readLine()) {
            vocabulary.put(piece, vocabulary.size());
        }
    }

    /**
     * @param vocabulary each piece with its number
     * @param lowerCase without regard to case and accents
     */
    WordPiece(Map<String, Integer> vocabulary, boolean lowerCase) {
        this.vocabulary = vocabulary;
        this.lowerCase = lowerCase;
    }

    @Override
    public long[] of(String text, int most) {
        List<Integer> pieces = new ArrayList<>();
        pieces.add(number(START));
        Matcher token = TOKEN.matcher(plain(text));
        while (pieces.size() < most && token.find()) {
            pieces.addAll(pieces(token.group()));
        }
        List<Integer> whole = pieces.subList(0, Math.min(pieces.size(), most - 1));
        whole.add(number(END));
        return whole.stream().mapToLong(Integer::longValue).toArray();
    }

    private String plain(String text) {
        return lowerCase ? withoutCase(text) : text;
    }

    private static String withoutCase(String text) {
        return NOTHING.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private int number(String piece) {
        return vocabulary.getOrDefault(piece, 0);
    }

    private List<Integer> pieces(String word) {
        List<Integer> pieces = new ArrayList<>();
        int start = 0;
        while (start < word.length()) {
            int end = endOfLongest(word, start);
            if (end == start || word.length() > LONGEST_WORD) {
                return List.of(number(UNKNOWN));
            }
            pieces.add(number(piece(word, start, end)));
            start = end;
        }
        return pieces;
    }

    private int endOfLongest(String word, int start) {
        int end = word.length();
        while (end > start && !vocabulary.containsKey(piece(word, start, end))) {
            end--;
        }
        return end;
    }

    private static String piece(String word, int start, int end) {
        return start == 0 ? word.substring(0, end) : WITHIN_WORD + word.substring(start, end);
    }
}
