package org.erfara.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.erfara.Script;
import org.erfara.Staffroom;
import org.erfara.capture.RecentTalk;
import org.erfara.chat.ConversationId;
import org.erfara.chat.Delivery;
import org.erfara.chat.DropReason;
import org.erfara.chat.MessageRef;
import org.erfara.listen.Channel;
import org.erfara.listen.Listening;
import org.erfara.listen.Profile;
import org.erfara.person.Pause;
import org.erfara.store.InMemoryStore;
import org.erfara.store.InMemoryTx;
import org.erfara.text.SimpleTextTools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who and what is heard at all. */
class AdmissionTest {
    private static final ConversationId STAFF = Script.channel("staff");
    private static final String QUESTION = "Who has the library key?";
    private static final Duration HOUR = Duration.ofHours(1);

    private final InMemoryStore store = new InMemoryStore();
    private final Staffroom staffroom = new Staffroom(store);
    private final Script script = new Script(this::comes).in("staff").at("mon 09:00");
    private final Instant nine = script.now();

    private void comes(Delivery delivery) {
        staffroom.clock().set(delivery.event().at());
        staffroom.intake().accept(delivery);
    }

    @BeforeEach
    void the_channel_is_listened_to_for_an_hour() {
        store.write(tx -> {
            tx.putChannel(new Channel(STAFF, "staff", "school", false));
            tx.putListening(new Listening(STAFF, nine, nine.plus(HOUR), null));
            return true;
        });
    }

    private void pauses(String who, Instant since, Instant until) {
        store.write(tx -> {
            tx.putPause(new Pause(Staffroom.PSEUDONYMS.of(Script.person(who)), since, until));
            return true;
        });
    }

    private int work() {
        return staffroom.intake().work(100);
    }

    private boolean isKept(MessageRef question) {
        return store.read(tx -> tx.question(question)).isPresent();
    }

    private List<Delivery> waiting() {
        return store.read(tx -> tx.waiting(10));
    }

    private RecentTalk lately() {
        return store.read(tx -> tx.recentTalk(STAFF));
    }

    private String kept() {
        return store.read(InMemoryTx::everything);
    }

    private Map<DropReason, Long> dropped() {
        return staffroom.counts().messages().dropped();
    }

    @Test
    void a_channel_is_heard_from_the_minute_listening_begins_to_the_minute_it_ends() {
        MessageRef before = script.after(Duration.ofMinutes(-1)).says("signe", QUESTION);
        MessageRef first = script.says("signe", QUESTION);
        MessageRef last = script.after(Duration.ofMinutes(58)).says("ole", QUESTION);
        MessageRef after = script.says("bo", QUESTION);

        assertThat(work()).isEqualTo(2);
        assertThat(isKept(first)).isTrue();
        assertThat(isKept(last)).isTrue();
        assertThat(isKept(before)).isFalse();
        assertThat(isKept(after)).isFalse();
        assertThat(dropped()).isEqualTo(Map.of(DropReason.NOT_HEARD, 2L));
    }

    @Test
    void what_was_said_before_listening_ended_is_heard_when_its_turn_comes() {
        MessageRef question = script.says("signe", QUESTION);
        staffroom.clock().tick(HOUR.multipliedBy(2));

        work();

        assertThat(isKept(question)).isTrue();
    }

    @Test
    void what_waits_is_not_heard_if_listening_was_ended_before_it_was_said() {
        MessageRef question = script.says("signe", QUESTION);
        store.write(tx -> {
            tx.putListening(new Listening(STAFF, nine, nine, null));
            return true;
        });

        assertThat(work()).isEqualTo(1);

        assertThat(isKept(question)).isFalse();
        assertThat(kept()).doesNotContain(QUESTION);
        assertThat(work()).isZero();
    }

    @Test
    void that_an_import_named_a_channel_does_not_make_live_talk_in_it_heard() {
        ConversationId maths = Script.channel("maths");
        store.write(tx -> {
            tx.putChannel(new Channel(maths, "maths", "school", true));
            return true;
        });

        MessageRef live = script.in("maths").says("signe", QUESTION);

        assertThat(work()).isZero();
        assertThat(isKept(live)).isFalse();
    }

