package org.erfara.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.erfara.Script;
import org.erfara.SettableClock;
import org.erfara.Staffroom;
import org.erfara.chat.ConversationId;
import org.erfara.chat.Delivery;
import org.erfara.guard.Guard;
import org.erfara.listen.Channel;
import org.erfara.listen.Listening;
import org.erfara.listen.Profile;
import org.erfara.question.Period;
import org.erfara.question.RecurringQuestions;
import org.erfara.store.InMemoryStore;
import org.erfara.store.InMemoryTx;
import org.erfara.store.Transactional;
import org.erfara.text.SimpleTextTools;
import org.erfara.text.TextTools;
import org.erfara.theme.Grouping;
import org.erfara.theme.Recurrences;
import org.erfara.theme.Recurring;
import org.erfara.theme.Themes;
import org.erfara.words.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stays when a transaction fails after all of its work was done: nothing. */
class UndoneTest {
    private final InMemoryStore store = new InMemoryStore();
    private final Shaky shaky = new Shaky();
    private final TextTools text = SimpleTextTools.create();
    private final Script script = new Script().at("mon 09:00");
    private final SettableClock clock = new SettableClock(script.now());
    private final RecurringQuestions questions = new RecurringQuestions(text.vectors());
    private final Themes themes = new Themes(shaky, text.vectors(), clock);
    private final Counts counts = new Counts();
    private final Intake intake = new Intake(
            shaky,
            text,
            new Guard(text, Reader.EN),
            new Grouping(questions, themes),
            Staffroom.PSEUDONYMS,
            counts,
            Profile.LISTENING,
            clock,
            Staffroom.tags(clock, Staffroom.tagging(clock)));
    private final Recurrences recurrences = new Recurrences(shaky, questions, text.terms(), Script.ZONE);

    /** Writes nothing while the disk is full. */
    private final class Shaky implements Transactional<InMemoryTx> {
        private boolean full;

        @Override
        public <R> R read(Function<? super InMemoryTx, R> work) {
            return store.read(work);
        }

        @Override
        public <R> R write(Function<? super InMemoryTx, R> work) {
            return store.write(tx -> {
                R result = work.apply(tx);
                if (full) {
                    throw new IllegalStateException("the disk is full");
                }
                return result;
            });
        }
    }

    @BeforeEach
    void the_channel_is_heard() {
        store.write(tx -> {
            ConversationId room = Script.channel("lærerværelset");
            tx.putChannel(new Channel(room, "lærerværelset", "lærerværelset", true));
            tx.putListening(new Listening(room, script.now(), script.now().plus(Duration.ofDays(1)), null));
            return true;
        });
    }

    private List<Delivery> threeAskForTheKeyAndTwoForCoffee() {
        script.says("signe", "Who has the library key?");
        script.says("ole", "Who has the library key?");
        script.says("bo", "Which coffee machine broke down?");
        script.says("ida", "Which coffee machine broke down?");
        script.says("per", "Who has the library key?");
        return script.deliveries();
    }

    private List<Recurring> recurring() {
        return recurrences.asked(Period.ALWAYS, 1);
    }

    private void fails(List<Delivery> deliveries) {
        shaky.full = true;
        assertThatThrownBy(() -> intake.hear(deliveries)).hasMessage("the disk is full");
        shaky.full = false;
    }

    @Test
    void a_batch_that_failed_left_nothing_and_counted_nothing() {
        fails(threeAskForTheKeyAndTwoForCoffee());

        assertThat(recurring()).isEmpty();
        assertThat(themes.all()).isEmpty();
        assertThat(counts.messages().kept()).isZero();
        assertThat(counts.messages().dropped()).isEmpty();
    }

    @Test
    void a_batch_heard_again_after_it_failed_is_as_though_it_had_not() {
        List<Delivery> talk = threeAskForTheKeyAndTwoForCoffee();
        Staffroom neverFailed = new Staffroom();
        neverFailed.hear(talk);
        intake.hear(talk.subList(0, 1));

        fails(talk.subList(1, 5));
        intake.hear(talk.subList(1, 5));

        assertThat(recurring()).isEqualTo(neverFailed.askedBy(1));
        assertThat(themes.all()).isEqualTo(neverFailed.themes().all());
        assertThat(counts.messages().kept()).isEqualTo(5);
    }

    @Test
    void what_waits_still_waits_when_working_on_it_failed() {
        List<Delivery> talk = threeAskForTheKeyAndTwoForCoffee();
        talk.forEach(intake::accept);
        shaky.full = true;
        assertThatThrownBy(() -> intake.work(3)).hasMessage("the disk is full");
        shaky.full = false;

        assertThat(intake.work(10)).isEqualTo(5);
        assertThat(recurring()).extracting(Recurring::times).containsExactly(3, 2);
    }

    @Test
    void what_could_not_be_accepted_may_come_again() {
        Delivery delivery = script.delivered("signe", "Who has the library key?");
        shaky.full = true;
        assertThatThrownBy(() -> intake.accept(delivery)).hasMessage("the disk is full");
        shaky.full = false;

        intake.accept(delivery);

        assertThat(intake.work(10)).isEqualTo(1);
    }
}
