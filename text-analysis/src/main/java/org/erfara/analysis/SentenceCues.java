package org.erfara.analysis;

import java.util.List;

/**
 * What shows that a sentence is a question: its first words, and those after each pause, alone, side by side, and with no
 * more than their endings, since "virker" and "funker" ask alike; and how it ends.
 */
final class SentenceCues {
    /** What is asked shows early. */
    private static final int BEGINNING = 6;

    private static final int AFTER_PAUSE = 4;
    private static final int MOST_PAUSES = 3;
    /** Shorter words are looked at whole. */
    private static final int SHORT = 3;
    /** A long word is known by its last letters. */
    private static final int ENDING = 2;

    /** Kinds of cues, so that the same words mean something else in another place. */
    private enum Sort {
        OPENING,
        WORD,
        PLACE,
        PAIR,
        FIRST_PAIR,
        THREE,
        AROUND,
        PAUSE,
        LATER,
        LAST,
        LENGTH
    }

    private final List<String> words;
    private final int[] whole;
    private final int[] shape;
    private final Cues cues = new Cues();

    private SentenceCues(List<String> words) {
        this.words = words;
        this.whole = words.stream().mapToInt(String::hashCode).toArray();
        this.shape = words.stream().mapToInt(SentenceCues::shape).toArray();
    }

    static Cues of(QuestionPhrases.Opened sentence) {
        SentenceCues of = new SentenceCues(sentence.rest());
        of.addAll();
        sentence.opening().forEach(of::addOpening);
        return of.cues;
    }

    /** "Nu ved jeg" tells, "ved jeg" asks. */
    private void addOpening(String word) {
        add(Sort.OPENING, 0, word.hashCode());
        add(Sort.OPENING, word.hashCode(), whole[1]);
        add(Sort.OPENING, word.hashCode(), Cues.hash(1, shape[1]));
    }

    private static int shape(String word) {
        return word.length() <= SHORT
                ? word.hashCode()
                : Cues.hash(SHORT, word.substring(word.length() - ENDING).hashCode());
    }

    private void addAll() {
        int last = words.size() - 2;
        int opening = Cues.hash(shape[1], last > 1 && words.get(2).length() <= SHORT + 1 ? whole[2] : 0);
        addRun(1, BEGINNING, 0);
        int pauses = 0;
        for (int i = 2; i <= last; i++) {
            if (words.get(i).equals(Words.PAUSE)) {
                pauses++;
                addPause(i + 1, opening, pauses);
            }
        }
        addEnd(last, opening, Math.min(MOST_PAUSES, pauses));
    }

    private void addPause(int next, int opening, int pauses) {
        if (pauses <= MOST_PAUSES) {
            addRun(next, AFTER_PAUSE, 1);
        }
        add(Sort.PAUSE, whole[1], whole[next]);
        add(Sort.PAUSE, opening, whole[next]);
        add(Sort.PAUSE, opening, Cues.hash(1, shape[next]));
    }

    private void addEnd(int last, int opening, int pauses) {
        add(Sort.LAST, 0, whole[last]);
        add(Sort.LAST, whole[1], whole[last]);
        add(Sort.LAST, whole[last - 1], Cues.hash(1, whole[last]));
        add(Sort.LENGTH, 0, Math.min(BEGINNING + 2, last / 2));
        add(Sort.LENGTH, opening, last < BEGINNING ? 1 : 0);
        add(Sort.LATER, 0, pauses);
        add(Sort.LATER, opening, pauses);
    }

    private void addRun(int start, int length, int later) {
        int end = Math.min(words.size(), start + length);
        for (int i = start; i < end; i++) {
            add(Sort.WORD, later, whole[i]);
            if (i - start < SHORT) {
                add(Sort.PLACE, 2 * (i - start) + later, whole[i]);
                add(Sort.PLACE, 2 * (i - start) + later, Cues.hash(1, shape[i]));
            }
            if (i + 1 < end) {
                addPairs(i, Sort.PAIR, later);
            }
            if (i + 1 < end && i - start < 2) {
                addPairs(i, Sort.FIRST_PAIR, 2 * (i - start) + later);
            }
            if (i + 2 < end) {
                addThree(i, later);
            }
        }
    }

    private void addPairs(int i, Sort sort, int place) {
        add(sort, place, Cues.hash(whole[i], whole[i + 1]));
        add(sort, place, Cues.hash(shape[i] + 1, whole[i + 1]));
        add(sort, place, Cues.hash(whole[i], shape[i + 1] + 1));
        add(sort, place, Cues.hash(shape[i] + 1, shape[i + 1] + 1));
    }

    private void addThree(int i, int later) {
        add(Sort.THREE, later, Cues.hash(Cues.hash(whole[i], whole[i + 1]), whole[i + 2]));
        add(Sort.THREE, later, Cues.hash(Cues.hash(shape[i] + 1, shape[i + 1] + 1), shape[i + 2] + 1));
        add(Sort.THREE, later, Cues.hash(Cues.hash(shape[i] + 1, whole[i + 1]), shape[i + 2] + 1));
        add(Sort.AROUND, later, Cues.hash(whole[i], whole[i + 2]));
    }

    private void add(Sort sort, int place, int hash) {
        cues.add(Cues.hash(Cues.hash(sort.name().hashCode(), place), hash));
    }
}
