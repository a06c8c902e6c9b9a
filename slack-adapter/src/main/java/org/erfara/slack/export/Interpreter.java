package org.erfara.slack.export;

import java.time.Instant;
import java.util.function.Consumer;
import org.erfara.chat.ChatEvent.MessageDeleted;
import org.erfara.chat.ChatEvent.MessageEdited;
import org.erfara.chat.ChatEvent.MessagePosted;
import org.erfara.chat.ChatEvent.ReactionAdded;
import org.erfara.chat.Delivery;
import org.erfara.chat.DropReason;
import org.erfara.chat.Drops;
import org.erfara.chat.MessageRef;
import org.erfara.chat.PersonId;
import org.erfara.slack.SlackMarkup;
import org.erfara.slack.SlackText;
import org.jspecify.annotations.Nullable;

/**
 * Says what posts mean to the core. Delivery ids are made of what Slack keeps stable, so that the same message in a
 * later export is the same delivery, and a newer text of it is a new one.
 */
final class Interpreter {
    private final People people;
    private final ExportScope scope;
    private final Consumer<Delivery> deliveries;
    private final Drops drops;

    Interpreter(People people, ExportScope scope, Consumer<Delivery> deliveries, Drops drops) {
        this.people = people;
        this.scope = scope;
        this.deliveries = deliveries;
        this.drops = drops;
    }

    void interpret(Post post, ExportChannel channel) {
        Instant at = post.at();
        if (post.type != null && !post.type.equals("message")) {
            drops.drop(DropReason.UNKNOWN_KIND);
        } else if (post.ts == null || at == null) {
            drops.drop(DropReason.NO_TIME);
        } else if (at.isAfter(scope.clock().instant())) {
            drops.drop(DropReason.IN_THE_FUTURE);
        } else if (scope.since() != null && at.isBefore(scope.since())) {
            drops.drop(DropReason.TOO_OLD);
        } else {
            interpret(new DatedPost(post, post.ts, at, channel));
        }
    }

    private void interpret(DatedPost dated) {
        switch (PostKind.of(dated.post().subtype)) {
            case SAID -> say(dated);
            case CHANGED -> change(dated);
            case DELETED -> delete(dated.post().deleted, dated);
            case TOMBSTONE -> delete(dated.ts(), dated);
            case BOT -> drops.drop(DropReason.BOT);
            case NOTE -> drops.drop(DropReason.PLATFORM_NOTE);
            case UNKNOWN -> drops.drop(DropReason.UNKNOWN_KIND);
        }
    }

    private void say(DatedPost dated) {
        String author = author(dated.post());
        SlackText text = author == null ? null : text(dated.post());
        if (author != null && text != null) {
            deliveries.accept(new Delivery("message:" + dated.ts(), posted(dated, author, text)));
            edit(dated, author, text);
            dated.post().reactions.forEach(reaction -> react(reaction, dated));
        }
    }

    private MessagePosted posted(DatedPost dated, String author, SlackText text) {
        return new MessagePosted(
                dated.ref(),
                dated.at(),
                dated.person(author, people),
                dated.thread(),
                dated.mentions(text, people),
                text.plain());
    }

    /** Who wrote it, if that is somebody who is heard; otherwise the drop is counted. */
    private @Nullable String author(Post post) {
        String user = SlackId.orNull(post.user);
        DropReason reason = user == null ? missingAuthor(post) : unheard(user, post);
        if (reason != null) {
            drops.drop(reason);
        }
        return reason == null ? user : null;
    }

    private static DropReason missingAuthor(Post post) {
        return post.byApp ? DropReason.BOT : DropReason.NO_AUTHOR;
    }

    private @Nullable DropReason unheard(String user, Post post) {
        if (post.byApp || people.isBot(user)) {
            return DropReason.BOT;
        }
        return people.isOutsider(user, post.userTeam) ? DropReason.OUTSIDER : null;
    }

    /** What it says, if it says anything; otherwise the drop is counted. */
    private @Nullable SlackText text(Post post) {
        SlackText text = SlackMarkup.read(post.text == null ? "" : post.text);
        if (post.tooLong || text.plain().isEmpty()) {
            drops.drop(post.tooLong ? DropReason.TOO_LONG : DropReason.NO_TEXT);
            return null;
        }
        return text;
    }

    /** An export holds the last text only; its time tells a later export's newer text from this one. */
    private void edit(DatedPost dated, String author, SlackText text) {
        Instant at = SlackTime.of(dated.post().edited);
        if (at != null) {
            PersonId person = dated.person(author, people);
            edit(dated.post().edited, new MessageEdited(dated.ref(), at, person, text.plain()));
        }
    }

    private void edit(@Nullable String time, MessageEdited edited) {
        deliveries.accept(new Delivery("edit:" + edited.ref().id() + ":" + time, edited));
    }

    private void change(DatedPost wrapper) {
        Post changed = wrapper.post().changed;
        if (changed == null || changed.ts == null || changed.at() == null) {
            drops.drop(DropReason.NO_TIME);
        } else if (PostKind.of(changed.subtype) == PostKind.TOMBSTONE) {
            delete(changed.ts, wrapper);
        } else {
            String author = author(changed);
            SlackText text = author == null ? null : text(changed);
            if (author != null && text != null) {
                MessageRef ref = wrapper.channel().message(changed.ts);
                PersonId person = wrapper.person(author, people);
                edit(
                        changed.edited == null ? wrapper.ts() : changed.edited,
                        new MessageEdited(ref, wrapper.at(), person, text.plain()));
            }
        }
    }

    private void delete(@Nullable String ts, DatedPost dated) {
        if (ts == null || SlackTime.of(ts) == null) {
            drops.drop(DropReason.NO_TIME);
        } else {
            MessageRef ref = dated.channel().message(ts);
            deliveries.accept(new Delivery("delete:" + ts, new MessageDeleted(ref, dated.at())));
        }
    }

    /** Exports give no time for reactions; the message's own stands for it. */
    private void react(Post.Reaction reaction, DatedPost dated) {
        if (people.isBot(reaction.user())) {
            drops.drop(DropReason.BOT);
        } else if (people.isOutsider(reaction.user(), null)) {
            drops.drop(DropReason.OUTSIDER);
        } else {
            deliveries.accept(new Delivery(
                    "reaction:" + dated.ts() + ":" + reaction.emoji() + ":" + reaction.user(),
                    new ReactionAdded(
                            dated.ref(), dated.at(), dated.person(reaction.user(), people), reaction.emoji())));
        }
    }
}
