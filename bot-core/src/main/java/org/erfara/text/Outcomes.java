package org.erfara.text;

/** Reads signs of thanks, success and setback. Thread-safe. */
public interface Outcomes {
    /**
     * @param text any text, however odd
     * @return what the text says became of an answer; never throws
     */
    Outcome of(String text, Language language);

    /**
     * Whether a reply says nothing of its own: "me too", "no idea", "good question", names alone.
     *
     * @param text any text, however odd; never throws
     */
    boolean nods(String text);

    /** What a reaction says, by its Slack name without skin tone; unknown ones say nothing. */
    Outcome ofReaction(String emoji);
}
