package org.erfara.capture;

import java.util.BitSet;
import java.util.Collection;
import org.erfara.text.Term;

/**
 * The content words of a message as marks on 256 places. It tells roughly how many words two messages share; the words
 * cannot be read from it.
 */
public final class WordPrint {
    /** Two messages of five words meet by chance on one place in ten. */
    static final int PLACES = 256;

    /** Spreads the hashes of like words (2^32 divided by the golden ratio; Knuth, TAOCP 3, 6.4). */
    private static final int SPREAD = 0x9E3779B9;

    private final BitSet marks;

    private WordPrint(BitSet marks) {
        this.marks = marks;
    }

    /** The same for the same stems in any order. */
    public static WordPrint of(Collection<Term> words) {
        BitSet marks = new BitSet(PLACES);
        words.forEach(word -> marks.set((word.stem().hashCode() * SPREAD) >>> (Integer.SIZE - 8)));
        return new WordPrint(marks);
    }

    static WordPrint ofLongs(long[] longs) {
        return new WordPrint(BitSet.valueOf(longs));
    }

    long[] toLongs() {
        return marks.toLongArray();
    }

    /** The places marked in both. */
    BitSet shared(WordPrint other) {
        BitSet both = (BitSet) marks.clone();
        both.and(other.marks);
        return both;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WordPrint print && marks.equals(print.marks);
    }

    @Override
    public int hashCode() {
        return marks.hashCode();
    }
}
