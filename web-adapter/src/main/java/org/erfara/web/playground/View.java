package org.erfara.web.playground;

import java.util.List;
import org.erfara.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * All that a page of the playground shows.
 *
 * @param me who looks
 * @param csrf goes with every form
 * @param clock the playground's day and time
 * @param lines how much had happened when the page was made; where more has happened since, it is old
 * @param people everybody one may be
 * @param privately leads to where Erfara writes to one alone
 * @param doors lead to the channels
 * @param room the channel before one's eyes; null in private with Erfara
 * @param heard whether Erfara listens there
 * @param posts oldest first
 * @param earlier where older messages are shown, or null if there are none
 * @param thread the thread that is open, first message first; empty if none is
 * @param editing the id of the message that is being changed, or empty
 * @param dialog the one that is open, or null
 */
public record View(
        Words words,
        Colleague me,
        String csrf,
        String clock,
        int lines,
        List<Colleague> people,
        Door privately,
        List<Door> doors,
        Place place,
        @Nullable Room room,
        boolean heard,
        List<PostView> posts,
        @Nullable String earlier,
        List<PostView> thread,
        String editing,
        @Nullable Dialog dialog) {
    /**
     * A room one can go to.
     *
     * @param unread messages one has not seen
     * @param url where the first of them stands
     * @param here whether one is in it
     */
    public record Door(String id, String name, int unread, String url, boolean here) {}

    /** Words for people to read. */
    public String say(String key, Object... values) {
        return words.get(key, values);
    }
}
