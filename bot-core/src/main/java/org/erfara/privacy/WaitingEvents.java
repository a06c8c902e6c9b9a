package org.erfara.privacy;

import java.util.List;
import java.util.Map;
import org.erfara.chat.ChatEvent;
import org.erfara.chat.Delivery;

/** What has come in and has not been heard yet. */
final class WaitingEvents implements RecordKind {
    @Override
    public String name() {
        return "waiting";
    }

    @Override
    public List<PersonalRecord> of(PrivacyTx tx, DataSubject who) {
        return tx.waitingOf(who.id()).stream()
                .map(Delivery::event)
                .map(event -> new PersonalRecord(event.ref(), event.at(), words(event), Map.of()))
                .toList();
    }

    private static String words(ChatEvent event) {
        if (event instanceof ChatEvent.MessagePosted posted) {
            return posted.text();
        }
        if (event instanceof ChatEvent.MessageEdited edited) {
            return edited.text();
        }
        return event instanceof ChatEvent.ReactionAdded reaction ? reaction.emoji() : "";
    }

    @Override
    public void erase(PrivacyTx tx, DataSubject who) {
        tx.waitingOf(who.id()).forEach(tx::done);
        tx.forgetMentions(who.id());
    }
}
