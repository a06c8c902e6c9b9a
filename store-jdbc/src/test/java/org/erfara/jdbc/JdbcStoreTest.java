package org.erfara.jdbc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.erfara.chat.ConversationId;
import org.erfara.chat.MessageRef;
import org.erfara.listen.Channel;
import org.erfara.question.QuestionGroup;
import org.erfara.text.Vector;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdbcStoreTest {
    @TempDir
    private Path folder;

    @Test
    void a_database_of_a_newer_version_is_refused_with_both_versions_named() throws SQLException {
        assertThatNewerIsRefused(sqlite());
        assertThatNewerIsRefused(PostgresqlServer.emptyDatabase());
    }

    private static void assertThatNewerIsRefused(String url) throws SQLException {
        JdbcStore.open(url).close();
        run(url, """
                insert into flyway_schema_history
                    (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                select 99, '99', 'from the future', type, 'V99__from_the_future.sql', 1, installed_by, 1, success
                from flyway_schema_history where version = '1'
                """);
        assertThatThrownBy(() -> JdbcStore.open(url))
                .isInstanceOf(StoreProblem.class)
                .hasMessageMatching("The data was written by a newer version of Erfara: its tables are of version 99,"
                        + " this program knows them up to version \\d+\\."
                        + " Start the newer program, or choose other data\\.");
    }

    @Test
    void another_programs_database_is_refused() throws SQLException {
        run(sqlite(), "create table recipe (name text)");
        assertThatThrownBy(() -> JdbcStore.open(sqlite()))
                .isInstanceOf(StoreProblem.class)
                .hasMessage("The database " + folder.resolve("erfara.db")
                        + " cannot be used: it holds another program's tables; choose another one.");
    }

    @Test
    void a_wrong_password_is_refused_without_saying_it() {
        String url = PostgresqlServer.lockedDatabase();
        assertThatProblem(url + "?user=erfara&password=hemmelig42")
                .hasMessageMatching("PostgreSQL at localhost:\\d+/locked refuses the user name or password\\.");
        JdbcStore.open(url + "?user=erfara&password=rigtig").close();
    }

    @Test
    void a_database_that_does_not_exist_is_refused() {
        assertThatProblem(PostgresqlServer.address("nowhere") + "?user=postgres&password=hemmelig42")
                .hasMessageMatching("PostgreSQL at localhost:\\d+/nowhere has no such database: create it first\\.");
    }

    @Test
    void a_server_that_is_not_there_is_named() {
        assertThatProblem("jdbc:postgresql://localhost:1/erfara?user=erfara&password=hemmelig42")
                .hasMessage("PostgreSQL at localhost:1/erfara cannot be reached:"
                        + " check the address, and that it is running.");
    }

    @Test
    void an_address_that_cannot_be_read_is_refused_without_repeating_it() {
        assertThatProblem("jdbc:postgresql://erfara:hemmelig42@localhost/erfara")
                .hasMessageStartingWith("User name and password stand behind the address of PostgreSQL: ");
        assertThatProblem("jdbc:postgresql://localhost:port/erfara?password=hemmelig42")
                .hasMessageStartingWith("The address of PostgreSQL cannot be read: ");
        assertThatProblem("jdbc:mysql://localhost/erfara?password=hemmelig42")
                .hasMessage("A database address begins with jdbc:sqlite: or jdbc:postgresql://; this one does not.");
    }

    @Test
    void a_file_in_a_folder_that_is_not_there_is_refused() {
        Path file = folder.resolve("nowhere/erfara.db");
        assertThatProblem("jdbc:sqlite:" + file)
                .hasMessage("The database " + file
                        + " cannot be opened: check that its folder is there and may be written in.");
    }

    @Test
    void a_failing_statement_does_not_say_what_it_was_to_keep() {
        try (JdbcStore sqlite = JdbcStore.open(sqlite());
                JdbcStore postgresql = JdbcStore.open(PostgresqlServer.emptyDatabase())) {
            assertThatFailureIsSilentOn("hemmelig42", sqlite);
            assertThatFailureIsSilentOn("hemmelig42", postgresql);
        }
    }

    private static void assertThatFailureIsSilentOn(String secret, JdbcStore store) {
        assertThatThrownBy(() -> store.write(tx -> tx.sql()
                        .update(
                                "insert into channel (id, name, unit, heard) values (?, ?, null, true)",
                                secret,
                                secret)))
                .isInstanceOf(IllegalStateException.class)
                .extracting(JdbcStoreTest::everythingItSays, STRING)
                .contains("null")
                .doesNotContain(secret);
    }

    @Test
    void a_store_that_failed_works_again_when_the_cause_is_gone() throws SQLException {
        assertThatItRecovers(sqlite());
        assertThatItRecovers(PostgresqlServer.emptyDatabase());
    }

    private static void assertThatItRecovers(String url) throws SQLException {
        Channel channel = new Channel(new ConversationId("slack:T1:C1"), "staff", "Åskolen", true);
        try (JdbcStore store = JdbcStore.open(url)) {
            keep(store, channel);
            run(url, "alter table channel rename to elsewhere");
            assertThatThrownBy(() -> keep(store, channel)).isInstanceOf(IllegalStateException.class);
            run(url, "alter table elsewhere rename to channel");
            keep(store, channel);
            assertThat(store.<List<Channel>>read(JdbcTx::channels)).containsExactly(channel);
        }
    }

    @Test
    void until_older_questions_are_read_again_the_middle_of_their_group_stands_in_for_them() throws SQLException {
        assertThatOlderQuestionsMeanTheirGroup(sqlite(), "x'3f800000007f'");
        assertThatOlderQuestionsMeanTheirGroup(PostgresqlServer.emptyDatabase(), "'\\x3f800000007f'");
    }

    private static void assertThatOlderQuestionsMeanTheirGroup(String url, String middle) throws SQLException {
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:db/migration/" + (url.startsWith("jdbc:sqlite:") ? "sqlite" : "postgresql"))
                .loggers("slf4j")
                .target("4")
                .load()
                .migrate();
        run(url, "insert into vector_model (single, name) values (1, 'of then')");
        run(url, "insert into question values ('slack:T1:C1', '1', null, 0, 'asker', 'EN', 'Why?', 7)");
        run(
                url,
                "insert into question_group (number, centre, size, last_asked, theme, rejected) values (7, %s, 1, 0, 0, %s)"
                        .formatted(middle, url.startsWith("jdbc:sqlite:") ? "0" : "false"));
        try (JdbcStore store = JdbcStore.open(url)) {
            MessageRef asked = new MessageRef(new ConversationId("slack:T1:C1"), "1");
            assertThat(store.<Optional<Vector>>read(tx -> tx.vectorOf(asked)))
                    .isEqualTo(store.<Optional<Vector>>read(tx -> tx.group(7).map(QuestionGroup::centre)))
                    .isPresent();
            assertThat(store.<Optional<String>>read(JdbcTx::vectorModel)).isEmpty();
        }
    }

    private static void keep(JdbcStore store, Channel channel) {
        store.write(tx -> {
            tx.putChannel(channel);
            return true;
        });
    }

    @Test
    void what_was_taken_back_cannot_be_read_in_the_file() throws IOException {
        Channel channel = new Channel(new ConversationId("slack:T1:C1"), "hemmelig42".repeat(200), "unit", true);
        try (JdbcStore store = JdbcStore.open(sqlite())) {
            keep(store, channel);
            store.write(tx -> tx.sql().update("delete from channel"));
        }
        assertThat(Files.readString(folder.resolve("erfara.db"), ISO_8859_1)).doesNotContain("hemmelig42");
    }

    private String sqlite() {
        return "jdbc:sqlite:" + folder.resolve("erfara.db");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertThatProblem(String url) {
        return assertThatThrownBy(() -> JdbcStore.open(url))
                .isInstanceOf(StoreProblem.class)
                .satisfies(problem -> assertThat(everythingItSays(problem)).doesNotContain("hemmelig42"));
    }

    private static String everythingItSays(Throwable problem) {
        StringWriter said = new StringWriter();
        problem.printStackTrace(new PrintWriter(said));
        return said.toString();
    }

    private static void run(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
