package org.erfara.deploy.evaluate;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.erfara.chat.ConversationId;
import org.erfara.chat.MessageRef;
import org.erfara.deploy.ThrowawayFolder;
import org.erfara.jdbc.JdbcStore;
import org.erfara.jdbc.JdbcTx;
import org.erfara.question.Question;
import org.erfara.question.RecurringQuestions;
import org.erfara.text.Bars;

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

    /** The number of the group of each text, with these bars. */
    int[] by(Bars inUse) {
        try (ThrowawayFolder folder = ThrowawayFolder.make();
                JdbcStore store = JdbcStore.open("jdbc:sqlite:" + folder.path().resolve("groups.db"))) {
            RecurringQuestions questions = new RecurringQuestions(inUse);
            for (int placed = 0; placed < texts.size(); placed += BATCH) {
                int from = placed;
                questions.changing(() -> store.write(tx -> place(questions, tx, from)));
                watcher.at("grouping", Math.min(1, (double) (placed + BATCH) / texts.size()));
            }
            return store.read(this::groups);
        }
    }

    private boolean place(RecurringQuestions questions, JdbcTx tx, int from) {
        for (int i = from; i < Math.min(from + BATCH, texts.size()); i++) {
            Question question = question(i);
            questions.place(tx, question, texts.get(i).vector());
            questions.mend(tx, question.at(), group -> true);
        }
        return true;
    }

    private int[] groups(JdbcTx tx) {
        return IntStream.range(0, texts.size())
                .map(i -> Math.toIntExact(
                        tx.question(question(i).ref()).orElseThrow().group()))
                .toArray();
    }

    /** A second after the one before, each by somebody else. */
    private Question question(int i) {
        String id = Integer.toString(i);
        Ear.Heard heard = texts.get(i).heard();
        return new Question(
                new MessageRef(TALK, id), null, Instant.EPOCH.plusSeconds(i), id, heard.language(), heard.masked(), 0);
    }
}
