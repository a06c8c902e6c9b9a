package org.erfara.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.erfara.capture.WordPrint;
import org.erfara.chat.ChatEvent;
import org.erfara.chat.Delivery;
import org.erfara.text.Language;
import org.erfara.text.Outcomes;
import org.erfara.text.TextTools;
import org.erfara.text.Vector;
import org.erfara.text.Vectors;
import org.jspecify.annotations.Nullable;

/** Works out what texts say: personal data masked first, then language, question, vector, outcome. */
final class Analysis {
    private final TextTools text;

    Analysis(TextTools text) {
        this.text = text;
    }

    /**
     * A delivery as far as it is read before vectors are asked for, of all at once.
     *
     * @param masked null if the event has no text
     */
    private record Read(
            Delivery delivery,
            @Nullable String masked,
            Language language,
            @Nullable String asked) {}

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
            return new Read(delivery, null, Language.UNSURE, null);
        }
        String masked = text.personalData().masked(written);
        Language language = text.languages().of(masked);
        return new Read(
                delivery,
                masked,
                language,
                text.questions()
                        .asked(masked, language, namesSomebody(delivery.event()))
                        .orElse(null));
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
        List<Vectors.Text> asked = read.stream()
                .filter(one -> one.asked() != null)
                .map(one -> new Vectors.Text(Objects.requireNonNull(one.asked()), one.language()))
                .distinct()
                .toList();
        List<Vector> vectors = text.vectors().of(asked);
        Map<Vectors.Text, Vector> meant = new HashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            meant.put(asked.get(i), vectors.get(i));
        }
        return meant;
    }

    private Analysed analysed(Read read, Map<Vectors.Text, Vector> meant) {
        String masked = read.masked();
        if (masked == null) {
            return Analysed.wordless(read.delivery());
        }
        WordPrint words = WordPrint.of(text.terms().of(masked, read.language()));
        Outcomes outcomes = text.outcomes();
        return new Analysed(
                read.delivery(),
                masked,
                words,
                read.language(),
                outcomes.of(masked, read.language()),
                outcomes.nods(masked),
                asking(read, meant));
    }

    private static Analysed.@Nullable Asking asking(Read read, Map<Vectors.Text, Vector> meant) {
        String asked = read.asked();
        return asked == null
                ? null
                : new Analysed.Asking(
                        asked, Objects.requireNonNull(meant.get(new Vectors.Text(asked, read.language()))));
    }
}
