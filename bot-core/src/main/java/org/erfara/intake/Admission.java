package org.erfara.intake;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.erfara.chat.ChatEvent;
import org.erfara.chat.DropReason;
import org.erfara.chat.PersonId;
import org.erfara.listen.Channel;
import org.erfara.listen.Profile;
import org.erfara.person.Pseudonyms;
import org.jspecify.annotations.Nullable;

/** Who and what is heard at all; asked before anything is read. */
final class Admission {
    private final Profile profile;
    private final Pseudonyms pseudonyms;
    private final InstantSource clock;

    Admission(Profile profile, Pseudonyms pseudonyms, InstantSource clock) {
        this.profile = profile;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    /** Why an event that has just come in is not heard; empty if it is. */
    Optional<DropReason> now(HearingTx tx, ChatEvent event) {
        return live(tx, event, clock.instant());
    }

    /** The same once its turn has come: it counts when it happened. */
    Optional<DropReason> later(HearingTx tx, ChatEvent event) {
        return live(tx, event, event.at());
    }

    private Optional<DropReason> live(HearingTx tx, ChatEvent event, Instant moment) {
        return profile == Profile.LISTENING && isHeard(tx, event, moment)
                ? paused(tx, event)
                : Optional.of(DropReason.NOT_HEARD);
    }

    /** What is taken away is forgotten, whether or not the channel is still listened to. */
    private static boolean isHeard(HearingTx tx, ChatEvent event, Instant moment) {
        return event instanceof ChatEvent.MessageDeleted
                ? tx.channel(event.ref().conversation()).isPresent()
                : tx.listening(event.ref().conversation(), moment).isPresent();
    }

    /** Why an event of an import is not heard; whoever imports names the channels. */
    Optional<DropReason> imported(HearingTx tx, ChatEvent event) {
        return tx.channel(event.ref().conversation()).map(Channel::heard).orElse(false)
                ? paused(tx, event)
                : Optional.of(DropReason.NOT_HEARD);
    }

    /** Whoever has paused now is not heard, nor is what they said while they had. */
    private Optional<DropReason> paused(HearingTx tx, ChatEvent event) {
        PersonId speaker = speaker(event);
        if (speaker == null) {
            return Optional.empty();
        }
        String person = pseudonyms.of(speaker);
        return tx.pause(person, clock.instant())
                .or(() -> tx.pause(person, event.at()))
                .map(pause -> DropReason.PAUSED);
    }

    private static @Nullable PersonId speaker(ChatEvent event) {
        if (event instanceof ChatEvent.MessagePosted posted) {
            return posted.author();
        }
        if (event instanceof ChatEvent.MessageEdited edited) {
            return edited.author();
        }
        return event instanceof ChatEvent.ReactionAdded reaction ? reaction.person() : null;
    }
}
