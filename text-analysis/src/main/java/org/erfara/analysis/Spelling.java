package org.erfara.analysis;

import java.util.List;

/**
 * Brings together what the sister languages spell apart: bog and bok, uge and uke, løbe and løpe, hvad and kva,
 * information and informasjon. Too coarse to read, fine enough to compare.
 */
final class Spelling {
    private static final String VOWELS = "aeiouyåäö";
    private static final String EDGE = "_";
    private static final List<String[]> SAME = Resource.lines("vector/spelling.txt").stream()
            .map(line -> line.split(" +"))
            .toList();

    private Spelling() {}

    /** The lower-case word as it is compared. */
    static String folded(String word) {
        String folded = EDGE + word + EDGE;
        for (String[] same : SAME) {
            folded = folded.replace(same[0], same[1]);
        }
        return hardened(folded);
    }

    /** Danish has b, d and g after a vowel where its sisters have p, t and k; doubles are written here and not there. */
    private static String hardened(String bounded) {
        StringBuilder hard = new StringBuilder(bounded.length());
        for (int i = 1; i < bounded.length() - 1; i++) {
            char letter = bounded.charAt(i);
            if (letter != bounded.charAt(i - 1)) {
                hard.append(isAfterVowelOnly(i, bounded) ? hard(letter) : letter);
            }
        }
        return hard.toString();
    }

    private static boolean isAfterVowelOnly(int i, String bounded) {
        char next = bounded.charAt(i + 1);
        boolean beforeVowelOrEdge = VOWELS.indexOf(next) >= 0 || i == bounded.length() - 2 || next == bounded.charAt(i);
        return beforeVowelOrEdge && VOWELS.indexOf(bounded.charAt(i - 1)) >= 0;
    }

    private static char hard(char letter) {
        return switch (letter) {
            case 'b' -> 'p';
            case 'd' -> 't';
            case 'g' -> 'k';
            default -> letter;
        };
    }
}
