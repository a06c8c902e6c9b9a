package org.erfara.invite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.erfara.Script;
import org.erfara.Sharing;
import org.erfara.Staffroom;
import org.erfara.chat.MessageRef;
import org.erfara.chat.PersonId;
import org.erfara.person.Pause;
import org.erfara.tag.Kind;
import org.erfara.tag.Tag;
import org.erfara.tag.TagTx;
import org.junit.jupiter.api.Test;

class InvitationsTest {
    private static final PersonId SIGNE = Script.person("signe");
    private static final String TITLE = "Did this help you? Mark it, so more people can use it.";

    private final Staffroom staffroom = new Staffroom();
    private final Sharing sharing = new Sharing(staffroom);
    private final Script script = staffroom.script().at("mon 09:00");

    /** Signe asks, Ole answers, Signe thanks him. */
    private MessageRef helped(String question) {
        MessageRef asked = script.says("signe", question);
        MessageRef answer = script.replies(asked, "ole", "Ask the caretaker in the morning");
        script.replies(asked, "signe", "Thank you!");
        return answer;
    }

    private void later(Duration time) {
        staffroom.clock().tick(time);
        sharing.doWhatIsDue();
    }

    @Test
    void whoever_was_helped_is_asked_in_private_once_the_talk_is_over() {
        helped("Who has the library key?");
        sharing.doWhatIsDue();
        assertThat(sharing.chat().sent()).isEmpty();

        later(Duration.ofMinutes(10));
        later(Duration.ofDays(1));

        assertThat(sharing.chat().readBy(SIGNE)).containsExactly(TITLE);
        assertThat(sharing.chat().sent()).hasSize(1);
    }

    @Test
    void a_reaction_that_says_it_helped_does_as_well() {
        MessageRef asked = script.says("signe", "Who has the library key?");
        script.reacts(script.replies(asked, "ole", "Ask the caretaker in the morning"), "signe", "+1");

        later(Duration.ofMinutes(10));

        assertThat(sharing.chat().readBy(SIGNE)).containsExactly(TITLE);
    }

    @Test
    void what_did_not_help_invites_nobody() {
        MessageRef asked = script.says("signe", "Who has the library key?");
        script.replies(asked, "ole", "Ask the caretaker in the morning");
        script.replies(asked, "signe", "Oh, that did not work on a Friday");

        later(Duration.ofMinutes(10));

        assertThat(sharing.chat().sent()).isEmpty();
    }

    @Test
    void with_one_press_the_answer_is_marked_and_its_author_asked() {
        MessageRef answer = helped("Who has the library key?");
        later(Duration.ofMinutes(10));

        String dialog = sharing.presses("signe", "Yes, mark it");
        assertThat(dialog).contains("What is useful here?", "chosen=WORKED", answer.id());
        sharing.marks("signe", answer, Kind.WORKED);

        assertThat(staffroom.store().read(TagTx::tagsWaiting))
                .extracting(Tag::kind)
                .containsExactly(Kind.WORKED);
    }

    @Test
    void what_was_marked_meanwhile_needs_no_invitation() {
        sharing.marks("signe", helped("Who has the library key?"), Kind.WORKED);

        later(Duration.ofMinutes(10));

        assertThat(sharing.chat().readBy(SIGNE)).isEmpty();
    }

    @Test
    void what_was_taken_away_meanwhile_is_not_spoken_of() {
        script.deletes(helped("Who has the library key?"));

        later(Duration.ofMinutes(10));

        assertThat(sharing.chat().sent()).isEmpty();
    }

    @Test
    void two_things_that_help_on_one_day_bring_one_invitation() {
        helped("Who has the library key?");
        helped("Which coffee machine broke down?");

        later(Duration.ofMinutes(10));
        later(Duration.ofHours(1));

        assertThat(sharing.chat().readBy(SIGNE)).hasSize(1);
    }

    @Test
    void what_helps_in_the_evening_is_asked_about_in_the_morning() {
        script.at("mon 21:00");
        helped("Who has the library key?");

        later(Duration.ofHours(2));
        assertThat(sharing.chat().sent()).isEmpty();
        later(Duration.ofHours(9));
        assertThat(sharing.chat().readBy(SIGNE)).hasSize(1);
    }

    @Test
    void who_does_not_want_to_be_asked_again_is_not_until_they_say_so() {
        helped("Who has the library key?");
        later(Duration.ofMinutes(10));
        assertThat(sharing.presses("signe", "Don’t ask me again")).startsWith("I will not ask again.");

        script.at("wed 09:00");
        helped("Which coffee machine broke down?");
        later(Duration.ofMinutes(10));

        assertThat(sharing.chat().readBy(SIGNE)).hasSize(1);
    }

    @Test
    void who_has_paused_is_not_invited() {
        helped("Who has the library key?");
        staffroom.store().write(tx -> {
            tx.putPause(
                    new Pause(Staffroom.PSEUDONYMS.of(SIGNE), staffroom.clock().instant(), null));
            return true;
        });

        later(Duration.ofMinutes(10));

        assertThat(sharing.chat().sent()).isEmpty();
    }
}
