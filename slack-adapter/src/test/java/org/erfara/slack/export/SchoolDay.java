package org.erfara.slack.export;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** A day's invented talk in one channel: one message in ten asks something, most of those are answered. */
final class SchoolDay {
    /** A question with its answers and thanks is three messages on average, so this makes questions a tenth of all. */
    private static final double ASKING = 0.125;

    private static final long OPENS = LocalTime.of(7, 0).toSecondOfDay();
    private static final long SECONDS_OPEN = 36_000;

    private final StringBuilder json = new StringBuilder("[");
    private final Phrases phrases;
    private final RandomGenerator chance;
    private final int people;
    private final long midnight;
    private final int messages;
    private int written;

    SchoolDay(LocalDate day, int messages, Phrases phrases, int people, RandomGenerator chance) {
        this.midnight = day.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
        this.messages = messages;
        this.phrases = phrases;
        this.people = people;
        this.chance = chance;
    }

    String json() {
        while (written < messages) {
            if (chance.nextDouble() < ASKING) {
                ask();
            } else {
                write(anybody(), phrases.any("remark", chance), "");
            }
        }
        return json.append("\n]\n").toString();
    }

    private void ask() {
        String asker = anybody();
        String ts = ts();
        boolean threaded = chance.nextInt(3) > 0;
        String thread = threaded ? ",\"thread_ts\":\"" + ts + "\"" : "";
        write(asker, phrases.any("question", chance), thread);
        int answers = chance.nextInt(4);
        for (int i = 0; i < answers && written < messages; i++) {
            write(anybody(), phrases.any("answer", chance), thread + (i == 0 ? liked(asker) : ""));
        }
        if (answers > 0 && chance.nextInt(3) > 0 && written < messages) {
            write(asker, phrases.any("thanks", chance), thread);
        }
    }

    private void write(String user, String text, String more) {
        json.append(written == 0 ? "\n" : ",\n")
                .append("{\"type\":\"message\",\"user\":\"")
                .append(user);
        json.append("\",\"ts\":\"").append(ts()).append("\",\"text\":\"").append(text);
        json.append("\",\"team\":\"T0SCHOOL\"").append(more).append('}');
        written++;
    }

    /** Evenly over the day, so that messages need not be kept to be put in order. */
    private String ts() {
        long second = midnight + OPENS + (SECONDS_OPEN - 1) * written / messages;
        return String.format(Locale.ROOT, "%d.%06d", second, written);
    }

    private String liked(String user) {
        return ",\"reactions\":[{\"name\":\"+1\",\"users\":[\"" + user + "\"],\"count\":1}]";
    }

    private String anybody() {
        return ExportGenerator.user(chance.nextInt(people));
    }
}
