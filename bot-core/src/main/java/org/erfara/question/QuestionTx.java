package org.erfara.question;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.erfara.chat.ConversationId;
import org.erfara.chat.MessageRef;
import org.erfara.text.Background;
import org.erfara.text.Vector;

/** What a store keeps of questions. */
public interface QuestionTx {
    /**
     * Adds the question or replaces the one of the same message.
     *
     * @param vector what it means; it goes when the question goes
     */
    void putQuestion(Question question, Vector vector);

    /** The question belongs to another group now; nothing happens if it is not kept. */
    void moveQuestion(MessageRef ref, long group);

    /** Keeps what the question means by another model; nothing happens if it is not kept. */
    void putVector(MessageRef ref, Vector vector);

    /** What the question means, if it is kept. */
    Optional<Vector> vectorOf(MessageRef ref);

    /** The question this message asked, if it is kept. */
    Optional<Question> question(MessageRef ref);

    /** Forgets the question and all words that were made of it; nothing happens if there is none. */
    void deleteQuestion(MessageRef ref);

    /** The questions of a group, oldest first. */
    List<Question> questionsOf(long group);

    /** The same, with what they mean. */
    List<Meant> meantBy(long group);

    /** All questions somebody asked, oldest first. */
    List<Question> questionsBy(String asker);

    /** The newest question somebody asked in a conversation at or after a moment. */
    Optional<Question> newestBy(String asker, ConversationId conversation, Instant since);

    /** The newest question asked in a thread. */
    Optional<Question> newestIn(MessageRef thread);

    /** The newest questions asked before a moment, newest first, at most {@code most}. */
    List<Question> newestBefore(Instant until, int most);

    /** How many questions there are. */
    long countQuestions();

    /** Adds the group or replaces the one with the same number. */
    void putGroup(QuestionGroup group);

    /** The group with this number, if there is one. */
    Optional<QuestionGroup> group(long number);

    /** Forgets the group; its number is not used again. */
    void deleteGroup(long number);

    /** Hands every group to the reader, by number, without holding all at once. */
    void eachGroup(Consumer<QuestionGroup> reader);

    /** The first group with a higher number. */
    Optional<QuestionGroup> groupAfter(long number);

    /** The number of the group that was mended last; 0 at the beginning. */
    long mendedLast();

    /** Keeps the number of the group that was mended last. */
    void putMendedLast(long number);

    /** A number no group has had. */
    long nextGroupNumber();

    /**
     * Groups not rejected that were asked in the period by at least so many people: most askers first, then most times,
     * then the lowest number.
     */
    List<Asked> asked(Period period, int minAskers);

    /** What all questions have in common; {@link Background#none} at the beginning. */
    Background background();

    /** Keeps what all questions have in common. */
    void putBackground(Background background);

    /** The name of the model that all vectors kept are of. */
    Optional<String> vectorModel();

    /** From now on all vectors kept are of the model with this name. */
    void putVectorModel(String name);
}
