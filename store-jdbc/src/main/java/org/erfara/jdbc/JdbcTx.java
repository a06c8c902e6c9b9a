package org.erfara.jdbc;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import java.util.List;
import org.erfara.intake.HearingTx;
import org.erfara.job.Job;
import org.erfara.listen.ListenTx;

/** What can be done within one transaction of a {@link JdbcStore}: everything, a feature to each interface it mixes in. */
public final class JdbcTx
        implements HearingTx,
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
                JdbcQuotes {
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
                .build()
                .scheduleIfNotExists(new TaskInstance<>(job.kind(), job.subject()), due);
    }
}
