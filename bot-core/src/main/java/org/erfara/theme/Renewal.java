package org.erfara.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.erfara.chat.MessageRef;
import org.erfara.question.Question;
import org.erfara.question.QuestionGroup;
import org.erfara.store.Transactional;
import org.erfara.text.Background;
import org.erfara.text.Vector;
import org.erfara.text.Vectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Vectors of different models are never compared. When another model is in use than the one that what is kept was heard
 * with, all questions are read again, before anything more is heard, and the middles of groups and themes are worked out
 * from them; groups and themes stay as they are. It is written in one step: if it is interrupted, it begins again.
 */
public final class Renewal {
    private static final Logger LOG = LoggerFactory.getLogger(Renewal.class);
    private static final int GROUPS_AT_ONCE = 200;

    private final Transactional<? extends GroupingTx> store;
    private final Grouping grouping;
    private final Vectors vectors;
    private volatile boolean done;
    private boolean announced;

    /** Of all that this store keeps. */
    public Renewal(Transactional<? extends GroupingTx> store, Grouping grouping, Vectors vectors) {
        this.store = store;
        this.grouping = grouping;
        this.vectors = vectors;
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
        return !tx.vectorModel().orElse("").equals(vectors.model());
    }

    private void renew() {
        List<Long> groups = store.read(Renewal::groups);
        if (!groups.isEmpty() && !announced) {
            announced = true;
            LOG.info("The questions of {} groups are read again, by the model of meaning in use.", groups.size());
        }
        Map<MessageRef, Vector> renewed = new LinkedHashMap<>();
        for (int from = 0; from < groups.size(); from += GROUPS_AT_ONCE) {
            List<Long> some = groups.subList(from, Math.min(from + GROUPS_AT_ONCE, groups.size()));
            renewed.putAll(vectorsOf(store.read(tx -> questions(tx, some))));
        }
        keep(renewed);
    }

    private static List<Long> groups(GroupingTx tx) {
        List<Long> groups = new ArrayList<>();
        tx.eachGroup(group -> groups.add(group.number()));
        return groups;
    }

    private static List<Question> questions(GroupingTx tx, List<Long> groups) {
        return groups.stream().flatMap(group -> tx.questionsOf(group).stream()).toList();
    }

    private Map<MessageRef, Vector> vectorsOf(List<Question> questions) {
        List<Vector> meant = vectors.of(questions.stream()
                .map(question -> new Vectors.Text(question.text(), question.language()))
                .toList());
        Map<MessageRef, Vector> renewed = new LinkedHashMap<>();
        for (int i = 0; i < meant.size(); i++) {
            renewed.put(questions.get(i).ref(), meant.get(i));
        }
        return renewed;
    }

    /** A facilitator may have changed groups meanwhile. */
    private void keep(Map<MessageRef, Vector> renewed) {
        grouping.changing(store, tx -> {
            renewed.forEach(tx::putVector);
            groups(tx).forEach(number -> tx.group(number).ifPresent(group -> tx.putGroup(afresh(tx, group))));
            tx.putBackground(background(renewed.values()));
            tx.putVectorModel(vectors.model());
            grouping.startAfresh(tx);
            return true;
        });
    }

    private QuestionGroup afresh(GroupingTx tx, QuestionGroup group) {
        return grouping.questions().afresh(group, tx.meantBy(group.number()));
    }

    private static Background background(Iterable<Vector> all) {
        Background background = Background.none();
        for (Vector vector : all) {
            background = background.with(vector);
        }
        return background;
    }
}
