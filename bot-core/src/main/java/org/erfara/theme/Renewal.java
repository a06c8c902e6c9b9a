package org.erfara.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.erfara.question.Question;
import org.erfara.question.QuestionGroup;
import org.erfara.store.Transactional;
import org.erfara.text.Background;
import org.erfara.text.Vector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Vectors of different models are never compared. When another model is in use than the one that what is kept was heard
 * with, the middles of all groups and themes are worked out again from their questions, before anything more is heard;
 * groups and themes stay as they are. It is written in one step: if it is interrupted, it begins again.
 */
public final class Renewal {
    private static final Logger LOG = LoggerFactory.getLogger(Renewal.class);

    private final Transactional<? extends GroupingTx> store;
    private final Grouping grouping;
    private volatile boolean done;

    /** What the questions of a group come to. */
    private record Renewed(QuestionGroup group, List<Question> held) {}

    /** Of all that this store keeps. */
    public Renewal(Transactional<? extends GroupingTx> store, Grouping grouping) {
        this.store = store;
        this.grouping = grouping;
    }

    /** Returns when all vectors kept are of the model in use; after the first time, at once. */
    public void ensure() {
        if (!done) {
            renewOnce();
        }
    }

    private synchronized void renewOnce() {
        if (!done && store.read(this::isDue)) {
            renew();
        }
        done = true;
    }

    private boolean isDue(GroupingTx tx) {
        return !tx.vectorModel().orElse("").equals(grouping.questions().model());
    }

    private void renew() {
        List<QuestionGroup> groups = store.read(Renewal::groups);
        if (!groups.isEmpty()) {
            LOG.info("The model of meaning has changed: {} groups of questions are worked out again.", groups.size());
        }
        Map<Long, Renewed> renewed = new HashMap<>();
        Background background = Background.none();
        for (QuestionGroup group : groups) {
            List<Question> held = store.read(tx -> tx.questionsOf(group.number()));
            List<Vector> vectors =
                    held.parallelStream().map(grouping.questions()::vectorOf).toList();
            for (Vector vector : vectors) {
                background = background.with(vector);
            }
            renewed.put(group.number(), new Renewed(grouping.questions().afresh(group, held), held));
        }
        keep(renewed, background);
    }

    private static List<QuestionGroup> groups(GroupingTx tx) {
        List<QuestionGroup> groups = new ArrayList<>();
        tx.eachGroup(groups::add);
        return groups;
    }

    private void keep(Map<Long, Renewed> renewed, Background background) {
        grouping.changing(store, tx -> {
            groups(tx).forEach(now -> tx.putGroup(afresh(tx, now, renewed)));
            tx.putBackground(background);
            tx.putVectorModel(grouping.questions().model());
            grouping.startAfresh(tx);
            return true;
        });
    }

    /** A facilitator may have changed the group meanwhile. */
    private QuestionGroup afresh(GroupingTx tx, QuestionGroup now, Map<Long, Renewed> renewed) {
        List<Question> held = tx.questionsOf(now.number());
        Renewed known = renewed.get(now.number());
        return known != null && known.held.equals(held)
                ? known.group.decidedAs(now)
                : grouping.questions().afresh(now, held);
    }
}
