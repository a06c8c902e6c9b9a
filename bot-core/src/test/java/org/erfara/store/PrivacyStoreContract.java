package org.erfara.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.erfara.store.StoreSamples.MATHS;
import static org.erfara.store.StoreSamples.MEANING;
import static org.erfara.store.StoreSamples.MONDAY;
import static org.erfara.store.StoreSamples.NORDIC;
import static org.erfara.store.StoreSamples.STAFF_ROOM;
import static org.erfara.store.StoreSamples.answer;
import static org.erfara.store.StoreSamples.delivery;
import static org.erfara.store.StoreSamples.message;
import static org.erfara.store.StoreSamples.minute;
import static org.erfara.store.StoreSamples.posted;
import static org.erfara.store.StoreSamples.question;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.erfara.capture.Answer;
import org.erfara.capture.Message;
import org.erfara.chat.ChatEvent.MessagePosted;
import org.erfara.chat.ChatEvent.ReactionAdded;
import org.erfara.chat.Delivery;
import org.erfara.chat.PersonId;
import org.erfara.job.Job;
import org.erfara.person.Pause;
import org.erfara.privacy.Erasure;
import org.erfara.text.Outcome;
import org.junit.jupiter.api.Test;

/** What every store promises of finding what is somebody's, and of forgetting it. */
public interface PrivacyStoreContract extends StoreFixture {
    PersonId SIGNE = new PersonId("slack:T1:U_1");
    PersonId OTHER = new PersonId("slack:T1:UX1");

    private static Erasure erasure(String id, int minute, String person) {
        return new Erasure(id, minute(minute), person, new TreeMap<>(Map.of("questions", 3, "answers", 0)));
    }

    @Test
    default void an_erasure_comes_back_as_it_was_put() {
        write(tx -> {
            tx.putErasure(erasure("b", 2, "signe"));
            tx.putErasure(erasure("a", 1, "signe"));
            tx.putErasure(erasure("c", 1, "ole"));
        });
        assertAll(tx -> tx.erasuresOf("signe")).containsExactly(erasure("a", 1, "signe"), erasure("b", 2, "signe"));
        assertWrite(tx -> tx.forgetErasuresBefore(minute(2))).isEqualTo(2);
        assertAll(tx -> tx.erasuresOf("signe")).containsExactly(erasure("b", 2, "signe"));
        assertAll(tx -> tx.erasuresOf("ole")).isEmpty();
    }

    @Test
    default void somebodys_questions_come_oldest_first() {
        write(tx -> {
            tx.putQuestion(question(3, "signe", 7), MEANING);
            tx.putQuestion(question(1, "signe", 8), MEANING);
            tx.putQuestion(question(2, "ole", 7), MEANING);
        });
        assertAll(tx -> tx.questionsBy("signe")).containsExactly(question(1, "signe", 8), question(3, "signe", 7));
    }

    @Test
    default void somebodys_answers_and_old_ones_come_oldest_first() {
        Answer signes = new Answer(message(5), message(1), minute(5), "signe", Outcome.HELPED);
        write(tx -> {
            tx.putAnswer(answer(4, 1));
            tx.putAnswer(signes);
            tx.putAnswer(answer(3, 1));
        });
        assertAll(tx -> tx.answersBy("ole")).containsExactly(answer(3, 1), answer(4, 1));
        assertAll(tx -> tx.answersBy("signe")).containsExactly(signes);
        assertAll(tx -> tx.answersBefore(minute(5), 9)).containsExactly(answer(3, 1), answer(4, 1));
        assertAll(tx -> tx.answersBefore(minute(5), 1)).containsExactly(answer(3, 1));
    }

    @Test
    default void an_authors_messages_come_oldest_first() {
        Message first = new Message(message(1), null, minute(1), SIGNE, NORDIC);
        Message second = new Message(message(MATHS, 2), null, minute(2), SIGNE, NORDIC);
        write(tx -> {
            tx.putMessage(second);
            tx.putMessage(first);
            tx.putMessage(new Message(message(3), null, minute(3), OTHER, NORDIC));
        });
        assertAll(tx -> tx.messagesBy(SIGNE)).containsExactly(first, second);
    }

