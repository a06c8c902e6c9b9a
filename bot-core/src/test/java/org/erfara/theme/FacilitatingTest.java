package org.erfara.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.erfara.Script;
import org.erfara.Staffroom;
import org.erfara.chat.MessageRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FacilitatingTest {
    private static final String KEY = "Who has the library key?";
    private static final String CARD = "Where do I renew a borrower card?";

    private final Staffroom staffroom = new Staffroom();
    private final Script script = staffroom.script().at("mon 09:00");
    private final Facilitating facilitating = staffroom.facilitating();

    private MessageRef key;
    private MessageRef keyAgain;
    private MessageRef card;

    @BeforeEach
    void two_ask_for_the_key_and_one_for_a_card() {
        key = script.says("signe", KEY);
        keyAgain = script.says("ole", KEY);
        card = script.says("bo", CARD);
    }

    private long group(MessageRef question) {
        return staffroom.question(question).group();
    }

    private Theme themeOf(MessageRef question) {
        return staffroom.themes().find(staffroom.groupOf(question).theme()).orElseThrow();
    }

    private List<String> shown() {
        return staffroom.askedBy(1).stream().map(Recurring::wording).toList();
    }

    @Test
    void merging_moves_the_questions_and_the_second_group_is_gone() {
        long gone = group(card);

        assertThat(facilitating.merge(group(key), gone)).isTrue();

        assertThat(group(card)).isEqualTo(group(key));
        assertThat(staffroom.groupOf(key).size()).isEqualTo(3);
        assertThat(staffroom.recurrences().find(gone)).isEmpty();
    }

    @Test
    void what_is_asked_after_a_merge_joins_the_merged_group() {
        facilitating.merge(group(card), group(key));

        assertThat(group(script.says("ida", KEY))).isEqualTo(group(card));
    }

    @Test
    void merging_with_itself_or_with_nothing_changes_nothing() {
        List<Recurring> before = staffroom.askedBy(1);

        assertThat(facilitating.merge(group(key), group(key))).isFalse();
        assertThat(facilitating.merge(group(key), 99)).isFalse();
        assertThat(facilitating.merge(99, group(key))).isFalse();

        assertThat(staffroom.askedBy(1)).isEqualTo(before);
    }

    @Test
    void two_questions_that_each_came_once_get_a_theme_when_they_are_merged() {
        MessageRef coffee = script.says("ida", "Which coffee machine broke down?");
        assertThat(staffroom.groupOf(card).theme()).isZero();

        facilitating.merge(group(card), group(coffee));

        assertThat(themeOf(card).step()).isEqualTo(Step.HEARD);
    }

    @Test
    void a_merge_leaves_no_empty_theme_behind() {
        MessageRef cardAgain = script.says("ida", CARD);
        assertThat(themeOf(cardAgain)).isNotEqualTo(themeOf(key));

        facilitating.merge(group(key), group(card));

        assertThat(staffroom.themes().all()).singleElement().isEqualTo(themeOf(key));
    }

    @Test
    void a_theme_somebody_named_stays_even_when_it_has_become_empty() {
        script.says("ida", CARD);
        long named = themeOf(card).number();
        staffroom.themes().rename(named, "Borrowing");

        facilitating.merge(group(key), group(card));

        assertThat(staffroom.themes().find(named)).map(Theme::name).contains("Borrowing");
    }

    @Test
    void splitting_makes_a_group_of_those_that_ask_something_else() {
        facilitating.merge(group(key), group(card));

        Optional<Long> fresh = facilitating.split(group(key), List.of(card));

        assertThat(fresh).contains(group(card));
        assertThat(group(card)).isNotEqualTo(group(key));
        assertThat(staffroom.groupOf(key).size()).isEqualTo(2);
    }

    @Test
    void splitting_leaves_both_groups_as_though_they_had_never_been_one() {
        var before = staffroom.groupOf(key).madeByHand();
        var cardBefore = staffroom.groupOf(card).madeByHand();
        facilitating.merge(group(key), group(card));
        facilitating.split(group(key), List.of(card));

        assertThat(staffroom.groupOf(key)).isEqualTo(before);
        assertThat(staffroom.groupOf(card).centre()).isEqualTo(cardBefore.centre());
    }

    @Test
    void splitting_off_everything_or_nothing_changes_nothing() {
        assertThat(facilitating.split(group(key), List.of(key, keyAgain))).isEmpty();
        assertThat(facilitating.split(group(key), List.of())).isEmpty();
        assertThat(facilitating.split(group(key), List.of(card))).isEmpty();
        assertThat(facilitating.split(99, List.of(key))).isEmpty();

        assertThat(staffroom.groupOf(key).size()).isEqualTo(2);
    }

    @Test
    void what_is_asked_after_a_split_joins_the_half_it_is_like() {
        facilitating.merge(group(key), group(card));
        facilitating.split(group(key), List.of(card));

        assertThat(group(script.says("ida", CARD))).isEqualTo(group(card));
        assertThat(group(script.says("per", KEY))).isEqualTo(group(key));
    }

    @Test
    void gathering_puts_one_question_with_a_group() {
        assertThat(facilitating.gather(card, group(key))).isTrue();

        assertThat(group(card)).isEqualTo(group(key));
        assertThat(shown()).containsExactly(KEY);
    }

    @Test
    void gathering_what_is_there_already_changes_nothing() {
        assertThat(facilitating.gather(key, group(key))).isTrue();

        assertThat(staffroom.groupOf(key).size()).isEqualTo(2);
    }

    @Test
    void gathering_what_does_not_exist_is_refused() {
        assertThat(facilitating.gather(new MessageRef(Script.channel("staff"), "none"), group(key)))
                .isFalse();
        assertThat(facilitating.gather(key, 99)).isFalse();
    }

    @Test
    void a_rejected_group_is_not_shown_and_what_joins_it_later_is_not_either() {
        assertThat(facilitating.reject(group(key))).isTrue();
        script.says("ida", KEY);

        assertThat(shown()).containsExactly(CARD);
        assertThat(staffroom.groupOf(key).size()).isEqualTo(3);
    }

    @Test
    void restoring_shows_all_that_was_asked_meanwhile_in_a_theme_that_exists() {
        facilitating.reject(group(key));
        script.says("ida", KEY);

        assertThat(facilitating.restore(group(key))).isTrue();

        assertThat(shown()).containsExactly(KEY, CARD);
        assertThat(themeOf(key).centre()).isEqualTo(staffroom.groupOf(key).centre());
    }

    @Test
    void a_theme_whose_only_group_is_rejected_is_gone_but_one_that_was_named_comes_back() {
        staffroom.themes().rename(themeOf(key).number(), "Keys");
        Theme named = themeOf(key);
        facilitating.reject(group(key));

        facilitating.restore(group(key));

        assertThat(themeOf(key)).isEqualTo(named);
    }

    @Test
    void rejecting_and_restoring_what_does_not_exist_is_refused() {
        assertThat(facilitating.reject(99)).isFalse();
        assertThat(facilitating.restore(99)).isFalse();
    }

    @Test
    void mending_holds_after_a_restart() {
        facilitating.merge(group(card), group(key));
        Staffroom restarted = new Staffroom(staffroom.store());
        Script later = restarted.script().from(script);

        assertThat(restarted.question(later.says("ida", KEY)).group()).isEqualTo(group(card));
    }
}
