package org.erfara.intake;

import java.time.Instant;
import org.erfara.capture.Exchange;
import org.erfara.chat.MessageRef;
import org.erfara.invite.Invitations;
import org.erfara.listen.WorkingHours;
import org.erfara.recall.EarlierAnswers;

/** What may follow from what was heard: something is offered in private, later and outside the transaction. */
record Aftermath(WorkingHours hours) {
    void asked(HearingTx tx, MessageRef question, Instant at) {
        EarlierAnswers.after(tx, question, at);
    }

    /** Something was said of an exchange just now, if its moment says so. */
    void said(HearingTx tx, MessageRef question, Instant at) {
        tx.exchange(question)
                .filter(exchange -> isOf(exchange, at))
                .ifPresent(exchange -> Invitations.after(tx, exchange, hours));
    }

    private static boolean isOf(Exchange exchange, Instant at) {
        return exchange.at().toEpochMilli() == at.toEpochMilli();
    }
}
