package org.erfara.intake;

import java.util.List;
import org.erfara.capture.WordPrint;
import org.erfara.chat.ChatEvent;
import org.erfara.chat.Delivery;
import org.erfara.text.Language;
import org.erfara.text.Outcomes;
import org.erfara.text.TextTools;

/** Works out what texts say: personal data masked first, then language, question, vector, outcome. */
final class Analysis {
    private final TextTools text;

    Analysis(TextTools text) {
        this.text = text;
    }

    /** In the order given; on all processors. */
    List<Analysed> of(List<Delivery> deliveries) {
        return deliveries.parallelStream().map(this::of).toList();
    }

    private Analysed of(Delivery delivery) {
        if (delivery.event() instanceof ChatEvent.MessagePosted posted) {
            return of(delivery, posted.text());
        }
        if (delivery.event() instanceof ChatEvent.MessageEdited edited) {
            return of(delivery, edited.text());
        }
        return Analysed.wordless(delivery);
    }

    private Analysed of(Delivery delivery, String written) {
        String masked = text.personalData().masked(written);
        Language language = text.languages().of(masked);
        Analysed.Asking asked = text.questions()
                .asked(masked, language)
                .map(question -> new Analysed.Asking(question, text.vectors().of(question, language)))
                .orElse(null);
        WordPrint words = WordPrint.of(text.terms().of(masked, language));
        Outcomes outcomes = text.outcomes();
        return new Analysed(
                delivery, masked, words, language, outcomes.of(masked, language), outcomes.nods(masked), asked);
    }
}
