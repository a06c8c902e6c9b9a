package org.erfara.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.erfara.Script;
import org.erfara.SettableClock;
import org.erfara.Staffroom;
import org.erfara.card.Block;
import org.erfara.card.PlainText;
import org.erfara.chat.Gesture;
import org.erfara.chat.Gestures;
import org.erfara.chat.PersonId;
import org.erfara.chat.Reply;
import org.erfara.store.InMemoryStore;
import org.erfara.store.InMemoryTx;
import org.erfara.words.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PauseCommandTest {
    private static final PersonId SIGNE = Script.person("signe");
    private static final String HASH = Staffroom.PSEUDONYMS.of(SIGNE);
    private static final Instant NOW = Instant.parse("2026-02-02T08:00:00Z");
    private static final Instant LONG_AFTER = NOW.plus(Duration.ofDays(10_000));

    private final InMemoryStore store = new InMemoryStore();
    private final SettableClock clock = new SettableClock(NOW);
    private final Gestures gestures = new Gestures();

    @BeforeEach
    void signUp() {
        new PauseCommand(store, Staffroom.PSEUDONYMS, clock, Script.ZONE).addTo(gestures);
    }

    private Reply.Whisper write(String words) {
        return (Reply.Whisper) gestures.answer(new Gesture.Command(SIGNE, Reader.EN, Script.channel("staff"), words));
    }

    private String read(String words) {
        return PlainText.of(write(words).card());
    }

    private boolean isPaused(Instant moment) {
        return store.read(tx -> tx.pause(HASH, moment)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pause", " PAUSE ", "pause a week", "pause i en uge", "pause i en uke", "pause  ei  veke"})
    void lasts_a_week_unless_more_is_said(String words) {
        assertThat(read(words)).isEqualToNormalizingWhitespace("""
                I do not hear you until 9 February 2026.

                What you write, change or react with in any channel is dropped before anything reads it. Nobody is told.

                What was kept of you before stays until you erase it: /erfara mydata.""");

        assertThat(isPaused(NOW.plus(Duration.ofDays(7)).minusMillis(1))).isTrue();
        assertThat(isPaused(NOW.plus(Duration.ofDays(7)))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pause for good", "pause for altid", "pause for alltid", "Pause Alltid", "pause forever"})
    void may_be_for_good(String words) {
        assertThat(read(words)).startsWith("I do not hear you any more.");

        assertThat(isPaused(LONG_AFTER)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pause off", "pause slut", "pause slutt", "pause av", "pause frå", "PAUSE OFF"})
    void may_be_ended(String words) {
        write("pause for good");
        clock.tick(Duration.ofHours(1));

        assertThat(read(words)).startsWith("I hear you again.");

        assertThat(isPaused(clock.instant())).isFalse();
        assertThat(isPaused(NOW.plusSeconds(1800))).isTrue();
    }

    @Test
    void where_there_is_none_there_is_nothing_to_end() {
        assertThat(read("pause off")).startsWith("You have not paused.");
    }

    @Test
    void made_longer_or_shorter_it_is_as_said_last() {
        write("pause");
        clock.tick(Duration.ofHours(1));
        write("pause for good");
        assertThat(isPaused(LONG_AFTER)).isTrue();

        clock.tick(Duration.ofHours(1));
        write("pause a week");

        assertThat(isPaused(clock.instant().plus(Duration.ofDays(6)))).isTrue();
        assertThat(isPaused(LONG_AFTER)).isFalse();
    }

    @Test
    void what_is_not_understood_is_answered_with_what_is_and_changes_nothing() {
        Reply.Whisper how = write("pause until the cows come home");

        assertThat(PlainText.of(how.card())).startsWith("For how long shall I not hear you?");
        assertThat(isPaused(NOW)).isFalse();
        Block.Actions buttons = (Block.Actions) how.card().blocks().get(1);
        assertThat(buttons.buttons())
                .extracting(Block.Button::label)
                .containsExactly("For a week", "For good", "Hear me again");
        gestures.answer(new Gesture.Pressed(
                SIGNE, Reader.EN, "pause", buttons.buttons().get(1).value()));
        assertThat(isPaused(LONG_AFTER)).isTrue();
    }

    @Test
    void the_store_does_not_know_who() {
        List.of("pause", "pause for good", "pause off").forEach(this::write);

        assertThat(store.read(InMemoryTx::everything)).contains(HASH).doesNotContain("signe");
    }
}
