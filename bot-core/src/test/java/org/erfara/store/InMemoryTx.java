package org.erfara.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.erfara.job.Job;
import org.erfara.listen.ListenTx;
import org.erfara.privacy.PrivacyTx;

/** What can be done within one transaction of the {@link InMemoryStore}: everything. */
public final class InMemoryTx
        implements PrivacyTx,
                ListenTx,
                InMemoryInbox,
                InMemoryChannels,
                InMemoryQuestions,
                InMemoryGroups,
                InMemoryExchanges,
                InMemoryThemes,
                InMemoryListenings,
                InMemoryWindow,
                InMemoryTags,
                InMemoryInvitations,
                InMemoryErasures {
    private final Tables tables;

    InMemoryTx(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Tables tables() {
        return tables;
    }

    @Override
    public void schedule(Job job, Instant due) {
        tables.jobs().putIfAbsent(job, due);
    }

    @Override
    public List<Job> jobsNaming(String person) {
        return tables.jobs().keySet().stream()
                .filter(job -> job.names(person))
                .sorted(Comparator.comparing(Job::kind).thenComparing(Job::subject))
                .toList();
    }

    @Override
    public void cancel(Job job) {
        tables.jobs().remove(job);
    }

    /** The jobs on the list and when they are due. */
    public Map<Job, Instant> jobs() {
        return Map.copyOf(tables.jobs());
    }

    /** Takes a job off the list; says whether it was there. */
    public boolean done(Job job) {
        return tables.jobs().remove(job) != null;
    }

    /** All that is kept, as text, to look for something that should not be. */
    public String everything() {
        return tables.toString();
    }
}
