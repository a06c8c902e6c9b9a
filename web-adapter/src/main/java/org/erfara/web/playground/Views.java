package org.erfara.web.playground;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.erfara.chat.ConversationId;
import org.erfara.words.Words;
import org.jspecify.annotations.Nullable;

/** Puts together what a page of the playground shows. */
final class Views {
    /** As much as one reads at once; more is a press away. */
    private static final int RECENT = 40;

    /** What was said just before a message that somebody looks up. */
    private static final int LEAD_IN = 6;

    private final Playground playground;
    private final Predicate<ConversationId> heard;

    Views(Playground playground, Predicate<ConversationId> heard) {
        this.playground = playground;
        this.heard = heard;
    }

    /** @throws NotFoundResponse if there is no such room or thread */
    View of(Context ctx, Seat seat, Place place) {
        int lines = playground.lines();
        Colleague me = playground.colleague(seat.who()).orElseThrow();
        Room room = playground.room(place.room()).orElse(null);
        if (room == null && !place.isPrivate()) {
            throw new NotFoundResponse();
        }
        List<Post> all = playground.posts(place.room(), me.id());
        List<Post> top = all.stream().filter(post -> post.thread() == null).toList();
        int from = from(top, place.since());
        PostViews posts = new PostViews(playground, me, seat.csrf());
        return new View(
                Words.in(me.language()),
                me,
                seat.csrf(),
                clock(me),
                lines,
                playground.people(),
                door(place, me, Playground.PRIVATE, "Erfara"),
                doors(place, me),
                place,
                room,
                room != null && heard.test(Room.conversation(room.id())),
                posts.of(top.subList(from, top.size()), all),
                earlier(place, top, from),
                posts.of(thread(all, place.thread()), List.of()),
                Optional.ofNullable(ctx.queryParam("edit")).orElse(""),
                shown(seat, ctx.queryParam("dialog")));
    }

    private static int from(List<Post> top, @Nullable String since) {
        int recent = Math.max(0, top.size() - RECENT);
        int wanted = top.stream().map(Post::id).toList().indexOf(since);
        return wanted < 0 ? recent : Math.min(recent, Math.max(0, wanted - LEAD_IN));
    }

    /** Leads to where older messages end and those begin that are there already. */
    private static @Nullable String earlier(Place place, List<Post> top, int from) {
        return from == 0
                ? null
                : place.thread(null)
                                .since(top.get(Math.max(0, from - RECENT)).id())
                                .url() + "#" + top.get(from).id();
    }

    private static List<Post> thread(List<Post> all, @Nullable String first) {
        if (first == null) {
            return List.of();
        }
        List<Post> thread = all.stream()
                .filter(post -> post.id().equals(first) || first.equals(post.thread()))
                .toList();
        if (thread.isEmpty()) {
            throw new NotFoundResponse();
        }
        return thread;
    }

    private List<View.Door> doors(Place place, Colleague me) {
        return playground.rooms().stream()
                .map(room -> door(place, me, room.id(), room.name()))
                .toList();
    }

    private View.Door door(Place place, Colleague me, String room, String name) {
        boolean here = place.room().equals(room);
        List<Post> unread = here ? List.of() : playground.unread(room, me.id());
        return new View.Door(room, name, unread.size(), address(room, unread), here);
    }

    private static String address(String room, List<Post> unread) {
        Place place = new Place(room, null, null);
        return unread.stream()
                .filter(post -> post.thread() == null)
                .findFirst()
                .map(post -> place.since(post.id()).url() + "#" + post.id())
                .orElseGet(place::url);
    }

    private String clock(Colleague me) {
        return DateTimeFormatter.ofPattern(
                        Words.in(me.language()).get("date.weekday") + " HH:mm",
                        me.language().locale())
                .format(playground.clock().instant().atZone(playground.zone()));
    }

    private static @Nullable Dialog shown(Seat seat, @Nullable String wanted) {
        Dialog dialog = seat.dialog();
        return dialog != null && dialog.id().equals(wanted) ? dialog : null;
    }
}
