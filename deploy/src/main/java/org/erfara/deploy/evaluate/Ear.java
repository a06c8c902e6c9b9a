package org.erfara.deploy.evaluate;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
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
        // What is loaded on first use takes a second once, whatever the number of texts.
        written.stream().limit(1).map(this::heard).map(further).forEach(loaded -> {});
        Instant began = clock.instant();
        List<R> read = new Batches(watcher, "reading").each(written, one -> further.apply(heard(one)));
        listened = listened.plus(Duration.between(began, clock.instant()));
        texts += written.size();
        return read;
    }

    /** What each text means. */
    List<Vector> vectors(List<Written> written) {
        return each(written, this::vector);
    }

    /** Each text with what it means. */
    List<Asked> asked(List<Written> written) {
        return each(written, heard -> new Asked(heard, vector(heard)));
    }

    private Vector vector(Heard heard) {
        return text.vectors().of(heard.masked(), heard.language());
    }

    private Heard heard(Written written) {
        String masked = text.personalData().masked(written.text());
        return new Heard(
                masked, written.language().orElseGet(() -> text.languages().of(masked)));
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
