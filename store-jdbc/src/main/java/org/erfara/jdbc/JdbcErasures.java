package org.erfara.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.erfara.privacy.Erasure;
import org.erfara.privacy.ErasureTx;

interface JdbcErasures extends ErasureTx {
    Sql sql();

    @Override
    default void putErasure(Erasure erasure) {
        sql().update(
                        "insert into erasure (id, at, person, counts) values (?, ?, ?, ?)",
                        erasure.id(),
                        erasure.at(),
                        erasure.person(),
                        written(erasure.counts()));
    }

    /** A kind to a line, and how much of it there was. */
    private static String written(SortedMap<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(kind -> kind.getKey() + " " + kind.getValue())
                .collect(Collectors.joining("\n"));
    }

    @Override
    default List<Erasure> erasuresOf(String person) {
        return sql().all(
                        "select id, at, person, counts from erasure where person = ? order by at, id",
                        JdbcErasures::read,
                        person);
    }

    @Override
    default int forgetErasuresBefore(Instant moment) {
        return sql().update("delete from erasure where at < ?", moment);
    }

    private static Erasure read(Row row) throws SQLException {
        return new Erasure(row.text(), row.moment(), row.text(), counts(row.text()));
    }

    private static SortedMap<String, Integer> counts(String written) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        written.lines().map(line -> line.split(" ")).forEach(kind -> counts.put(kind[0], Integer.valueOf(kind[1])));
        return counts;
    }
}