    @Test
    void where_only_what_is_tagged_comes_in_nothing_live_is_heard_whatever_is_switched_on() {
        Staffroom tagOnly = new Staffroom(store, SimpleTextTools.create(), Profile.TAG_ONLY);
        Script talk = new Script().in("staff").at("mon 09:00");
        MessageRef question = talk.says("signe", QUESTION);
        talk.reacts(question, "ole", "+1");
        talk.edits(question, "Where is the library key?");
        talk.deletes(question);
        tagOnly.clock().set(nine);

        talk.deliveries().forEach(tagOnly.intake()::accept);

        assertThat(tagOnly.counts().messages().dropped()).isEqualTo(Map.of(DropReason.NOT_HEARD, 1L));
        assertThat(tagOnly.counts().changes().dropped()).isEqualTo(Map.of(DropReason.NOT_HEARD, 3L));
        assertThat(kept()).doesNotContain("library");
    }

    @Test
    void where_only_what_is_tagged_comes_in_an_import_is_heard() {
        Staffroom tagOnly = new Staffroom(store, SimpleTextTools.create(), Profile.TAG_ONLY);

        MessageRef question = tagOnly.script().in("maths").says("signe", QUESTION);

        assertThat(isKept(question)).isTrue();
    }

    @Test
    void whoever_has_paused_is_not_heard_in_anything_they_do_and_nothing_of_it_waits() {
        MessageRef before = script.says("ole", QUESTION);
        work();
        pauses("signe", script.now(), null);

        script.says("signe", "Where is my kanarifugl?");
        script.reacts(before, "signe", "+1");
        script.edits(script.says("signe", QUESTION), "Where is my kanarifugl?");

        assertThat(waiting()).isEmpty();
        assertThat(kept()).doesNotContain("kanarifugl", "signe");
        assertThat(dropped()).isEqualTo(Map.of(DropReason.PAUSED, 2L));
        assertThat(staffroom.counts().changes().dropped()).isEqualTo(Map.of(DropReason.PAUSED, 2L));
    }

    @Test
    void others_are_heard_as_before_and_so_is_whoever_paused_once_it_is_over() {
        pauses("signe", nine, nine.plus(Duration.ofMinutes(2)));

        MessageRef hers = script.says("signe", QUESTION);
        MessageRef his = script.says("ole", QUESTION);
        MessageRef again = script.says("signe", QUESTION);
        work();

        assertThat(isKept(hers)).isFalse();
        assertThat(isKept(his)).isTrue();
        assertThat(isKept(again)).isTrue();
    }

    @Test
    void what_waits_is_not_read_once_its_author_has_paused() {
        MessageRef question = script.says("signe", QUESTION);
        pauses("signe", staffroom.clock().instant(), null);

        work();

        assertThat(isKept(question)).isFalse();
        assertThat(dropped()).isEqualTo(Map.of(DropReason.PAUSED, 1L));
    }

    @Test
    void what_was_kept_before_a_pause_stays_and_can_be_taken_away() {
        MessageRef kept = script.says("signe", QUESTION);
        MessageRef gone = script.says("signe", "When does the heating start?");
        work();
        pauses("signe", script.now(), null);

        script.deletes(gone);
        work();

        assertThat(isKept(kept)).isTrue();
        assertThat(isKept(gone)).isFalse();
    }

    @Test
    void what_is_taken_away_after_listening_ended_is_forgotten() {
        MessageRef question = script.says("signe", QUESTION);
        work();

        script.after(HOUR).deletes(question);
        work();

        assertThat(isKept(question)).isFalse();
    }

    @Test
    void what_was_said_lately_is_forgotten_after_a_day_and_an_hour_at_most_although_nobody_says_anything_more() {
        script.says("signe", QUESTION);
        work();
        assertThat(lately()).isNotEqualTo(RecentTalk.none());
        staffroom.clock().tick(Duration.ofHours(23));
        work();
        assertThat(lately()).isNotEqualTo(RecentTalk.none());

        staffroom.clock().tick(HOUR.multipliedBy(2));
        work();

        assertThat(lately()).isEqualTo(RecentTalk.none());
    }

    @Test
    void an_import_leaves_out_whoever_has_paused_by_now_and_what_was_said_during_a_pause() {
        pauses("signe", nine.minus(HOUR), null);
        pauses("ole", nine, nine.plus(Duration.ofMinutes(2)));

        Script talk = staffroom.script().in("maths").at("mon 09:00");
        MessageRef hers = talk.says("signe", QUESTION);
        MessageRef his = talk.says("ole", QUESTION);
        MessageRef later = talk.says("ole", QUESTION);

        assertThat(isKept(hers)).isFalse();
        assertThat(isKept(his)).isFalse();
        assertThat(isKept(later)).isTrue();
        assertThat(dropped()).isEqualTo(Map.of(DropReason.PAUSED, 2L));
    }
}
