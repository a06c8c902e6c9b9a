package org.erfara.store;

import static org.erfara.store.StoreSamples.MONDAY;
import static org.erfara.store.StoreSamples.NORDIC;
import static org.erfara.store.StoreSamples.direction;
import static org.erfara.store.StoreSamples.group;
import static org.erfara.store.StoreSamples.minute;

import java.util.Map;
import org.erfara.theme.Step;
import org.erfara.theme.Theme;
import org.erfara.theme.ThemeTx;
import org.junit.jupiter.api.Test;

/** What every store promises of {@link ThemeTx}. */
public interface ThemeStoreContract extends StoreFixture {
    @Test
    default void a_theme_comes_back_as_it_was_put() {
        Theme learnt = new Theme(
                5_000_000_000L,
                direction(3),
                4,
                NORDIC,
                Map.of(
                        Step.HEARD, minute(1),
                        Step.THEME, minute(2),
                        Step.EXPLORED, minute(3),
                        Step.TRIED, minute(4),
                        Step.LEARNT, minute(5)));
        write(tx -> tx.putTheme(learnt));
        assertOne(tx -> tx.theme(5_000_000_000L)).contains(learnt);
        assertOne(tx -> tx.theme(1)).isEmpty();
    }

    @Test
    default void a_theme_put_again_is_replaced_and_a_step_it_went_back_from_is_gone() {
        Theme back = new Theme(1, direction(2), 2, null, Map.of(Step.HEARD, minute(1)));
        write(tx -> tx.putTheme(
                new Theme(1, direction(1), 1, "Læsning", Map.of(Step.HEARD, MONDAY, Step.THEME, minute(1)))));
        write(tx -> tx.putTheme(back));
        assertAll(ThemeTx::themes).containsExactly(back);
    }

    @Test
    default void a_forgotten_theme_is_gone_with_its_steps_and_its_number_is_not_given_again() {
        write(tx -> {
            tx.putTheme(new Theme(7, direction(1), 1, "Læsning", Map.of(Step.HEARD, MONDAY, Step.THEME, minute(1))));
            tx.putTheme(heard(2));
            tx.deleteTheme(7);
        });
        assertAll(ThemeTx::themes).containsExactly(heard(2));
        assertOne(tx -> tx.theme(7)).isEmpty();
        assertWrite(ThemeTx::nextThemeNumber).isEqualTo(8L);
        write(tx -> tx.putTheme(heard(7)));
        assertOne(tx -> tx.theme(7)).contains(heard(7));
    }

    @Test
    default void forgetting_a_theme_that_is_not_there_does_nothing() {
        write(tx -> {
            tx.putTheme(heard(2));
            tx.deleteTheme(3);
        });
        assertAll(ThemeTx::themes).containsExactly(heard(2));
    }

    @Test
    default void themes_come_by_number() {
        write(tx -> {
            tx.putTheme(heard(12));
            tx.putTheme(heard(2));
            tx.putTheme(heard(7));
        });
        assertAll(ThemeTx::themes).containsExactly(heard(2), heard(7), heard(12));
    }

    @Test
    default void the_groups_of_a_theme_come_by_number_without_the_rejected_ones() {
        write(tx -> {
            tx.putGroup(group(4, 1, false));
            tx.putGroup(group(3, 1, true));
            tx.putGroup(group(2, 2, false));
            tx.putGroup(group(1, 1, false));
        });
        assertAll(tx -> tx.groupsOf(1)).containsExactly(group(1, 1, false), group(4, 1, false));
        assertAll(tx -> tx.groupsOf(3)).isEmpty();
    }

    @Test
    default void theme_numbers_count_up_from_one_apart_from_those_of_groups() {
        store().write(tx -> tx.nextGroupNumber());
        assertWrite(ThemeTx::nextThemeNumber).isEqualTo(1L);
        assertWrite(ThemeTx::nextThemeNumber).isEqualTo(2L);
    }

    @Test
    default void a_theme_number_taken_without_asking_is_not_given_again() {
        write(tx -> tx.putTheme(heard(7)));
        assertWrite(ThemeTx::nextThemeNumber).isEqualTo(8L);
    }

    private static Theme heard(long number) {
        return new Theme(number, direction(number), 1, null, Map.of(Step.HEARD, MONDAY));
    }
}
