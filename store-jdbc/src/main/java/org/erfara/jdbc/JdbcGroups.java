package org.erfara.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.erfara.question.Asked;
import org.erfara.question.Period;
import org.erfara.question.QuestionGroup;
import org.erfara.question.QuestionTx;
import org.erfara.theme.ThemeTx;

interface JdbcGroups extends QuestionTx, ThemeTx {
    String SELECT_GROUP = "select number, centre, size, last_asked, theme, rejected, by_hand from question_group ";

    Sql sql();

    @Override
    default void putGroup(QuestionGroup group) {
        sql().update(
                        """
                        insert into question_group (number, centre, size, last_asked, theme, rejected, by_hand)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (number) do update
                        set centre = excluded.centre, size = excluded.size, last_asked = excluded.last_asked,
                            theme = excluded.theme, rejected = excluded.rejected, by_hand = excluded.by_hand
                        """,
                        group.number(),
                        group.centre(),
                        group.size(),
                        group.lastAsked(),
                        group.theme(),
                        group.rejected(),
                        group.byHand());
    }

    @Override
    default Optional<QuestionGroup> group(long number) {
        return sql().first(SELECT_GROUP + "where number = ?", JdbcGroups::read, number);
    }

    @Override
    default List<QuestionGroup> groupsOf(long theme) {
        return sql().all(SELECT_GROUP + "where theme = ? and not rejected order by number", JdbcGroups::read, theme);
    }

    @Override
    default void eachGroup(Consumer<QuestionGroup> reader) {
        sql().each(SELECT_GROUP + "order by number", JdbcGroups::read, reader);
    }

    @Override
    default void deleteGroup(long number) {
        sql().update("delete from question_group where number = ?", number);
        Numbers.GROUP.retire(sql(), number);
    }

    @Override
    default Optional<QuestionGroup> groupAfter(long number) {
        return sql().first(SELECT_GROUP + "where number > ? order by number limit 1", JdbcGroups::read, number);
    }

    @Override
    default long mendedLast() {
        return sql().first("select last from last_number where kind = 'MENDED'", Row::number)
                .orElseThrow();
    }

    @Override
    default void putMendedLast(long number) {
        sql().update("update last_number set last = ? where kind = 'MENDED'", number);
    }

    @Override
    default long nextGroupNumber() {
        return Numbers.GROUP.next(sql());
    }

    @Override
    default List<Asked> asked(Period period, int minAskers) {
        return sql().all(
                        """
                        select group_number, count(*) as times, count(distinct asker) as askers
                        from question join question_group on question_group.number = question.group_number
                        where at >= ? and at < ? and not rejected
                        group by group_number
                        having count(distinct asker) >= ?
                        order by askers desc, times desc, group_number
                        """,
                        row -> new Asked(row.number(), row.count(), row.count()),
                        period.from(),
                        period.until(),
                        minAskers);
    }

    private static QuestionGroup read(Row row) throws SQLException {
        return new QuestionGroup(
                row.number(), row.vector(), row.count(), row.moment(), row.number(), row.flag(), row.flag());
    }
}
