package org.erfara.jdbc;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.erfara.capture.Answer;
import org.erfara.capture.RecentTalk;
import org.erfara.capture.Remark;
import org.erfara.capture.WordPrint;
import org.erfara.chat.ChatEvent.MessagePosted;
import org.erfara.chat.ConversationId;
import org.erfara.chat.Delivery;
import org.erfara.chat.MessageRef;
import org.erfara.chat.PersonId;
import org.erfara.question.Period;
import org.erfara.question.Question;
import org.erfara.question.QuestionGroup;
import org.erfara.text.Language;
import org.erfara.text.Outcome;
import org.erfara.text.Term;
import org.erfara.text.Vector;

/**
 * Measures the store by what an import asks of it for each message, in transactions of 1,000 messages. Prints messages a
 * second by the clock, and microseconds a message by the processor, for every tenth of the way.
 *
 * <pre>
 * StoreSpeed jdbc:sqlite:target/speed.db 1000000 0     a million messages, none of them a question
 * StoreSpeed jdbc:sqlite:target/speed.db 100000 1      a hundred thousand questions
 * StoreSpeed postgresql 1000000 10                   a million messages, every tenth a question, in PostgreSQL
 * </pre>
 */
final class StoreSpeed {
    private static final int BATCH = 1_000;
    private static final int CHANNELS = 40;
    private static final int DIMENSIONS = 384;
    private static final Instant START = Instant.parse("2024-01-01T08:00:00Z");

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final JdbcStore store;
    private final int everyQuestion;
    private final Random chance = new Random(1);

    private StoreSpeed(JdbcStore store, int everyQuestion) {
        this.store = store;
        this.everyQuestion = everyQuestion;
    }

    public static void main(String[] arguments) {
        boolean postgresql = arguments[0].equals("postgresql");
        try (JdbcStore store = JdbcStore.open(postgresql ? PostgresqlServer.emptyDatabase() : arguments[0])) {
            new StoreSpeed(store, Integer.parseInt(arguments[2])).run(Integer.parseInt(arguments[1]));
        }
    }

    private void run(int messages) {
        int tenth = messages / 10;
        for (int first = 0; first < messages; first += tenth) {
            int from = first;
            measure("to %,d".formatted(first + tenth), tenth, () -> hearAll(from, tenth));
        }
        measure("all again", messages, () -> hearAll(0, messages));
        Period week = new Period(at(messages / 2), at(messages / 2).plus(Duration.ofDays(7)));
        measure("asked, ever", 1, () -> store.read(tx -> tx.asked(Period.ALWAYS, 3)));
        measure("asked, one week", 1, () -> store.read(tx -> tx.asked(week, 3)));
    }

    private static void measure(String what, int times, Runnable work) {
        long begin = System.nanoTime();
        long processor = THREADS.getCurrentThreadCpuTime();
        work.run();
        double seconds = (System.nanoTime() - begin) / 1e9;
        double micros = (THREADS.getCurrentThreadCpuTime() - processor) / 1e3 / times;
        System.out.printf("%-16s %,9.0f a second  %,9.1f µs of processor each%n", what, times / seconds, micros);
    }

    private void hearAll(int first, int messages) {
        for (int batch = first; batch < first + messages; batch += BATCH) {
            List<Delivery> deliveries = IntStream.range(batch, batch + BATCH)
                    .mapToObj(this::delivery)
                    .toList();
            List<Delivery> fresh = store.read(tx ->
                    deliveries.stream().filter(delivery -> !tx.seen(delivery)).toList());
            store.write(tx -> {
                fresh.forEach(delivery -> hear(tx, delivery));
                return true;
            });
        }
    }

    private Delivery delivery(int number) {
        ConversationId channel = new ConversationId("slack:T012AB3CD:C0" + number % CHANNELS);
        MessageRef ref = new MessageRef(channel, "%d.%06d".formatted(at(number).getEpochSecond(), number % 1_000_000));
        PersonId author = new PersonId("slack:T012AB3CD:U" + chance.nextInt(500));
        return new Delivery(
                ref.id(), new MessagePosted(ref, at(number), author, null, Set.of(), Integer.toString(number)));
    }

    private static Instant at(int number) {
        return START.plusSeconds(30L * number);
    }

    private void hear(JdbcTx tx, Delivery delivery) {
        MessagePosted message = (MessagePosted) delivery.event();
        if (!tx.firstSight(delivery)) {
            return;
        }
        tx.channel(delivery.conversation());
        int number = Integer.parseInt(message.text());
        if (everyQuestion > 0 && number % everyQuestion == 0) {
            ask(tx, message);
        }
        RecentTalk talk = tx.recentTalk(delivery.conversation());
        talk.remarks().stream()
                .map(Remark::question)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(question -> answer(tx, message, question));
        tx.putRecentTalk(delivery.conversation(), talk.with(remark(message, number)));
        tx.forgetTalkBefore(message.at().minus(Duration.ofDays(1)));
        tx.answer(message.ref());
    }

    private void ask(JdbcTx tx, MessagePosted message) {
        tx.newestBy(
                message.author().value(),
                message.ref().conversation(),
                message.at().minus(Duration.ofHours(24)));
        boolean again = chance.nextInt(3) == 0;
        long number = again ? 1 + (long) (chance.nextDouble() * chance.nextDouble() * 20_000) : tx.nextGroupNumber();
        QuestionGroup group = tx.group(number)
                .orElseGet(() -> new QuestionGroup(number, direction(), 1, message.at(), 0, false, false));
        tx.putGroup(
                new QuestionGroup(number, group.centre(), group.size() + 1, message.at(), number % 300, false, false));
        tx.putQuestion(
                new Question(
                        message.ref(),
                        null,
                        message.at(),
                        "%064x".formatted(message.author().hashCode()),
                        Language.DA,
                        "Hvordan får jeg eleverne til at gå i gang med gruppearbejdet uden at bruge ti minutter på det?",
                        number),
                direction());
        tx.question(message.ref());
    }

    private Remark remark(MessagePosted message, int number) {
        boolean asks = everyQuestion > 0 && number % everyQuestion == 0;
        WordPrint words = WordPrint.of(List.of(new Term("word" + number, "word"), new Term("other", "other")));
        return new Remark(
                message.ref(),
                message.at(),
                "%024x".formatted(message.author().hashCode()),
                Set.of(),
                asks,
                words,
                message.ref(),
                asks ? message.ref() : null);
    }

    private void answer(JdbcTx tx, MessagePosted message, MessageRef question) {
        if (chance.nextInt(4) == 0) {
            tx.putAnswer(new Answer(
                    message.ref(), question, message.at(), "Prøv med roller på kort. ".repeat(8), Outcome.UNKNOWN));
        }
    }

    private Vector direction() {
        float[] direction = new float[DIMENSIONS];
        for (int i = 0; i < direction.length; i++) {
            direction[i] = chance.nextFloat() - 0.5f;
        }
        return Vector.of(direction);
    }
}
