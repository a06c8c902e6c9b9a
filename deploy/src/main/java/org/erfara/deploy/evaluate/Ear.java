package org.erfara.deploy.evaluate;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.erfara.text.Found;
import org.erfara.text.Language;
import org.erfara.text.TextTools;
import org.erfara.text.Vector;
import org.erfara.text.Vectors;

/** Reads texts in the steps of live chat: personal data masked first, then the language, then what is asked of the text. */
public final class Ear {
    private final TextTools text;
    private final Watcher watcher;
    private final InstantSource clock;
    private Duration listened = Duration.ZERO;
    private long texts;

    /**
     * @param text what live chat is read with
     * @param clock for the texts per second
     */
    public Ear(TextTools text, Watcher watcher, InstantSource clock) {
        this.text = text;
        this.watcher = watcher;
        this.clock = clock;
    }

    /**
     * A text as the core has it.
     *
     * @param masked without personal data
     */
    record Heard(String masked, Language language) {}

    /** A text taken to be a question. */
    record Asked(Heard heard, Vector vector) {}

    /** Reads each text as far as it is asked for, in the order given, on all processors. */
    <R> List<R> each(List<Written> written, Function<Heard, R> further) {
        return read(
                written,
                some -> some.parallelStream()
                        .map(one -> further.apply(heard(one)))
                        .toList());
    }

    private <R> List<R> read(List<Written> written, Function<List<Written>, List<R>> reading) {
        // What is loaded on first use takes a second once, whatever the number of texts.
        reading.apply(written.subList(0, Math.min(1, written.size()))).forEach(loaded -> {});
        Instant began = clock.instant();
        List<R> read = new Batches(watcher, "reading").some(written, reading);
        listened = listened.plus(Duration.between(began, clock.instant()));
        texts += written.size();
        return read;
    }

    /** What each text means. */
    List<Vector> vectors(List<Written> written) {
        return asked(written).stream().map(Asked::vector).toList();
    }

    /** Each text with what it means. */
    List<Asked> asked(List<Written> written) {
        return read(written, this::askedAtOnce);
    }

    private List<Asked> askedAtOnce(List<Written> written) {
        List<Heard> heard = written.parallelStream().map(this::heard).toList();
        List<Vector> vectors = text.vectors()
                .of(heard.stream()
                        .map(one -> new Vectors.Text(one.masked(), one.language()))
                        .toList());
        return IntStream.range(0, heard.size())
                .mapToObj(i -> new Asked(heard.get(i), vectors.get(i)))
                .toList();
    }

    private Heard heard(Written written) {
        String masked = text.personalData().masked(written.text());
        return new Heard(
                masked, written.language().orElseGet(() -> text.languages().of(masked)));
    }

    /** What personal data each text holds. */
    List<List<Found>> personalData(List<String> texts, Predicate<String> isColleague) {
        List<Written> written =
                texts.stream().map(one -> new Written(one, Optional.empty())).toList();
        return read(
                written,
                some -> some.parallelStream()
                        .map(one -> text.personalData().found(one.text(), isColleague))
                        .toList());
    }

    /** Whether it asks for knowledge. */
    boolean asks(Heard heard) {
        return text.questions().asked(heard.masked(), heard.language()).isPresent();
    }

    /** Whether it is a question at all. */
    boolean isQuestion(Heard heard) {
        return text.questions().isQuestion(heard.masked());
    }

    /** The vectors in use, with their thresholds. */
    Vectors inUse() {
        return text.vectors();
    }

    Watcher watcher() {
        return watcher;
    }

    /** How many texts were read a second so far; the loading of what is needed is not counted. */
    double textsPerSecond() {
        return texts / Math.max(1e-3, listened.toNanos() / 1e9);
    }
}
