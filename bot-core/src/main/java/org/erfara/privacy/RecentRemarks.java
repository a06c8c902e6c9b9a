package org.erfara.privacy;

import java.util.List;
import java.util.Map;
import org.erfara.capture.RecentTalk;
import org.erfara.capture.Remark;
import org.erfara.chat.ConversationId;
import org.erfara.listen.Channel;

/** That somebody said something lately, or was named; a day later it is gone as soon as anything is heard. */
final class RecentRemarks implements RecordKind {
    @Override
    public String name() {
        return "remarks";
    }

    @Override
    public List<PersonalRecord> of(PrivacyTx tx, DataSubject who) {
        return tx.channels().stream()
                .flatMap(channel -> tx.recentTalk(channel.id()).remarks().stream())
                .filter(remark -> concerns(remark, who))
                .map(remark -> new PersonalRecord(remark.ref(), remark.at(), "", Map.of()))
                .toList();
    }

    private static boolean concerns(Remark remark, DataSubject who) {
        return remark.speaker().equals(who.hash()) || remark.addressed().contains(who.hash());
    }

    @Override
    public void erase(PrivacyTx tx, DataSubject who) {
        tx.channels().stream().map(Channel::id).forEach(channel -> erase(tx, channel, who));
    }

    private static void erase(PrivacyTx tx, ConversationId channel, DataSubject who) {
        RecentTalk talk = tx.recentTalk(channel);
        if (talk.remarks().stream().anyMatch(remark -> concerns(remark, who))) {
            tx.putRecentTalk(channel, talk.without(who.hash()));
        }
    }
}
