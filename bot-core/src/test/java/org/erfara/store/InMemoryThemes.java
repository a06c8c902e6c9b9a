package org.erfara.store;

import java.util.List;
import java.util.Optional;
import org.erfara.question.QuestionGroup;
import org.erfara.theme.PolishedTheme;
import org.erfara.theme.Theme;
import org.erfara.theme.ThemeTx;
import org.erfara.words.Reader;

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
        forgetPolished(number);
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

    @Override
    default void putPolished(PolishedTheme polished) {
        tables().polished().put(polished.theme() + polished.reader().tag(), polished);
    }

    @Override
    default Optional<PolishedTheme> polished(long theme, Reader reader) {
        return Optional.ofNullable(tables().polished().get(theme + reader.tag()))
                .map(kept -> new PolishedTheme(theme, reader, kept.plain(), kept.name(), kept.summary(), List.of()));
    }

    @Override
    default void forgetPolished(long theme) {
        tables().polished().values().removeIf(kept -> kept.theme() == theme);
    }
}