    @Test
    default void what_waits_of_somebody_is_found_and_nobody_mentions_them_any_more() {
        Delivery naming =
                new Delivery("d2", new MessagePosted(message(2), MONDAY, OTHER, null, Set.of(SIGNE, OTHER), NORDIC));
        Delivery naming2 =
                new Delivery("d3", new MessagePosted(message(3), MONDAY, OTHER, null, Set.of(SIGNE), NORDIC));
        Delivery signes = new Delivery("d4", new ReactionAdded(message(2), MONDAY, SIGNE, "+1"));
        write(tx -> {
            tx.keep(signes);
            tx.keep(naming);
            tx.keep(naming2);
        });
        assertAll(tx -> tx.waitingOf(SIGNE)).containsExactly(signes);
        write(tx -> tx.forgetMentions(SIGNE));
        assertAll(tx -> tx.waiting(9))
                .containsExactly(
                        signes,
                        new Delivery("d2", new MessagePosted(message(2), MONDAY, OTHER, null, Set.of(OTHER), NORDIC)),
                        new Delivery("d3", new MessagePosted(message(3), MONDAY, OTHER, null, Set.of(), NORDIC)));
    }

    @Test
    default void only_what_waits_can_be_done() {
        write(tx -> tx.keep(delivery(1)));
        assertWrite(tx -> tx.done(delivery(1))).isEqualTo(true);
        assertWrite(tx -> tx.done(delivery(1))).isEqualTo(false);
    }

    @Test
    default void somebodys_reactions_are_found_and_forgotten_and_nobody_elses() {
        Delivery signes = reaction("reaction:m1:+1:ha_sh");
        Delivery others = reaction("reaction:m1:+1:haXsh");
        write(tx -> {
            tx.firstSight(signes);
            tx.firstSight(others);
            tx.firstSight(posted(1, NORDIC));
        });
        assertAll(tx -> tx.reactionsOf("ha_sh")).containsExactly("reaction:m1:+1:ha_sh");
        write(tx -> tx.forgetReactions("ha_sh"));
        assertRead(tx -> tx.seen(signes)).isEqualTo(false);
        assertRead(tx -> tx.seen(others)).isEqualTo(true);
        assertRead(tx -> tx.seen(posted(1, NORDIC))).isEqualTo(true);
    }

    private static Delivery reaction(String id) {
        return new Delivery(id, new ReactionAdded(message(1), MONDAY, SIGNE, "+1"));
    }

    @Test
    default void what_was_seen_is_forgotten_by_the_day_on_which_it_happened() {
        Instant tuesday = MONDAY.plus(Duration.ofDays(1));
        Delivery later = new Delivery("later", new ReactionAdded(message(1), tuesday, SIGNE, "+1"));
        write(tx -> {
            tx.firstSight(delivery(1));
            tx.firstSight(later);
        });
        assertWrite(tx -> tx.forgetSeenBefore(tuesday)).isEqualTo(1);
        assertRead(tx -> tx.seen(delivery(1))).isEqualTo(false);
        assertRead(tx -> tx.seen(later)).isEqualTo(true);
    }

    @Test
    default void all_pauses_of_a_person_are_forgotten_and_nobody_elses() {
        write(tx -> {
            tx.putPause(new Pause("signe", minute(1), minute(2)));
            tx.putPause(new Pause("signe", minute(3), null));
            tx.putPause(new Pause("ole", minute(3), null));
        });
        write(tx -> tx.deletePauses("signe"));
        assertAll(tx -> tx.pauses("signe")).isEmpty();
        assertAll(tx -> tx.pauses("ole")).hasSize(1);
    }

    @Test
    default void jobs_are_found_by_whom_they_name_and_taken_off_the_list() {
        Job ask = new Job("author.ask", "tag1 " + SIGNE.value());
        Job digest = new Job("digest.send", "2026-W06/hash");
        Job remind = new Job("listen.remind.person", "hash/1/2/" + STAFF_ROOM.value());
        Job other = new Job("author.ask", "tag1 " + OTHER.value());
        write(tx -> {
            for (Job job : new Job[] {ask, digest, remind, other}) {
                tx.schedule(job, MONDAY);
            }
        });
        assertAll(tx -> tx.jobsNaming(SIGNE.value())).containsExactly(ask);
        assertAll(tx -> tx.jobsNaming("hash")).containsExactly(digest, remind);
        write(tx -> tx.cancel(ask));
        write(tx -> tx.cancel(ask));
        assertAll(tx -> tx.jobsNaming(SIGNE.value())).isEmpty();
        assertThat(this.<Integer>read(tx -> tx.jobsNaming(OTHER.value()).size()))
                .isEqualTo(1);
    }
}
