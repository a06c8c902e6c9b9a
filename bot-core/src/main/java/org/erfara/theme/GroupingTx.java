package org.erfara.theme;

import org.erfara.question.QuestionTx;

/** All that mending groups and themes may touch. */
public interface GroupingTx extends QuestionTx, ThemeTx {}
