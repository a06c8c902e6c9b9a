package org.erfara.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.erfara.Script;
import org.erfara.Sharing;
import org.erfara.Staffroom;
import org.erfara.card.Form;
import org.erfara.chat.Gesture;
import org.erfara.chat.MessageRef;
import org.erfara.chat.PersonId;
import org.erfara.chat.Reply;
import org.erfara.store.InMemoryTx;
import org.erfara.tag.Tag;
import org.erfara.tag.TagTx;
import org.erfara.words.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of what is private: it is nowhere, and who wrote it is told, and nobody else. */
class TellAuthorTest {
    private static final PersonId SIGNE = Script.person("signe");
    private static final String WRITTEN = "How do you calm the mother of Emma, 010190-1234?";
    private static final String KEPT = "How do you calm the mother of a pupil, […]?";
    private static final String CARD = """
            This looks like something about a pupil or a private number. That part is not saved.

            You could write
              • %s
            To change the message, open its menu and choose Edit.""";

    private final Staffroom staffroom = new Staffroom();
    private final Sharing sharing = new Sharing(staffroom);
    private final Script live = new Script(delivery -> {
                staffroom.clock().set(delivery.event().at());
                staffroom.intake().accept(delivery);
                staffroom.intake().work(10);
            })
            .at("fri 22:00");

    @BeforeEach
    void the_channel_is_listened_to() {
        staffroom.switchOn(Script.channel("lærerværelset"));
    }

    private List<String> readBySigne() {
        return sharing.doWhatIsDue().chat().readBy(SIGNE);
    }

    private String everything() {
        return staffroom.store().read(tx -> tx.everything() + tx.jobs());
    }

    @Test
    void at_once_and_late_on_a_friday_the_author_alone_reads_another_wording_and_how_to_change_the_message() {
        MessageRef message = live.says("signe", WRITTEN);

        assertThat(readBySigne()).containsExactly(CARD.formatted(KEPT));
        assertThat(sharing.chat().sent()).hasSize(1);
        assertThat(sharing.chat().readIn(message.conversation())).isEmpty();
        assertThat(sharing.chat().readBelow(message)).isEmpty();
    }

    @Test
    void what_is_private_is_nowhere_in_the_store_nor_among_the_jobs() {
        MessageRef question = live.says("signe", WRITTEN);
        live.replies(question, "ole", "I rang the mother of Omar, and Omar was at ole@school.example all day");
        live.edits(question, WRITTEN.replace("Emma", "Sofie"));
        sharing.sends("ida", opens("ida", question), Map.of("kind", "TIP"));

        assertThat(everything())
                .contains(KEPT, "I rang the mother of a pupil", TellAuthor.KIND)
                .doesNotContain("Emma", "Sofie", "010190", "ole@school");
        assertThat(staffroom.store().read(InMemoryTx::jobs).toString()).doesNotContain("calm", "mother", "pupil");
        assertThat(staffroom.question(question).text()).isEqualTo(KEPT);
    }

    @Test
    void what_is_private_is_not_even_kept_until_it_is_worked_on() {
        staffroom.intake().accept(new Script().at("fri 22:00").delivered("signe", WRITTEN));

        assertThat(everything()).contains(KEPT).doesNotContain("Emma", "010190");
        staffroom.intake().work(10);
        assertThat(readBySigne()).hasSize(1);
    }

    @Test
    void nothing_is_said_of_what_holds_nothing_private() {
        live.edits(live.says("signe", "How do you calm the mother of somebody?"), "How do you calm a mother?");

        assertThat(readBySigne()).isEmpty();
        assertThat(everything()).doesNotContain(TellAuthor.KIND);
    }

    @Test
    void nobody_is_told_of_what_comes_with_an_import() {
        staffroom.script().says("signe", WRITTEN);

        assertThat(readBySigne()).isEmpty();
        assertThat(everything()).contains(KEPT).doesNotContain("Emma");
    }

    @Test
    void an_edit_that_still_holds_something_is_told_once_and_ten_minutes_later() {
        MessageRef message = live.says("signe", WRITTEN);
        assertThat(readBySigne()).hasSize(1);
        live.edits(message, "How do you calm the mother of Emma?");
        live.edits(message, "How do you reach the mother of Emma?");

        assertThat(readBySigne()).hasSize(1);
        staffroom.clock().tick(Duration.ofMinutes(8));
        assertThat(readBySigne())
                .hasSize(2)
                .last()
                .isEqualTo(CARD.formatted("How do you reach the mother of a pupil?"));
        staffroom.clock().tick(Duration.ofDays(1));
        assertThat(readBySigne()).hasSize(2);
    }

