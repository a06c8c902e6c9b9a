package org.erfara.question;

import java.time.Duration;
import java.time.Instant;
import org.erfara.text.Vector;

/**
 * Questions that ask the same.
 *
 * @param number counts up from 1 in the order in which groups began; never used again
 * @param centre the mean direction of its questions
 * @param size how many questions it holds
 * @param lastAsked when the newest of them was asked
 * @param theme the number of the theme it belongs to; 0 until the question has come again
 * @param rejected a facilitator said that this is nothing to follow; it goes on gathering, unseen
 * @param byHand a facilitator has put it together: nothing is taken out of it again but by hand
 */
public record QuestionGroup(
        long number, Vector centre, int size, Instant lastAsked, long theme, boolean rejected, boolean byHand) {

    /** A question that never came again is waited for no longer than it may be kept. */
    private static final Duration PATIENCE = Duration.ofDays(90);

    private static final Instant FOR_EVER = Instant.ofEpochMilli(Long.MAX_VALUE);

    static QuestionGroup begin(long number, Vector vector, Instant at) {
        return new QuestionGroup(number, vector, 1, at, 0, false, false);
    }

    QuestionGroup with(Vector vector, Instant at) {
        Instant last = at.isAfter(lastAsked) ? at : lastAsked;
        return new QuestionGroup(number, centre.mean(size, vector), size + 1, last, theme, rejected, byHand);
    }

    /** The same group, followed or not. */
    public QuestionGroup rejected(boolean nothingToFollow) {
        return new QuestionGroup(number, centre, size, lastAsked, theme, nothingToFollow, byHand);
    }

    /** The same group in another theme. */
    public QuestionGroup in(long otherTheme) {
        return new QuestionGroup(number, centre, size, lastAsked, otherTheme, rejected, byHand);
    }

    /** The same group, put together by a facilitator. */
    public QuestionGroup madeByHand() {
        return new QuestionGroup(number, centre, size, lastAsked, theme, rejected, true);
    }

    /** What people and themes decided about another group goes for this one too. */
    public QuestionGroup decidedAs(QuestionGroup other) {
        return new QuestionGroup(number, centre, size, lastAsked, other.theme, other.rejected, other.byHand);
    }

    /** The last moment at which another question may join. */
    Instant waitsUntil() {
        return size > 1 ? FOR_EVER : lastAsked.plus(PATIENCE);
    }
}
