package org.erfara.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.erfara.theme.Step;
import org.erfara.theme.Theme;
import org.erfara.theme.ThemeTx;

interface JdbcThemes extends ThemeTx {
    /** A row for every step of every theme. */
    String SELECT_THEME = """
            select theme.number, centre, joined, name, step, at
            from theme join theme_step on theme_step.theme = theme.number
            """;

    Sql sql();

    @Override
    default void putTheme(Theme theme) {
        sql().update("""
                        insert into theme (number, centre, joined, name) values (?, ?, ?, ?)
                        on conflict (number) do update
                        set centre = excluded.centre, joined = excluded.joined, name = excluded.name
                        """, theme.number(), theme.centre(), theme.groups(), theme.name());
        deleteSteps(theme.number());
        theme.steps().forEach((step, at) -> putStep(theme.number(), step, at));
    }

    private void deleteSteps(long theme) {
        sql().update("delete from theme_step where theme = ?", theme);
    }

    private void putStep(long theme, Step step, Instant at) {
        sql().update("insert into theme_step (theme, step, at) values (?, ?, ?)", theme, step, at);
    }

    @Override
    default Optional<Theme> theme(long number) {
        return whole(sql().all(SELECT_THEME + "where theme.number = ?", JdbcThemes::read, number)).stream()
                .findFirst();
    }

    @Override
    default List<Theme> themes() {
        return whole(sql().all(SELECT_THEME + "order by theme.number", JdbcThemes::read));
    }

    @Override
    default void deleteTheme(long number) {
        deleteSteps(number);
        forgetPolished(number);
        sql().update("delete from theme where number = ?", number);
        Numbers.THEME.retire(sql(), number);
    }

    @Override
    default long nextThemeNumber() {
        return Numbers.THEME.next(sql());
    }

    private static Theme read(Row row) throws SQLException {
        return new Theme(
                row.number(),
                row.vector(),
                row.count(),
                row.textOrNull(),
                Map.of(row.constant(Step.class), row.moment()));
    }

    private static List<Theme> whole(List<Theme> withOneStepEach) {
        Map<Long, Theme> themes = new LinkedHashMap<>();
        withOneStepEach.forEach(theme -> themes.merge(theme.number(), theme, JdbcThemes::withStepsOf));
        return List.copyOf(themes.values());
    }

    private static Theme withStepsOf(Theme theme, Theme same) {
        Map<Step, Instant> steps = new EnumMap<>(theme.steps());
        steps.putAll(same.steps());
        return new Theme(theme.number(), theme.centre(), theme.groups(), theme.name(), steps);
    }
}
