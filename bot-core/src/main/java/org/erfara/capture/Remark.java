package org.erfara.capture;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.erfara.chat.MessageRef;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered for a while of a message said in a channel, to tell what later ones are about. People are keyed
 * hashes.
 *
 * @param addressed the people it names
 * @param asks whether it asks something
 * @param talk the message that began the talk it belongs to, itself if none did
 * @param question the question it is about or asks, or null
 */
public record Remark(
        MessageRef ref,
        Instant at,
        String speaker,
        Set<String> addressed,
        boolean asks,
        WordPrint words,
        MessageRef talk,
        @Nullable MessageRef question) {
    public Remark {
        addressed = Set.copyOf(addressed);
    }

    Remark notNaming(String person) {
        Set<String> others = new HashSet<>(addressed);
        return others.remove(person) ? new Remark(ref, at, speaker, others, asks, words, talk, question) : this;
    }

    boolean begins() {
        return talk.equals(ref);
    }

    boolean concerns(MessageRef message) {
        return ref.equals(message) || message.equals(question);
    }
}
