package org.erfara.tag;

import org.erfara.capture.ExchangeTx;
import org.erfara.capture.WindowTx;
import org.erfara.job.JobTx;
import org.erfara.person.PauseTx;
import org.erfara.question.QuestionTx;

/** All that tagging may touch. */
public interface TaggingTx extends TagTx, WindowTx, ExchangeTx, QuestionTx, JobTx, PauseTx {}
