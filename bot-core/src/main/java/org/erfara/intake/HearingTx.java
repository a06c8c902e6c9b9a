package org.erfara.intake;

import org.erfara.invite.InvitingTx;
import org.erfara.listen.ListeningTx;
import org.erfara.recall.RecallTx;
import org.erfara.theme.LiftingTx;
import org.erfara.theme.ReportTx;

/** All that hearing a message may touch. */
public interface HearingTx extends InboxTx, ReportTx, ListeningTx, LiftingTx, InvitingTx, RecallTx {}
