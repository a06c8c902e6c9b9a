package org.erfara.privacy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.erfara.job.Job;

/** What is to be sent to somebody. */
final class PlannedJobs implements RecordKind {
    @Override
    public String name() {
        return "jobs";
    }

    @Override
    public List<PersonalRecord> of(PrivacyTx tx, DataSubject who) {
        return jobs(tx, who)
                .map(job -> new PersonalRecord(null, null, "", Map.of("kind", job.kind())))
                .toList();
    }

    private static Stream<Job> jobs(PrivacyTx tx, DataSubject who) {
        return Stream.concat(tx.jobsNaming(who.id().value()).stream(), tx.jobsNaming(who.hash()).stream());
    }

    @Override
    public void erase(PrivacyTx tx, DataSubject who) {
        jobs(tx, who).forEach(tx::cancel);
    }
}
