package org.erfara.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.erfara.Script;
import org.erfara.Staffroom;
import org.erfara.chat.MessageRef;
import org.erfara.theme.Step;
import org.junit.jupiter.api.Test;

class MendingTest {
    private static final String SHORT = "Library key desk?";
    private static final String LONG = "Library key desk window shelf?";
    /** Near enough to both, and it brings the middle of the long ones nearer to the short one. */
    private static final String BETWEEN = "Library key desk window?";

    private final Staffroom staffroom = new Staffroom();
    private final Script script = staffroom.script().at("mon 09:00");

    private long group(MessageRef question) {
        return staffroom.question(question).group();
    }

    private void talkGoesOn() {
        IntStream.range(0, 12)
                .forEach(
                        turn -> script.says("p" + turn, "Something else of kind " + "abcdefghijkl".charAt(turn) + "?"));
    }

    @Test
    void two_groups_that_turn_out_to_ask_the_same_become_one() {
        MessageRef first = script.says("signe", SHORT);
        MessageRef second = script.says("ole", LONG);
        assertThat(group(first)).isNotEqualTo(group(second));

        MessageRef third = script.says("bo", BETWEEN);
        assertThat(group(third)).isEqualTo(group(second));
        talkGoesOn();

        assertThat(group(first)).isEqualTo(group(third));
        assertThat(staffroom.groupOf(first).size()).isEqualTo(3);
    }

    @Test
    void a_theme_keeps_its_number_while_its_groups_are_mended() {
        script.says("signe", SHORT);
        script.says("ole", LONG);
        MessageRef third = script.says("bo", BETWEEN);
        long theme = staffroom.groupOf(third).theme();

        script.says("ida", LONG);
        talkGoesOn();

        assertThat(theme).isPositive();
        assertThat(staffroom.groupOf(third).theme()).isEqualTo(theme);
        assertThat(staffroom.groupOf(third).size()).isEqualTo(4);
    }

    @Test
    void a_question_moves_to_a_group_that_began_later_and_is_nearer() {
        MessageRef cake = script.says("signe", "Library key desk window shelf cake?");
        MessageRef lamp = script.says("bo", "Library key desk window shelf lamp?");
        assertThat(group(lamp)).isEqualTo(group(cake));

        MessageRef teacher = script.says("ole", "Key desk window shelf lamp teacher?");
        script.says("ida", "Key desk window shelf lamp?");

        assertThat(group(lamp)).isEqualTo(group(teacher)).isNotEqualTo(group(cake));
        assertThat(staffroom.groupOf(teacher).size()).isEqualTo(3);
        assertThat(staffroom.groupOf(cake).size()).isEqualTo(1);
    }

    @Test
    void what_a_facilitator_split_off_stays_apart() {
        MessageRef first = script.says("signe", SHORT);
        script.says("ole", LONG);
        MessageRef third = script.says("bo", BETWEEN);
        talkGoesOn();
        assertThat(group(first)).isEqualTo(group(third));
        staffroom.facilitating().split(group(third), List.of(first));

        script.says("ida", BETWEEN);
        talkGoesOn();

        assertThat(group(first)).isNotEqualTo(group(third));
        assertThat(staffroom.groupOf(first).size()).isEqualTo(1);
    }

    @Test
    void what_a_facilitator_merged_stays_together() {
        MessageRef coffee = script.says("signe", "Which coffee machine broke?");
        MessageRef key = script.says("ole", SHORT);
        staffroom.facilitating().merge(group(key), group(coffee));

        script.says("ida", "Which coffee machine broke?");
        script.says("bo", "Which coffee machine broke?");
        talkGoesOn();

        assertThat(group(coffee)).isEqualTo(group(key));
    }

    @Test
    void what_a_facilitator_moved_stays_where_it_was_put() {
        MessageRef coffee = script.says("signe", "Which coffee machine broke?");
        script.says("ida", "Which coffee machine broke?");
        MessageRef key = script.says("ole", SHORT);
        script.says("bo", SHORT);
        staffroom.facilitating().gather(key, group(coffee));

        talkGoesOn();

        assertThat(group(key)).isEqualTo(group(coffee));
    }

    @Test
    void nothing_is_mended_into_or_out_of_what_a_facilitator_rejected() {
        MessageRef first = script.says("signe", SHORT);
        MessageRef second = script.says("ole", LONG);
        staffroom.facilitating().reject(group(second));

        script.says("bo", BETWEEN);
        talkGoesOn();

        assertThat(group(first)).isNotEqualTo(group(second));
    }

    @Test
    void the_groups_of_a_theme_that_a_facilitator_carried_on_stay() {
        MessageRef first = script.says("signe", SHORT);
        script.says("ida", SHORT);
        long theme = staffroom.groupOf(first).theme();
        staffroom.themes().move(theme, Step.EXPLORED);

        script.says("ole", LONG);
        IntStream.range(0, 4).forEach(turn -> script.says("p" + turn, BETWEEN + " Shelf?"));
        talkGoesOn();

        assertThat(staffroom.groupOf(first).theme()).isEqualTo(theme);
        assertThat(staffroom.groupOf(first).size()).isGreaterThan(1);
    }

    @Test
    void a_restart_in_the_middle_changes_nothing() {
        Staffroom other = new Staffroom();
        List<String> texts =
                List.of(SHORT, LONG, "Which coffee?", BETWEEN, LONG, SHORT, "Which coffee machine?", BETWEEN);
        Script whole = new Script();
        IntStream.range(0, texts.size()).forEach(i -> whole.says("p" + i, texts.get(i)));

        staffroom.hear(whole.deliveries());
        other.hear(whole.deliveries().subList(0, 3));
        Staffroom restarted = new Staffroom(other.store());
        restarted.hear(whole.deliveries().subList(3, 5));
        new Staffroom(restarted.store()).hear(whole.deliveries().subList(5, texts.size()));

        assertThat(restarted.askedBy(1)).isEqualTo(staffroom.askedBy(1)).isNotEmpty();
    }
}
