package org.erfara.theme;

import java.util.List;
import java.util.SortedMap;
import org.erfara.chat.MessageRef;
import org.erfara.question.Question;

/**
 * A question that came again, as it is shown: never who asked.
 *
 * @param group the number of its group
 * @param theme the number of its theme; 0 if it has none
 * @param wording the one that stands for the group
 * @param otherWordings those that differ from it, each once
 * @param askers different people
 * @param answered how many of the askings got an answer
 * @param channels names, each once
 * @param units names, each once
 * @param weeks how often it was asked in each week in which it was
 * @param asked the questions, oldest first
 */
public record Recurring(
        long group,
        long theme,
        String wording,
        List<String> otherWordings,
        int askers,
        int answered,
        List<String> channels,
        List<String> units,
        SortedMap<Week, Integer> weeks,
        List<Question> asked) {

    /** How often it was asked. */
    public int times() {
        return asked.size();
    }

    /** The messages that asked, oldest first. */
    public List<MessageRef> links() {
        return asked.stream().map(Question::ref).toList();
    }
}
