package org.erfara.web.facilitator;

import java.util.List;
import org.erfara.theme.Recurring;

/**
 * A recurring question in a list.
 *
 * @param weeks how often it was asked, week by week, this week last
 */
public record QuestionLine(Recurring recurring, List<Integer> weeks) {}
