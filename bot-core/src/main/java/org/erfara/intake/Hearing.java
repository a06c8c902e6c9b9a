package org.erfara.intake;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.erfara.capture.Exchanges;
import org.erfara.capture.Place;
import org.erfara.capture.Said;
import org.erfara.chat.ChatEvent;
import org.erfara.chat.DropReason;
import org.erfara.chat.MessageRef;
import org.erfara.chat.PersonId;
import org.erfara.person.Pseudonyms;
import org.erfara.question.Question;
import org.erfara.text.Language;
import org.erfara.text.Outcomes;
import org.erfara.theme.Grouping;

/** Hands one event after the other to the features, within a transaction. */
final class Hearing {
    private final Pseudonyms pseudonyms;
    private final Grouping grouping;
    private final Exchanges exchanges;
    private final Outcomes outcomes;
    private final Tags tags;

    Hearing(Pseudonyms pseudonyms, Grouping grouping, Exchanges exchanges, Outcomes outcomes, Tags tags) {
        this.pseudonyms = pseudonyms;
        this.grouping = grouping;
        this.exchanges = exchanges;
        this.outcomes = outcomes;
        this.tags = tags;
    }

    /** Empty if the event is kept, else why not. */
    Optional<DropReason> hear(HearingTx tx, Analysed analysed) {
        ChatEvent event = analysed.delivery().event();
        if (event instanceof ChatEvent.MessagePosted posted) {
            return droppedUnless(posted(tx, posted, analysed), DropReason.NOT_NEEDED);
        }
        return droppedUnless(changed(tx, event, analysed), DropReason.NOTHING_TO_CHANGE);
    }

    private static Optional<DropReason> droppedUnless(boolean kept, DropReason reason) {
        return kept ? Optional.empty() : Optional.of(reason);
    }

    private boolean changed(HearingTx tx, ChatEvent event, Analysed analysed) {
        if (event instanceof ChatEvent.ReactionAdded reaction) {
            return reacted(tx, reaction);
        }
        if (event instanceof ChatEvent.MessageEdited edited) {
            return edited(tx, edited.ref(), analysed);
        }
        return forget(tx, event.ref());
    }

    private boolean reacted(HearingTx tx, ChatEvent.ReactionAdded reaction) {
        boolean tagged = tags.react(tx, reaction);
        boolean kept = exchanges.react(tx, reaction.ref(), reaction.at(), outcomes.ofReaction(reaction.emoji()));
        tx.answer(reaction.ref()).ifPresent(answer -> tags.aftermath().said(tx, answer.question(), reaction.at()));
        return kept || tagged;
    }

    private boolean posted(HearingTx tx, ChatEvent.MessagePosted posted, Analysed analysed) {
        Said said = said(posted, analysed);
        Place place = exchanges.place(tx, said);
        tags.keep(tx, posted, analysed.said());
        boolean asksTheRoom = said.asks() && !place.asksBack();
        Analysed.Asking asked = analysed.asked();
        if (asked != null && asksTheRoom) {
            Question question = new Question(
                    posted.ref(), posted.thread(), posted.at(), said.speaker(), analysed.language(), asked.text(), 0);
            group(tx, question, asked);
            tags.aftermath().asked(tx, posted.ref(), posted.at());
        }
        boolean kept = exchanges.hear(tx, said, place);
        place.question().ifPresent(question -> tags.aftermath().said(tx, question.ref(), posted.at()));
        return kept || asksTheRoom;
    }

    private Said said(ChatEvent.MessagePosted posted, Analysed analysed) {
        return new Said(
                posted.ref(),
                posted.thread(),
                posted.at(),
                pseudonyms.of(posted.author()),
                hashed(posted.mentions()),
                analysed.text(),
                analysed.words(),
                analysed.outcome(),
                analysed.nods(),
                analysed.asked() != null);
    }

    private Set<String> hashed(Set<PersonId> people) {
        return people.stream().map(pseudonyms::of).collect(Collectors.toUnmodifiableSet());
    }

    /** The new words stand for the old ones everywhere: a question is placed anew, or is one no longer. */
    private boolean edited(HearingTx tx, MessageRef ref, Analysed analysed) {
        boolean kept = tags.edit(tx, ref, analysed.said());
        Optional<Question> before = tx.question(ref);
        before.ifPresent(question -> askAnew(tx, question, analysed));
        return before.isPresent() || kept || tx.answer(ref).isPresent();
    }

    private void askAnew(HearingTx tx, Question before, Analysed analysed) {
        Analysed.Asking asked = analysed.asked();
        if (asked == null) {
            forget(tx, before.ref());
        } else if (!asked.text().equals(before.text())) {
            grouping.forget(tx, before.ref());
            group(tx, before.reworded(asked.text(), analysed.language()), asked);
        }
    }

    private void group(HearingTx tx, Question question, Analysed.Asking asked) {
        Language usual = asked.dependsOnPlace() ? UsualLanguage.of(tx, question) : Language.UNSURE;
        Analysed.Reading reading = asked.where(usual);
        grouping.hear(tx, question.reworded(asked.text(), reading.language()), reading.vector());
    }

    private boolean forget(HearingTx tx, MessageRef ref) {
        boolean question = grouping.forget(tx, ref);
        if (question) {
            tx.deleteExchange(ref);
        }
        boolean kept = tags.forget(tx, ref);
        return exchanges.forget(tx, ref) || question || kept;
    }
}
