package org.erfara.web.playground;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.erfara.card.Block;
import org.erfara.card.Card;
import org.erfara.web.CardHtml;
import org.erfara.web.Templates;
import org.erfara.words.Words;

/** Shows messages to one person. */
final class PostViews {
    /** Below the name of the room. */
    private static final int CARD_HEADING = 2;

    private final Playground playground;
    private final Colleague me;
    private final String csrf;
    private final Map<String, Colleague> people;
    private final MessageHtml html;
    private final DateTimeFormatter day;
    private final DateTimeFormatter time;

    PostViews(Playground playground, Colleague me, String csrf) {
        this.playground = playground;
        this.me = me;
        this.csrf = csrf;
        this.people = playground.people().stream().collect(Collectors.toMap(Colleague::id, Function.identity()));
        this.html = new MessageHtml(playground.mentions());
        this.day = DateTimeFormatter.ofPattern(
                Words.in(me.language()).get("date.weekday"), me.language().locale());
        this.time = DateTimeFormatter.ofPattern("HH:mm", me.language().locale());
    }

    /**
     * @param posts oldest first
     * @param all with the answers in their threads
     */
    List<PostView> of(List<Post> posts, List<Post> all) {
        Map<String, Long> replies = all.stream()
                .filter(post -> post.author() != null)
                .flatMap(post -> Optional.ofNullable(post.thread()).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<PostView> views = new ArrayList<>();
        LocalDate before = LocalDate.MIN;
        for (Post post : posts) {
            ZonedDateTime at = post.at().atZone(playground.zone());
            views.add(view(post, at, !at.toLocalDate().equals(before), replies.getOrDefault(post.id(), 0L)));
            before = at.toLocalDate();
        }
        return views;
    }

    private PostView view(Post post, ZonedDateTime at, boolean opensDay, long replies) {
        return new PostView(
                post,
                post.author() == null ? null : people.get(post.author()),
                post.card() == null ? html.of(post.text()) : card(post, post.card()),
                opensDay ? day.format(at) : null,
                time.format(at),
                me.id().equals(post.author()),
                reactions(post),
                (int) replies);
    }

    private String card(Post post, Card card) {
        return CardHtml.of(card, CARD_HEADING, buttons -> buttons(post, buttons));
    }

    private String buttons(Post post, List<Block.Button> buttons) {
        return Templates.render(
                "playground/buttons",
                Map.of(
                        "post",
                        post,
                        "buttons",
                        buttons,
                        "csrf",
                        csrf,
                        "thread",
                        Objects.requireNonNullElse(post.thread(), "")));
    }

    private List<PostView.Reaction> reactions(Post post) {
        return post.reactions().entrySet().stream()
                .map(reaction -> new PostView.Reaction(
                        reaction.getKey(),
                        Emoji.sign(reaction.getKey()),
                        reaction.getValue().stream().map(this::firstName).toList(),
                        reaction.getValue().contains(me.id())))
                .toList();
    }

    private String firstName(String id) {
        return Optional.ofNullable(people.get(id)).map(Colleague::firstName).orElse(id);
    }
}
