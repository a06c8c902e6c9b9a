package org.erfara.jdbc;

import java.util.List;
import org.erfara.person.Pause;
import org.erfara.person.PauseTx;

interface JdbcPauses extends PauseTx {
    Sql sql();

    @Override
    default void putPause(Pause pause) {
        sql().update("""
                        insert into pause (person, since, until) values (?, ?, ?)
                        on conflict (person, since) do update set until = excluded.until
                        """, pause.person(), pause.since(), pause.until());
    }

    @Override
    default void deletePauses(String person) {
        sql().update("delete from pause where person = ?", person);
    }

    @Override
    default List<Pause> pauses(String person) {
        return sql().all(
                        "select person, since, until from pause where person = ? order by since",
                        row -> new Pause(row.text(), row.moment(), row.momentOrNull()),
                        person);
    }
}
