package org.erfara.listen;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.erfara.card.Block;
import org.erfara.card.Card;
import org.erfara.chat.ConversationId;
import org.erfara.chat.Gesture;
import org.erfara.chat.Gestures;
import org.erfara.chat.PrivateChats;
import org.erfara.chat.Reply;
import org.erfara.person.OnlyFor;
import org.erfara.words.Words;

/** {@code /erfara listen}: switches listening on in a channel, renews it, ends it. */
public final class ListenCommand {
    static final String RENEW = "listen.renew";
    private static final String STOP = "listen.stop";

    /** In the four languages. */
    private static final Set<String> STOPS = Set.of("stop", "stopp", "stans", "slut", "slutt", "off", "end");

    private final Listenings listenings;
    private final ListenRules rules;
    private final PrivateChats privateChats;
    private final OnlyFor facilitators;

    /** Switches for those let through. */
    public ListenCommand(Listenings listenings, ListenRules rules, PrivateChats privateChats, OnlyFor facilitators) {
        this.listenings = listenings;
        this.rules = rules;
        this.privateChats = privateChats;
        this.facilitators = facilitators;
    }

    /** Signs up. */
    public void addTo(Gestures gestures) {
        gestures.command("listen", facilitators.or(this::command))
                .button(RENEW, facilitators.or(pressed -> open(pressed.value(), Words.in(pressed.reader()))))
                .button(STOP, facilitators.or(pressed -> stop(pressed.value(), Words.in(pressed.reader()))))
                .form(ListenForm.ID, facilitators.or(this::begin));
    }

    private Reply command(Gesture.Command command) {
        Words words = Words.in(command.reader());
        String channel = command.conversation().value();
        String[] said = command.words().toLowerCase(Locale.ROOT).split("\\s+");
        if (said.length > 1 && STOPS.contains(said[1])) {
            return stop(channel, words);
        }
        return refusal(channel, words)
                .or(() -> listenings.now(command.conversation()).map(listening -> status(listening, words)))
                .orElseGet(() -> open(channel, words));
    }

    private Reply status(Listening listening, Words words) {
        String channel = listening.channel().value();
        Discussion discussion = listening.discussion();
        return new Reply.Whisper(Card.of(
                words.get("listen.on", words.day(listenings.lastDay(listening))),
                new Block.Paragraph(
                        discussion == null
                                ? words.get("listen.undiscussed")
                                : words.get(
                                        "listen.discussed",
                                        words.day(discussion.on()),
                                        discussion.decision(),
                                        words.day(discussion.review()))),
                new Block.Actions(List.of(
                        new Block.Button(words.get("listen.renew"), RENEW, channel),
                        new Block.Button(words.get("listen.stop"), STOP, channel)))));
    }

    private Reply open(String channel, Words words) {
        return refusal(channel, words).orElseGet(() -> {
            ConversationId id = new ConversationId(channel);
            ListenForm form = new ListenForm(rules, listenings.today(), words);
            return new Reply.Dialog(
                    form.of(id, listenings.name(id), listenings.now(id).orElse(null)));
        });
    }

    private Reply begin(Gesture.FormSent sent) {
        Words words = Words.in(sent.reader());
        return refusal(sent.subject(), words).orElseGet(() -> {
            ListenForm.Answer answer = new ListenForm(rules, listenings.today(), words).read(sent.values());
            return answer.last() == null || !answer.problems().isEmpty()
                    ? new Reply.TryAgain(answer.problems())
                    : began(
                            listenings.begin(new ConversationId(sent.subject()), answer.last(), answer.discussion()),
                            words);
        });
    }

    private Reply began(Listening listening, Words words) {
        return whisper(
                words.get("listen.began", words.day(listenings.lastDay(listening))), words.get("listen.began.note"));
    }

    private Reply stop(String channel, Words words) {
        return refusal(channel, words)
                .orElseGet(() -> listenings.end(new ConversationId(channel))
                        ? whisper(words.get("listen.stopped"), words.get("listen.ended"))
                        : whisper(words.get("listen.off"), words.get("listen.off.note")));
    }

    /** Why nothing can be switched here. */
    private Optional<Reply> refusal(String channel, Words words) {
        if (rules.profile() == Profile.TAG_ONLY) {
            return Optional.of(whisper(words.get("listen.tagonly.title"), words.get("listen.tagonly")));
        }
        if (channel.isBlank() || privateChats.isPrivate(new ConversationId(channel))) {
            return Optional.of(whisper(words.get("listen.private.title"), words.get("listen.private")));
        }
        return listenings.channel(new ConversationId(channel)).isPresent()
                ? Optional.empty()
                : Optional.of(whisper(words.get("listen.unknown.title"), words.get("listen.unknown")));
    }

    private static Reply whisper(String title, String text) {
        return new Reply.Whisper(Card.of(title, new Block.Paragraph(text)));
    }
}
