package org.erfara.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.erfara.tag.Kind;
import org.erfara.tag.Tag;
import org.erfara.tag.TagTx;

interface JdbcTags extends TagTx {
    String SELECT_TAG = "select id, at, maker, kind, title, words, paraphrase, theme, lifted from tag ";
    String NEWEST_TAG_FIRST = " order by at desc, id";

    Sql sql();

    @Override
    default void putTag(Tag tag) {
        sql().update(
                        """
                        insert into tag (id, at, maker, kind, title, words, paraphrase, theme, lifted)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (id) do update
                        set at = excluded.at, maker = excluded.maker, kind = excluded.kind, title = excluded.title,
                            words = excluded.words, paraphrase = excluded.paraphrase, theme = excluded.theme,
                            lifted = excluded.lifted
                        """,
                        tag.id(),
                        tag.at(),
                        tag.by(),
                        tag.kind(),
                        tag.title(),
                        tag.words(),
                        tag.paraphrase(),
                        tag.theme(),
                        tag.lifted());
    }

    @Override
    default Optional<Tag> tag(String id) {
        return sql().first(SELECT_TAG + "where id = ?", JdbcTags::read, id);
    }

    @Override
    default List<Tag> tagsWaiting() {
        return sql().all(SELECT_TAG + "where lifted = ?" + NEWEST_TAG_FIRST, JdbcTags::read, false);
    }

    @Override
    default List<Tag> tagsIn(long theme) {
        return sql().all(SELECT_TAG + "where theme = ?" + NEWEST_TAG_FIRST, JdbcTags::read, theme);
    }

    @Override
    default List<Tag> tagsBy(String person) {
        return sql().all(SELECT_TAG + "where maker = ?" + NEWEST_TAG_FIRST, JdbcTags::read, person);
    }

    @Override
    default void deleteTag(String id) {
        sql().update("delete from fit where tag = ?", id);
        sql().update("delete from quote where tag = ?", id);
        sql().update("delete from tag where id = ?", id);
    }

    private static Tag read(Row row) throws SQLException {
        return new Tag(
                row.text(),
                row.moment(),
                row.text(),
                row.constantOrNull(Kind.class),
                row.text(),
                row.text(),
                row.text(),
                row.number(),
                row.flag());
    }
}
