package org.erfara.web.playground;

import org.jspecify.annotations.Nullable;

/**
 * What somebody has before their eyes.
 *
 * @param room a channel's id, or {@link Playground#PRIVATE}
 * @param thread the first message of the thread that stands open beside it, or null
 * @param since the oldest message they want to see, or null for the recent ones
 */
public record Place(
        String room, @Nullable String thread, @Nullable String since) {
    /** Its address. */
    public String url() {
        return path() + (since == null ? "" : "?since=" + since);
    }

    /** Its address, with something more asked for. */
    public String with(String name, String value) {
        return url() + (since == null ? "?" : "&") + name + "=" + value;
    }

    private String path() {
        return "/chat/" + room + (thread == null ? "" : "/" + thread);
    }

    /** The same room with this thread open, or none if null. */
    public Place thread(@Nullable String other) {
        return new Place(room, other, since);
    }

    /** The same room with older messages. */
    public Place since(String oldest) {
        return new Place(room, thread, oldest);
    }

    /** Whether it is the room in which Erfara writes to one person. */
    public boolean isPrivate() {
        return room.equals(Playground.PRIVATE);
    }
}
