package org.erfara.store;

import java.util.List;
import java.util.Optional;
import org.erfara.question.QuestionGroup;
import org.erfara.theme.Theme;
import org.erfara.theme.ThemeTx;

interface InMemoryThemes extends ThemeTx {
    Tables tables();

    @Override
    default void putTheme(Theme theme) {
        tables().themes().put(theme.number(), theme);
    }

    @Override
    default Optional<Theme> theme(long number) {
        return Optional.ofNullable(tables().themes().get(number));
    }

    @Override
    default void deleteTheme(long number) {
        tables().themes().remove(number);
        tables().retire("theme", number);
    }

    @Override
    default List<Theme> themes() {
        return List.copyOf(tables().themes().values());
    }

    @Override
    default List<QuestionGroup> groupsOf(long theme) {
        return tables().groups().values().stream()
                .filter(group -> group.theme() == theme && !group.rejected())
                .toList();
    }

    @Override
    default long nextThemeNumber() {
        return tables().nextNumber("theme", tables().themes());
    }
}