    @Test
    void after_ten_minutes_an_edit_is_told_at_once() {
        MessageRef message = live.says("signe", WRITTEN);
        assertThat(readBySigne()).hasSize(1);
        live.after(Duration.ofMinutes(10)).edits(message, "How do you calm the mother of Emma?");

        assertThat(readBySigne()).hasSize(2);
    }

    @Test
    void a_clean_edit_is_told_nothing_of_even_if_a_card_was_on_its_way() {
        MessageRef message = live.says("signe", WRITTEN);
        live.edits(message, "How do you calm a mother?");
        assertThat(readBySigne()).isEmpty();

        live.edits(message, "How do you calm the mother of Ida?");
        live.edits(message, "How do you calm parents?");
        staffroom.clock().tick(Duration.ofMinutes(11));
        assertThat(readBySigne()).isEmpty();
    }

    @Test
    void the_same_words_again_are_told_nothing_of() {
        MessageRef message = live.says("signe", WRITTEN);
        readBySigne();
        live.after(Duration.ofMinutes(20)).edits(message, WRITTEN);

        assertThat(readBySigne()).hasSize(1);
    }

    @Test
    void who_finds_it_fine_as_it_is_hears_no_more_of_it_and_it_is_still_not_kept() {
        MessageRef message = live.says("signe", WRITTEN);
        readBySigne();

        assertThat(sharing.presses("signe", "It is fine as it is"))
                .isEqualTo("All right. You hear no more about that message, and that part is still not saved.");
        live.after(Duration.ofHours(1)).edits(message, WRITTEN + " Really.");
        assertThat(readBySigne()).hasSize(1);
        assertThat(everything()).contains(KEPT + " Really.").doesNotContain("Emma", "010190");
    }

    @Test
    void nobody_else_can_say_that_it_is_fine() {
        MessageRef message = live.says("signe", WRITTEN);
        readBySigne();

        sharing.press(Script.person("ole"), sharing.chat().sent().get(0).card(), "It is fine as it is");
        live.after(Duration.ofHours(1)).edits(message, WRITTEN + " Really.");
        assertThat(readBySigne()).hasSize(2);
    }

    @Test
    void a_button_with_a_value_that_points_nowhere_does_no_harm() {
        assertThat(List.of("", " ", "x", "x y", "x "))
                .allSatisfy(value -> assertThat(
                                sharing.gestures().answer(new Gesture.Pressed(SIGNE, Reader.EN, "guard.fine", value)))
                        .isInstanceOf(Reply.Whisper.class));
    }

    @Test
    void of_a_message_that_is_gone_nobody_is_told() {
        live.deletes(live.says("signe", WRITTEN));

        assertThat(readBySigne()).isEmpty();
    }

    @Test
    void an_author_who_cannot_be_reached_is_told_later_and_once() {
        sharing.chat().unavailableTo(SIGNE);
        live.says("signe", WRITTEN);
        assertThat(readBySigne()).isEmpty();

        staffroom.clock().tick(Duration.ofHours(1));
        sharing.chat().available();
        assertThat(readBySigne()).hasSize(1);
        assertThat(readBySigne()).hasSize(1);
    }

    @Test
    void who_tags_reads_that_something_was_left_out_and_not_what() {
        MessageRef message = live.says("signe", WRITTEN);
        Form form = opens("ole", message);

        assertThat(reply("ole", form, Map.of())).contains("Something that looked private was left out.");
        assertThat(reply("ole", form, Map.of("title", "For the mother of Ida"))).doesNotContain("Ida");
        assertThat(tags()).extracting(Tag::title).contains("For the mother of a pupil");
    }

    @Test
    void who_notes_something_down_reads_that_something_was_left_out() {
        Reply opened =
                sharing.gestures().answer(new Gesture.Command(SIGNE, Reader.EN, Script.channel("staff"), "note"));
        Form form = ((Reply.Dialog) opened).form();

        assertThat(reply("signe", form, Map.of("words", "We met the mother of Ida twice")))
                .contains("Something that looked private was left out.")
                .doesNotContain("Ida", "pupil");
        assertThat(reply("signe", form, Map.of("words", "We met twice")))
                .doesNotContain("Something that looked private");
        assertThat(tags()).extracting(Tag::words).contains("We met the mother of a pupil twice");
    }

    /** The menu of a message, with the message as its author left it on the platform. */
    private Form opens(String who, MessageRef message) {
        return ((Reply.Dialog) sharing.gestures()
                        .answer(new Gesture.MenuChosen(
                                Script.person(who), Reader.EN, "tag", Script.saying(message, "signe", WRITTEN))))
                .form();
    }

    private List<Tag> tags() {
        return staffroom.store().read(TagTx::tagsWaiting);
    }

    private String reply(String who, Form form, Map<String, String> values) {
        return sharing.gestures()
                .answer(new Gesture.FormSent(Script.person(who), Reader.EN, form.id(), form.subject(), values))
                .toString();
    }
}
