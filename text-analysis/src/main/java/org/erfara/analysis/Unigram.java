package org.erfara.analysis;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * SentencePiece's unigram tokenizer, as XLM-R and multilingual E5 use it: of all ways to cut a text into known pieces the
 * likeliest (Kudo 2018, Subword Regularization). Texts are normalized by NFKC, which SentencePiece's own table adds
 * little to.
 */
final class Unigram implements Tokenizer {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final String WORD_START = "▁";
    /** As much less likely than the unlikeliest piece, as in SentencePiece. */
    private static final double UNKNOWN = 10;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final double[] scores;
    private final long[] start;
    private final long[] end;
    private final int unknown;
    private final double unknownScore;
    private final int longest;

    /** A piece and the logarithm of how likely it is. */
    record Piece(String text, double score) {}

    private record Path(double score, int from, int number) {}

    /**
     * @param pieces in the order of their numbers
     * @param unknown the number that stands for what no piece holds
     */
    Unigram(List<Piece> pieces, int unknown) {
        for (int i = 0; i < pieces.size(); i++) {
            numbers.put(pieces.get(i).text(), i);
        }
        this.scores = pieces.stream().mapToDouble(Piece::score).toArray();
        this.unknown = unknown;
        this.unknownScore = Arrays.stream(scores).min().orElse(0) - UNKNOWN;
        this.longest =
                pieces.stream().mapToInt(piece -> piece.text().length()).max().orElse(0);
        this.start = mark("<s>");
        this.end = mark("</s>");
    }

    private long[] mark(String name) {
        Integer number = numbers.get(name);
        return number == null ? new long[0] : new long[] {number};
    }

    @Override
    public long[] of(String text, int most) {
        long[] pieces = pieces(plain(text)).stream().mapToLong(number -> number).toArray();
        int kept = Math.min(pieces.length, most - start.length - end.length);
        long[] all = Arrays.copyOf(start, start.length + kept + end.length);
        System.arraycopy(pieces, 0, all, start.length, kept);
        System.arraycopy(end, 0, all, start.length + kept, end.length);
        return all;
    }

    private static String plain(String text) {
        String words = SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll(" ")
                .strip();
        return words.isEmpty() ? "" : WORD_START + words.replace(" ", WORD_START);
    }

    private List<Integer> pieces(String text) {
        Path[] best = new Path[text.length() + 1];
        best[0] = new Path(0, 0, unknown);
        for (int from = 0; from < text.length(); from = text.offsetByCodePoints(from, 1)) {
            if (best[from] != null) {
                goOn(text, from, best);
            }
        }
        return backwards(best);
    }

    private void goOn(String text, int from, Path[] best) {
        int next = text.offsetByCodePoints(from, 1);
        offer(best, from, next, unknown, unknownScore);
        for (int to = next; to <= Math.min(text.length(), from + longest); to++) {
            Integer number = numbers.get(text.substring(from, to));
            if (number != null) {
                offer(best, from, to, number, scores[number]);
            }
        }
    }

    private static void offer(Path[] best, int from, int to, int number, double score) {
        double whole = best[from].score + score;
        if (best[to] == null || whole > best[to].score) {
            best[to] = new Path(whole, from, number);
        }
    }

    /** What is unknown is one piece, however long. */
    private List<Integer> backwards(Path[] best) {
        List<Integer> pieces = new ArrayList<>();
        for (int at = best.length - 1; at > 0; at = best[at].from) {
            int number = best[at].number;
            if (number != unknown || pieces.isEmpty() || pieces.get(pieces.size() - 1) != unknown) {
                pieces.add(number);
            }
        }
        Collections.reverse(pieces);
        return pieces;
    }
}
