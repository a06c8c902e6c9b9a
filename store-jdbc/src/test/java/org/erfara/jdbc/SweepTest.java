package org.erfara.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.erfara.chat.ConversationId;
import org.erfara.chat.MessageRef;
import org.erfara.question.Question;
import org.erfara.text.Language;
import org.erfara.text.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was erased is looked for in the bytes on the disk. */
class SweepTest {
    private static final String BIRD = "zebrafinke";
    private static final int QUESTIONS = 4_000;
    private static final int ASKERS = 40;

    @TempDir
    private Path folder;

    private static Question question(int number) {
        String asker = number % ASKERS == 7 ? BIRD : "asker" + number % ASKERS;
        MessageRef ref = new MessageRef(new ConversationId("slack:T1:C" + number % 3), asker + number);
        return new Question(
                ref, null, Instant.ofEpochMilli(number), asker, Language.DA, asker + ", ".repeat(number % 90), 1);
    }

    /** In an order in which pages have to be divided again and again. */
    private static void askAndErase(JdbcStore store) {
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, QUESTIONS).boxed().toList());
        Collections.shuffle(numbers, new Random(1));
        Vector meaning = Vector.of(new float[] {1, 0});
        store.write(tx -> {
            numbers.forEach(number -> tx.putQuestion(question(number), meaning));
            return true;
        });
        store.write(tx -> {
            tx.questionsBy(BIRD).forEach(question -> tx.deleteQuestion(question.ref()));
            return true;
        });
        store.sweep();
        store.write(tx -> tx.nextGroupNumber());
        assertThat(store.<Long>read(tx -> tx.countQuestions())).isEqualTo(QUESTIONS - QUESTIONS / ASKERS);
    }

    @Test
    void of_what_was_erased_nothing_is_left_in_any_file_of_sqlite() throws IOException {
        try (JdbcStore store = JdbcStore.open("jdbc:sqlite:" + folder.resolve("erfara.db"))) {
            askAndErase(store);

            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files)
                        .hasSizeGreaterThan(1)
                        .allSatisfy(file -> assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                                .doesNotContain(BIRD));
            }
        }
    }

    @Test
    void of_what_was_erased_nothing_is_left_in_the_tables_and_indexes_of_postgresql() {
        try (JdbcStore store = JdbcStore.open(PostgresqlServer.emptyDatabase())) {
            askAndErase(store);

            List<String> files = store.write(tx -> {
                return tx.sql().all("""
                                select relname::text from pg_class
                                where relkind in ('r', 'i', 't') and relnamespace = current_schema()::regnamespace
                                    and position('zebrafinke'::bytea in pg_read_binary_file(pg_relation_filepath(oid))) > 0
                                """, Row::text);
            });
            assertThat(files).isEmpty();
        }
    }
}
