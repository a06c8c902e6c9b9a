package org.erfara.deploy.evaluate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.erfara.chat.ConversationId;
import org.erfara.chat.MessageRef;
import org.erfara.deploy.ThrowawayFolder;
import org.erfara.jdbc.JdbcStore;
import org.erfara.jdbc.JdbcTx;
import org.erfara.question.Question;
import org.erfara.question.RecurringQuestions;
import org.erfara.text.Vectors;

/** Puts texts into groups one after the other: what live chat does, in a store that is thrown away. */
final class OnlineGroups {
    private static final int BATCH = 200;
    private static final ConversationId TALK = new ConversationId("evaluate");

    private final List<Ear.Asked> texts;
    private final Watcher watcher;

    /**
     * @param texts in the order in which they come
     */
    OnlineGroups(List<Ear.Asked> texts, Watcher watcher) {
        this.texts = texts;
        this.watcher = watcher;
    }

    /** The number of the group of each text, with the bar of these vectors. */
    int[] by(Vectors inUse) {
        try (ThrowawayFolder folder = ThrowawayFolder.make();
                JdbcStore store = JdbcStore.open("jdbc:sqlite:" + folder.path().resolve("groups.db"))) {
            RecurringQuestions questions = new RecurringQuestions(inUse);
            List<Long> groups = new ArrayList<>();
            while (groups.size() < texts.size()) {
                questions.changing(() -> store.write(tx -> place(questions, tx, groups)));
                watcher.at("grouping", (double) groups.size() / texts.size());
            }
            return groups.stream().mapToInt(Math::toIntExact).toArray();
        }
    }

    private boolean place(RecurringQuestions questions, JdbcTx tx, List<Long> groups) {
        int until = Math.min(groups.size() + BATCH, texts.size());
        for (int i = groups.size(); i < until; i++) {
            groups.add(questions.place(tx, question(i), texts.get(i).vector()).number());
        }
        return true;
    }

    /** A second after the one before, each by somebody else. */
    private Question question(int i) {
        String id = Integer.toString(i);
        Ear.Heard heard = texts.get(i).heard();
        return new Question(
                new MessageRef(TALK, id), null, Instant.EPOCH.plusSeconds(i), id, heard.language(), heard.masked(), 0);
    }
}
