package org.erfara.intake;

import org.erfara.theme.ReportTx;

/** All that hearing a message may touch. */
public interface HearingTx extends InboxTx, ReportTx {}
