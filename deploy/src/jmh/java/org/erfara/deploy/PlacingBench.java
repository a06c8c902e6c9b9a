package org.erfara.deploy;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.erfara.chat.ConversationId;
import org.erfara.chat.MessageRef;
import org.erfara.jdbc.JdbcStore;
import org.erfara.jdbc.JdbcTx;
import org.erfara.question.Question;
import org.erfara.question.QuestionGroup;
import org.erfara.question.RecurringQuestions;
import org.erfara.text.Background;
import org.erfara.text.Language;
import org.erfara.text.Vector;
import org.erfara.text.VectorIndex;
import org.erfara.text.Vectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to put a question where it belongs, once its vector is there, among so many earlier ones. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 5)
public class PlacingBench {
    private static final int BATCH = 1_000;
    private static final ConversationId TALK = new ConversationId("bench");
    private static final Instant START = Instant.parse("2026-01-01T08:00:00Z");
    /** Two questions of one topic have a cosine of about a half. */
    private static final double TOPIC = 1;

    private static final int TOPICS = 5_000;

    /** Groups there are before. */
    @Param({"1000", "10000", "100000", "1000000"})
    private int earlier;

    private final Vectors inUse = Installation.text().vectors();
    private final int dimensions = inUse.of("how long", Language.EN).length();
    private final Random chance = new Random(1);
    private final float[][] topics = new float[TOPICS][];
    private final VectorIndex index = new VectorIndex();
    private final RecurringQuestions questions = new RecurringQuestions(inUse);
    private final ThrowawayFolder folder = ThrowawayFolder.make();
    private final JdbcStore store =
            JdbcStore.open("jdbc:sqlite:" + folder.path().resolve("bench.db"));
    private long asked;

    /** Talk of earlier years. */
    @Setup
    public void fill() {
        for (int i = 0; i < TOPICS; i++) {
            topics[i] = noise();
        }
        for (int number = 0; number < earlier; number += BATCH) {
            store.write(this::keepSome);
        }
        placed();
    }

    private boolean keepSome(JdbcTx tx) {
        Background background = tx.background();
        for (int i = 0; i < BATCH; i++) {
            Vector vector = vector();
            long number = tx.nextGroupNumber();
            tx.putGroup(new QuestionGroup(number, vector, 2, START, 0, false, false));
            index.put(number, vector, START.plus(Duration.ofDays(365)));
            background = background.with(vector);
        }
        tx.putBackground(background);
        return true;
    }

    private float[] noise() {
        float[] values = new float[dimensions];
        for (int i = 0; i < dimensions; i++) {
            values[i] = (float) chance.nextGaussian();
        }
        return values;
    }

    private Vector vector() {
        float[] values = noise();
        float[] topic = topics[chance.nextInt(TOPICS)];
        for (int i = 0; i < dimensions; i++) {
            values[i] += (float) (topic[i] * TOPIC);
        }
        return Vector.of(values);
    }

    /** The vectors to come, so that making them is not measured. */
    @State(Scope.Thread)
    public static class Coming {
        private Vector vector = Vector.of(new float[] {1});

        /** The next one. */
        @Setup(Level.Invocation)
        public void next(PlacingBench bench) {
            vector = bench.vector();
        }
    }

    /** Finding the nearest alone. */
    @Benchmark
    public Object nearest(Coming coming) {
        return index.nearest(coming.vector, START, inUse.same());
    }

    /** All of it, in a transaction that survives the loss of power. */
    @Benchmark
    public Object place(Coming coming) {
        return place(coming.vector);
    }

    private void placed() {
        place(vector());
    }

    private QuestionGroup place(Vector vector) {
        String id = Long.toString(asked++);
        Question question = new Question(
                new MessageRef(TALK, id), null, START.plusSeconds(asked), id, Language.DA, "question " + id, 0);
        return questions.changing(() -> store.write(tx -> questions.place(tx, question, vector)));
    }

    /** Nothing stays. */
    @TearDown
    public void forget() {
        store.close();
        folder.close();
    }
}
