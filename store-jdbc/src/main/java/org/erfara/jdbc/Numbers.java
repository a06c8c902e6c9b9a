package org.erfara.jdbc;

/** Numbers that count up and are never given twice, whatever became of those who had them. */
enum Numbers {
    GROUP("question_group"),
    THEME("theme");

    private final String next;

    Numbers(String table) {
        this.next = """
                update last_number set last = case when last > highest then last else highest end + 1
                from (select coalesce(max(number), 0) as highest from %s) as taken
                where kind = ? returning last
                """.formatted(table);
    }

    long next(Sql sql) {
        return sql.first(next, Row::number, this).orElseThrow();
    }

    void retire(Sql sql, long number) {
        sql.update("update last_number set last = ? where kind = ? and last < ?", number, this, number);
    }
}
