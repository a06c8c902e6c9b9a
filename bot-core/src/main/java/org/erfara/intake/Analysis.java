package org.erfara.intake;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.erfara.capture.WordPrint;
import org.erfara.chat.ChatEvent;
import org.erfara.chat.Delivery;
import org.erfara.guard.Guard;
import org.erfara.guard.Guarded;
import org.erfara.text.Language;
import org.erfara.text.Outcomes;
import org.erfara.text.TextTools;
import org.erfara.text.Vector;
import org.erfara.text.Vectors;
import org.jspecify.annotations.Nullable;

/** Works out what texts say: what is private left out first, then language, question, vector, outcome. */
final class Analysis {
    /** From so many words on, the words alone tell their language. */
    private static final int ENOUGH_WORDS = 5;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final TextTools text;
    private final Guard guard;

    Analysis(TextTools text, Guard guard) {
        this.text = text;
        this.guard = guard;
    }

    /**
     * A delivery as far as it is read before vectors are asked for, of all at once.
     *
     * @param said null if the event has no text
     * @param where the languages it is taken for where another is usual than the one it is taken for anyway, by the usual one
     */
    private record Read(
            Delivery delivery,
            @Nullable Guarded said,
            Language language,
            @Nullable String asked,
            Map<Language, Language> where) {
        /** What it asks, in every language that may be meant. */
        Stream<Vectors.Text> texts() {
            return asked == null
                    ? Stream.empty()
                    : Stream.concat(Stream.of(language), where.values().stream())
                            .map(taken -> new Vectors.Text(asked, taken));
        }
    }

    /**
     * In the order given; on all processors.
     *
     * @throws org.erfara.text.VectorsUnavailable if vectors cannot be had now
     */
    List<Analysed> of(List<Delivery> deliveries) {
        List<Read> read = deliveries.parallelStream().map(this::read).toList();
        Map<Vectors.Text, Vector> meant = meant(read);
        return read.parallelStream().map(one -> analysed(one, meant)).toList();
    }

    private Read read(Delivery delivery) {
        String written = written(delivery.event());
        if (written == null) {
            return new Read(delivery, null, Language.UNSURE, null, Map.of());
        }
        Guarded said = guarded(written, delivery.leftOut());
        Language language = text.languages().of(said.text());
        String asked = text.questions()
                .asked(said.text(), language, namesSomebody(delivery.event()))
                .orElse(null);
        return new Read(delivery, said, language, asked, asked == null ? Map.of() : where(said.text(), language));
    }

    /** What came live was guarded at the door. */
    private Guarded guarded(String written, boolean leftOutBefore) {
        Guarded said = guard.guarded(written);
        return new Guarded(said.text(), said.leavesOut() || leftOutBefore);
    }

    /** Which language is usual where it was written shows in the transaction, where no model may be asked. */
    private Map<Language, Language> where(String guarded, Language told) {
        Map<Language, Language> where = new EnumMap<>(Language.class);
        for (Language usual : isShort(guarded) ? Language.values() : new Language[0]) {
            Language taken = text.languages().of(guarded, usual);
            if (taken != told) {
                where.put(usual, taken);
            }
        }
        return where;
    }

    private static boolean isShort(String guarded) {
        return BLANKS.splitAsStream(guarded).limit(ENOUGH_WORDS).count() < ENOUGH_WORDS;
    }

    private static boolean namesSomebody(ChatEvent event) {
        return event instanceof ChatEvent.MessagePosted posted
                && !posted.mentions().isEmpty();
    }

    private static @Nullable String written(ChatEvent event) {
        if (event instanceof ChatEvent.MessagePosted posted) {
            return posted.text();
        }
        return event instanceof ChatEvent.MessageEdited edited ? edited.text() : null;
    }

    private Map<Vectors.Text, Vector> meant(List<Read> read) {
        List<Vectors.Text> asked = read.stream().flatMap(Read::texts).distinct().toList();
        List<Vector> vectors = text.vectors().of(asked);
        Map<Vectors.Text, Vector> meant = new HashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            meant.put(asked.get(i), vectors.get(i));
        }
        return meant;
    }

    private Analysed analysed(Read read, Map<Vectors.Text, Vector> meant) {
        Guarded said = read.said();
        if (said == null) {
            return Analysed.wordless(read.delivery());
        }
        WordPrint words = WordPrint.of(text.terms().of(said.text(), read.language()));
        Outcomes outcomes = text.outcomes();
        return new Analysed(
                read.delivery(),
                said,
                words,
                read.language(),
                outcomes.of(said.text(), read.language()),
                outcomes.nods(said.text()),
                asking(read, meant));
    }

    private static Analysed.@Nullable Asking asking(Read read, Map<Vectors.Text, Vector> meant) {
        String asked = read.asked();
        if (asked == null) {
            return null;
        }
        Map<Language, Analysed.Reading> where = new EnumMap<>(Language.class);
        read.where().forEach((usual, taken) -> where.put(usual, reading(asked, taken, meant)));
        return new Analysed.Asking(asked, reading(asked, read.language(), meant), where);
    }

    private static Analysed.Reading reading(String asked, Language language, Map<Vectors.Text, Vector> meant) {
        return new Analysed.Reading(language, Objects.requireNonNull(meant.get(new Vectors.Text(asked, language))));
    }
}
