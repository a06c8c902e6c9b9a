package org.erfara.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.erfara.Script;
import org.erfara.Staffroom;
import org.erfara.chat.MessageRef;
import org.junit.jupiter.api.Test;

class ThemesTest {
    private final Staffroom staffroom = new Staffroom();
    private final Script script = staffroom.script().at("mon 09:00");
    private final Themes themes = staffroom.themes();

    private MessageRef askedTwice(String text) {
        script.says("signe", text);
        return script.says("ole", text);
    }

    private long themeOf(MessageRef question) {
        return staffroom.groupOf(question).theme();
    }

    @Test
    void a_question_asked_once_is_no_theme() {
        script.says("signe", "Who has the library key?");

        assertThat(themes.all()).isEmpty();
    }

    @Test
    void a_question_that_comes_again_begins_a_theme_heard_just_then() {
        MessageRef again = askedTwice("Who has the library key?");

        assertThat(themes.all()).singleElement().satisfies(theme -> {
            assertThat(theme.step()).isEqualTo(Step.HEARD);
            assertThat(theme.steps())
                    .containsOnlyKeys(Step.HEARD)
                    .containsValue(staffroom.question(again).at());
            assertThat(theme.name()).isNull();
        });
    }

    @Test
    void a_related_question_joins_the_theme() {
        MessageRef key = askedTwice("Who has the library key?");
        MessageRef opening = askedTwice("When does the library open with a key?");

        assertThat(staffroom.groupOf(opening).number())
                .isNotEqualTo(staffroom.groupOf(key).number());
        assertThat(themeOf(opening)).isEqualTo(themeOf(key));
    }

    @Test
    void an_unrelated_question_begins_another_theme() {
        MessageRef key = askedTwice("Who has the library key?");
        MessageRef coffee = askedTwice("Which coffee machine broke down?");

        assertThat(themeOf(coffee)).isNotEqualTo(themeOf(key));
    }

    @Test
    void a_theme_joins_related_questions_after_a_restart_too() {
        MessageRef key = askedTwice("Who has the library key?");
        Staffroom restarted = new Staffroom(staffroom.store());
        Script later = restarted.script().from(script);
        later.says("ida", "When does the library open with a key?");
        MessageRef opening = later.says("bo", "When does the library open with a key?");

        assertThat(restarted.groupOf(opening).theme()).isEqualTo(themeOf(key));
    }

    @Test
    void when_all_its_questions_are_taken_away_a_theme_is_gone() {
        MessageRef first = script.says("signe", "Who has the library key?");
        MessageRef second = script.says("ole", "Who has the library key?");
        script.deletes(first);
        script.deletes(second);

        assertThat(themes.all()).isEmpty();
    }

    @Test
    void a_question_taken_away_leaves_nothing_in_the_centre_of_its_theme() {
        askedTwice("Who has the library key?");
        Theme before = themes.all().get(0);
        MessageRef opening = askedTwice("When does the library open with a key?");
        long group = staffroom.groupOf(opening).number();
        assertThat(themes.all()).singleElement().isNotEqualTo(before);

        staffroom.store().read(tx -> tx.questionsOf(group)).forEach(gone -> script.deletes(gone.ref()));

        assertThat(themes.all()).containsExactly(before);
    }

    @Test
    void a_facilitators_name_stays() {
        MessageRef key = askedTwice("Who has the library key?");

        assertThat(themes.rename(themeOf(key), "Keys")).isTrue();
        askedTwice("When does the library open with a key?");

        assertThat(themes.find(themeOf(key))).map(Theme::name).contains("Keys");
    }

    @Test
    void moves_on_step_by_step_and_remembers_when() {
        MessageRef key = askedTwice("Who has the library key?");
        Instant heard = themes.all().get(0).steps().get(Step.HEARD);
        staffroom.clock().tick(Duration.ofDays(7));
        Instant explored = staffroom.clock().instant();

        assertThat(themes.move(themeOf(key), Step.EXPLORED)).isTrue();

        Theme theme = themes.all().get(0);
        assertThat(theme.step()).isEqualTo(Step.EXPLORED);
        assertThat(theme.steps())
                .containsEntry(Step.HEARD, heard)
                .containsEntry(Step.EXPLORED, explored)
                .hasSize(2);
    }

    @Test
    void moving_back_forgets_the_later_steps_and_keeps_when_the_earlier_was_reached() {
        MessageRef key = askedTwice("Who has the library key?");
        themes.move(themeOf(key), Step.THEME);
        Instant chosen = staffroom.clock().instant();
        staffroom.clock().tick(Duration.ofDays(7));
        themes.move(themeOf(key), Step.TRIED);

        themes.move(themeOf(key), Step.THEME);

        assertThat(themes.all().get(0).steps())
                .containsOnlyKeys(Step.HEARD, Step.THEME)
                .containsEntry(Step.THEME, chosen);
    }

    @Test
    void what_is_not_there_can_neither_be_named_nor_moved() {
        assertThat(themes.rename(99, "Keys")).isFalse();
        assertThat(themes.move(99, Step.LEARNT)).isFalse();
        assertThat(themes.find(99)).isEmpty();
    }

    @Test
    void come_by_number() {
        askedTwice("Who has the library key?");
        askedTwice("Which coffee machine broke down?");

        assertThat(themes.all()).extracting(Theme::number).isEqualTo(List.of(1L, 2L));
    }
}
