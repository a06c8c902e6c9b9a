package org.erfara.jdbc;

import java.util.List;
import java.util.Optional;
import org.erfara.chat.MessageRef;
import org.erfara.theme.PolishedTheme;
import org.erfara.theme.PolishedTx;
import org.erfara.words.Reader;

interface JdbcPolished extends PolishedTx {
    Sql sql();

    @Override
    default void putPolished(PolishedTheme polished) {
        forget(polished.theme(), polished.reader());
        sql().update(
                        "insert into polished_theme (theme, reader, plain, name, summary) values (?, ?, ?, ?, ?)",
                        polished.theme(),
                        polished.reader(),
                        polished.plain(),
                        polished.name(),
                        polished.summary());
        polished.madeOf()
                .forEach(question -> sql().update(
                                "insert into polished_of (theme, reader, conversation, message) values (?, ?, ?, ?)",
                                polished.theme(),
                                polished.reader(),
                                question));
    }

    private void forget(long theme, Reader reader) {
        sql().update("delete from polished_of where theme = ? and reader = ?", theme, reader);
        sql().update("delete from polished_theme where theme = ? and reader = ?", theme, reader);
    }

    @Override
    default Optional<PolishedTheme> polished(long theme, Reader reader) {
        return sql().first(
                        "select plain, name, summary from polished_theme where theme = ? and reader = ?",
                        row -> new PolishedTheme(theme, reader, row.count(), row.text(), row.text(), List.of()),
                        theme,
                        reader);
    }

    @Override
    default void forgetPolished(long theme) {
        sql().update("delete from polished_of where theme = ?", theme);
        sql().update("delete from polished_theme where theme = ?", theme);
    }

    /** Words made of a question go with it. */
    static void forgetMadeOf(Sql sql, MessageRef question) {
        sql.update("""
                delete from polished_theme where (theme, reader) in
                    (select theme, reader from polished_of where conversation = ? and message = ?)
                """, question);
        sql.update("""
                delete from polished_of where (theme, reader) in
                    (select theme, reader from polished_of where conversation = ? and message = ?)
                """, question);
    }
}
