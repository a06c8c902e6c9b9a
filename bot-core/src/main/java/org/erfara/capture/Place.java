package org.erfara.capture;

import java.util.Optional;
import org.erfara.question.Question;
import org.jspecify.annotations.Nullable;

/** Where a message stands in the talk. */
public final class Place {
    private final @Nullable Remark follows;
    private final @Nullable Question question;
    private final boolean asksBack;
    private final RecentTalk recent;

    /**
     * @param recent what was said before, where that matters
     */
    Place(@Nullable Remark follows, @Nullable Question question, boolean asksBack, RecentTalk recent) {
        this.recent = recent;
        this.follows = follows;
        this.question = question;
        this.asksBack = asksBack;
    }

    /** The remark in the channel that it follows; empty if it begins something, and in threads. */
    Optional<Remark> follows() {
        return Optional.ofNullable(follows);
    }

    /** The earlier question it is about. */
    public Optional<Question> question() {
        return Optional.ofNullable(question);
    }

    RecentTalk recent() {
        return recent;
    }

    /**
     * Whether it asks those who talk about an earlier question: "which model do you have?" is asked to help, and is nobody's
     * to collect.
     */
    public boolean asksBack() {
        return asksBack;
    }
}
