package org.erfara.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.erfara.Script;
import org.erfara.Staffroom;
import org.erfara.chat.MessageRef;
import org.erfara.question.QuestionGroup;
import org.erfara.store.InMemoryStore;
import org.erfara.text.LongerVectors;
import org.erfara.text.SimpleTextTools;
import org.erfara.text.TextTools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another model of meaning is put into use. */
class RenewalTest {
    private static final TextTools SIMPLE = SimpleTextTools.create();

    private static final int ENOUGH_TO_KNOW_WHAT_ALL_HAVE_IN_COMMON = 128;

    private final InMemoryStore store = new InMemoryStore();
    private final Staffroom before = new Staffroom(store);
    private final Script script = before.script().at("mon 09:00");

    private MessageRef key;

    @BeforeEach
    void the_key_and_the_coffee_were_asked_for() {
        key = script.says("signe", "Who has the library key?");
        script.says("ole", "Who has the library key today?");
        script.says("ove", "Which coffee machine broke down?");
        script.says("liv", "Which coffee machine broke down again?");
    }

    private Staffroom after() {
        return new Staffroom(store, SimpleTextTools.with(new LongerVectors(SIMPLE.vectors()), SIMPLE));
    }

    @Test
    void a_question_that_comes_afterwards_joins_the_group_it_would_have_joined() {
        MessageRef again = after().script().from(script).at("tue 09:00").says("kari", "Who has the library key?");

        assertThat(before.groupOf(again).number()).isEqualTo(before.groupOf(key).number());
        assertThat(before.groupOf(again).size()).isEqualTo(3);
    }

    @Test
    void all_that_is_kept_is_then_of_the_new_model() {
        int length = before.groupOf(key).centre().length();

        after().script().from(script).at("tue 09:00").says("kari", "Where is the ladder?");

        Optional<String> model = store.read(tx -> tx.vectorModel());
        assertThat(model).contains("longer");
        assertThat(before.groupOf(key).centre().length()).isEqualTo(2 * length);
        assertThat(before.meantBy(before.groupOf(key).number()))
                .hasSize(2)
                .allSatisfy(vector -> assertThat(vector.length()).isEqualTo(2 * length));
        assertThat(before.themes().all())
                .allSatisfy(theme -> assertThat(theme.centre().length()).isEqualTo(2 * length));
    }

    @Test
    void it_is_done_before_anything_more_is_said() {
        after().intake().work(1);

        Optional<String> model = store.read(tx -> tx.vectorModel());
        assertThat(model).contains("longer");
    }

    @Test
    void a_named_theme_whose_groups_are_all_set_aside_hinders_no_other() {
        IntStream.range(0, ENOUGH_TO_KNOW_WHAT_ALL_HAVE_IN_COMMON)
                .forEach(i -> script.says("person" + i, "Which coffee machine broke down?"));
        QuestionGroup group = before.groupOf(key);
        before.themes().rename(group.theme(), "The key hunt");
        before.facilitating().reject(group.number());
        Script later = after().script().from(script).at("tue 09:00");

        later.says("kari", "Where is the ladder?");
        MessageRef again = later.says("ida", "Where is the ladder?");

        assertThat(before.groupOf(again).theme()).isNotZero().isNotEqualTo(group.theme());
    }

    @Test
    void what_facilitators_decided_stays() {
        QuestionGroup group = before.groupOf(key);
        before.themes().rename(group.theme(), "The key hunt");
        before.facilitating().reject(group.number());
        List<Theme> themes = before.themes().all();

        after().script().from(script).at("tue 09:00").says("kari", "Where is the ladder?");

        assertThat(before.groupOf(key).rejected()).isTrue();
        assertThat(before.themes().all())
                .extracting(Theme::number, Theme::name)
                .containsExactlyElementsOf(themes.stream()
                        .map(theme -> org.assertj.core.groups.Tuple.tuple(theme.number(), theme.name()))
                        .toList());
    }
}
