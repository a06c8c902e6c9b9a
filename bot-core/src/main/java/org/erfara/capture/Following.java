package org.erfara.capture;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.erfara.chat.MessageRef;
import org.jspecify.annotations.Nullable;

/** Tells which of the last remarks a message follows: the likeliest, unless it more likely begins something of its own. */
final class Following {
    /** Better two talks than one wrong one: what is wrongly joined is shown as an answer to something else. */
    private static final double CAUTION = 0.5;

    /**
     * In a crowded channel a newcomer who names nobody mostly brings something of their own. Where little is said, they
     * speak of what was said last. No public talk of a quiet channel is annotated, so this is set by hand.
     */
    private static final double QUIET = 2.5;

    private static final int QUIET_HOUR = 12;
    private static final Duration HOUR = Duration.ofHours(1);

    /** A talk that has been silent for so long is over, unless somebody is named. */
    private static final Duration SILENCE = Duration.ofHours(2);

    private final ClueWeights weights;

    Following(ClueWeights weights) {
        this.weights = weights;
    }

    Optional<Remark> remark(Said said, RecentTalk recent) {
        Clues clues = new Clues(said, recent);
        Set<MessageRef> alive = alive(said, recent);
        double best = weights.of(clues.ofBeginning()) + CAUTION - ease(said, recent, clues);
        Remark follows = null;
        for (int i = 0; i < recent.remarks().size(); i++) {
            Remark remark = recent.remarks().get(i);
            double score = mayFollow(said, remark, alive) ? weights.of(clues.ofFollowing(i)) : -Double.MAX_VALUE;
            follows = score > best ? remark : follows;
            best = Math.max(score, best);
        }
        return Optional.ofNullable(follows);
    }

    private static double ease(Said said, RecentTalk recent, Clues clues) {
        boolean itsOwn = said.asks() || clues.namesStrangersOnly();
        return itsOwn || since(said.at().minus(HOUR), recent.remarks()) >= QUIET_HOUR ? 0 : QUIET;
    }

    private static long since(Instant moment, List<Remark> remarks) {
        return remarks.stream().filter(remark -> !remark.at().isBefore(moment)).count();
    }

    private static boolean mayFollow(Said said, Remark remark, Set<MessageRef> alive) {
        boolean ownAndNames = !said.addressed().isEmpty() && remark.speaker().equals(said.speaker());
        return ownAndNames || said.addressed().contains(remark.speaker()) || alive.contains(remark.talk());
    }

    /** The talks in which somebody spoke not long ago. */
    private static Set<MessageRef> alive(Said said, RecentTalk recent) {
        Instant heard = said.at().minus(SILENCE);
        return recent.remarks().stream()
                .filter(remark -> !remark.at().isBefore(heard))
                .map(Remark::talk)
                .collect(Collectors.toSet());
    }

    /** Whether a remark belongs to the talk in which somebody spoke last. */
    static boolean isNewest(@Nullable Remark remark, RecentTalk recent) {
        int size = recent.remarks().size();
        return remark != null
                && size > 0
                && recent.remarks().get(size - 1).talk().equals(remark.talk());
    }
}
