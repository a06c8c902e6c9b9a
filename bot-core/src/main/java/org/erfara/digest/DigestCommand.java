package org.erfara.digest;

import java.time.InstantSource;
import java.time.ZoneId;
import org.erfara.chat.Gesture;
import org.erfara.chat.Gestures;
import org.erfara.chat.Reply;
import org.erfara.person.OnlyFor;
import org.erfara.theme.Week;
import org.erfara.words.Words;

/** {@code /erfara digest}: this week's digest so far. */
public final class DigestCommand {
    private final Digests digests;
    private final OnlyFor facilitators;
    private final InstantSource clock;
    private final ZoneId zone;

    /**
     * @param zone where weeks begin at midnight
     */
    public DigestCommand(Digests digests, OnlyFor facilitators, InstantSource clock, ZoneId zone) {
        this.digests = digests;
        this.facilitators = facilitators;
        this.clock = clock;
        this.zone = zone;
    }

    /** Signs up. */
    public void addTo(Gestures gestures) {
        gestures.command("digest", facilitators.or(this::digest));
    }

    private Reply digest(Gesture.Command command) {
        Digest digest = digests.of(Week.of(clock.instant(), zone), command.reader());
        return new Reply.Whisper(DigestCard.of(digest, Words.in(command.reader())));
    }
}
