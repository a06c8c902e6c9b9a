package org.erfara.intake;

import org.erfara.listen.ListeningTx;
import org.erfara.person.PauseTx;
import org.erfara.tag.TaggingTx;
import org.erfara.theme.LiftingTx;
import org.erfara.theme.ReportTx;

/** All that hearing a message may touch. */
public interface HearingTx extends InboxTx, ReportTx, ListeningTx, PauseTx, TaggingTx, LiftingTx {}
