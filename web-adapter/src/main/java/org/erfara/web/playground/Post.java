package org.erfara.web.playground;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.erfara.card.Card;
import org.jspecify.annotations.Nullable;

/**
 * A message as it stands now.
 *
 * @param thread the first message of its thread, or null outside threads
 * @param author null if Erfara wrote it
 * @param onlyFor who alone sees it, or null if everybody does
 * @param text empty if it is a card
 * @param reactions who reacted, by the emoji's name
 */
public record Post(
        String id,
        String room,
        @Nullable String thread,
        Instant at,
        @Nullable String author,
        @Nullable String onlyFor,
        String text,
        @Nullable Card card,
        boolean edited,
        Map<String, List<String>> reactions) {
    static Post of(Line.Said said) {
        return new Post(
                said.id(), said.room(), said.thread(), said.at(), said.who(), null, said.text(), null, false, Map.of());
    }

    static Post of(Line.Shown shown) {
        return new Post(
                shown.id(),
                shown.room(),
                shown.thread(),
                shown.at(),
                null,
                shown.to(),
                "",
                shown.card(),
                false,
                Map.of());
    }

    static Post of(Line.Posted posted) {
        return new Post(
                posted.id(),
                posted.room(),
                posted.thread(),
                posted.at(),
                null,
                null,
                "",
                posted.card(),
                false,
                Map.of());
    }

    Post saying(String other) {
        return new Post(id, room, thread, at, author, onlyFor, other, card, true, reactions);
    }

    Post with(String emoji, String who) {
        Map<String, List<String>> more = new LinkedHashMap<>(reactions);
        List<String> people = new ArrayList<>(without(emoji, who).reactions.getOrDefault(emoji, List.of()));
        people.add(who);
        more.put(emoji, List.copyOf(people));
        return reacted(more);
    }

    Post without(String emoji, String who) {
        Map<String, List<String>> fewer = new LinkedHashMap<>(reactions);
        fewer.computeIfPresent(
                emoji,
                (name, people) ->
                        people.stream().filter(person -> !person.equals(who)).toList());
        fewer.values().removeIf(List::isEmpty);
        return reacted(fewer);
    }

    private Post reacted(Map<String, List<String>> changed) {
        return new Post(
                id, room, thread, at, author, onlyFor, text, card, edited, Collections.unmodifiableMap(changed));
    }

    boolean visibleTo(String who) {
        return onlyFor == null || onlyFor.equals(who);
    }
}
