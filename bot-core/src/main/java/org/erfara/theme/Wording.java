package org.erfara.theme;

import java.util.List;
import org.erfara.question.Question;

/**
 * One way in which a group's question was put.
 *
 * @param question as it was asked
 * @param nearness to the middle of the group, 0 to 1
 * @param fit the same in words
 * @param shared words it has in common with others of the group
 */
public record Wording(Question question, double nearness, Fit fit, List<String> shared) {}
