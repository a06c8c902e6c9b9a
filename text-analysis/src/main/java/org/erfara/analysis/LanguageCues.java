package org.erfara.analysis;

/** What tells a text's language: its words, words side by side, and runs of letters within a word. */
final class LanguageCues {
    private static final int LONGEST_RUN = 5;
    private static final int WORD = 1;
    private static final int PAIR = 2;

    private LanguageCues() {}

    /** @param words lower-case, with a blank before and after each */
    static Cues of(String words) {
        Cues cues = new Cues();
        int word = WORD;
        int before = 0;
        for (int i = 0; i + 1 < words.length(); i++) {
            addRuns(words, i, cues);
            word = Cues.hash(word, words.charAt(i + 1));
            if (words.charAt(i + 1) == ' ') {
                addWord(before, word, cues);
                before = word;
                word = WORD;
            }
        }
        return cues;
    }

    /** Blanks belong to a run: they are where a word begins or ends. */
    private static void addRuns(String words, int start, Cues cues) {
        int run = 0;
        int end = Math.min(words.length(), start + LONGEST_RUN);
        for (int i = start; i < end; i++) {
            run = Cues.hash(run, words.charAt(i));
            if (i > start || words.charAt(i) != ' ') {
                cues.add(run);
            }
            if (i > start && words.charAt(i) == ' ') {
                return;
            }
        }
    }

    private static void addWord(int before, int word, Cues cues) {
        cues.add(word);
        if (before != 0) {
            cues.add(Cues.hash(Cues.hash(PAIR, before), word));
        }
    }
}
