package org.erfara.privacy;

import java.util.List;
import org.erfara.capture.Exchanges;
import org.erfara.tag.Tagging;
import org.erfara.theme.Grouping;

/** Every kind of what is kept of people, in the order in which it is shown and erased. */
public final class RecordKinds {
    private RecordKinds() {}

    /**
     * A feature that keeps anything tied to a person has its kind in here.
     *
     * @param receipts say under which name erasures are kept
     */
    public static List<RecordKind> all(Grouping grouping, Tagging tagging, Receipts receipts) {
        Exchanges exchanges = new Exchanges();
        return List.of(
                new AskedQuestions(grouping, exchanges),
                new GivenAnswers(exchanges),
                new QuotedWords(tagging),
                new MadeTags(tagging),
                new WindowMessages(),
                new RecentRemarks(),
                new Reactions(),
                new WaitingEvents(),
                new PlannedJobs(),
                new KeptInvitations(),
                new NoInvitations(),
                new KeptPauses(),
                new KeptErasures(receipts));
    }
}
