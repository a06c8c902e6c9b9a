package org.erfara.jdbc;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.erfara.job.Job;
import org.erfara.listen.ListenTx;
import org.erfara.privacy.PrivacyTx;

/** What can be done within one transaction of a {@link JdbcStore}: everything, a feature to each interface it mixes in. */
public final class JdbcTx
        implements PrivacyTx,
                ListenTx,
                JdbcInbox,
                JdbcChannels,
                JdbcQuestions,
                JdbcGroups,
                JdbcExchanges,
                JdbcAnswers,
                JdbcThemes,
                JdbcPolished,
                JdbcListenings,
                JdbcPauses,
                JdbcWindow,
                JdbcTags,
                JdbcInvitations,
                JdbcQuotes,
                JdbcErasures {
    private final Sql sql;
    private final JdbcCustomization jobDialect;

    JdbcTx(Sql sql, JdbcCustomization jobDialect) {
        this.sql = sql;
        this.jobDialect = jobDialect;
    }

    @Override
    public Sql sql() {
        return sql;
    }

    /** The scheduler's own connection would wait for this transaction, and this transaction for it: so it gets this one. */
    @Override
    public void schedule(Job job, Instant due) {
        SchedulerClient.Builder.create(Lent.dataSource(sql.connection(), () -> {}, () -> {}), List.of())
                .jdbcCustomization(jobDialect)
                .serializer(new JobSubject())
                .build()
                .scheduleIfNotExists(JobSubject.instance(job), due);
    }

    @Override
    public List<Job> jobsNaming(String person) {
        return sql
                .all(
                        "select task_name, task_instance, task_data from scheduled_tasks where picked = ?",
                        JdbcTx::job,
                        false)
                .stream()
                .filter(job -> job.names(person))
                .sorted(Comparator.comparing(Job::kind).thenComparing(Job::subject))
                .toList();
    }

    private static Job job(Row row) throws SQLException {
        String kind = row.text();
        String instance = row.text();
        byte[] subject = row.bytesOrNull();
        return new Job(kind, subject == null ? instance : new String(subject, StandardCharsets.UTF_8));
    }

    /** One that is being done ends by itself: the scheduler would miss it. */
    @Override
    public void cancel(Job job) {
        sql.update(
                "delete from scheduled_tasks where task_name = ? and task_instance in (?, ?) and picked = ?",
                job.kind(),
                JobSubject.hash(job),
                job.subject(),
                false);
    }
}
