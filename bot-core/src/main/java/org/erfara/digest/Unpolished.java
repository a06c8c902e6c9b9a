package org.erfara.digest;

import java.util.List;
import java.util.Map;
import org.erfara.question.Question;
import org.erfara.text.Polisher;
import org.erfara.theme.PolishedTheme;
import org.erfara.theme.ReportTx;
import org.erfara.theme.Theme;
import org.erfara.words.Reader;

/**
 * A theme that a language model may word.
 *
 * @param plain what it is called without
 * @param talk what of its questions may be read elsewhere, with the questions behind it
 */
record Unpolished(Theme theme, String plain, Map<String, List<Question>> talk) {
    private List<Question> questions() {
        return talk.values().stream().flatMap(List::stream).toList();
    }

    List<String> told() {
        return List.copyOf(talk.keySet());
    }

    PolishedTheme as(Polisher.Polished words, Reader reader) {
        return new PolishedTheme(
                theme.number(),
                reader,
                PolishedTheme.print(plain),
                words.name(),
                words.summary(),
                questions().stream().map(Question::ref).toList());
    }

    /** Whether nobody has taken back or reworded meanwhile what was told. */
    boolean isStillSo(ReportTx tx) {
        return tx.theme(theme.number()).isPresent()
                && questions().stream()
                        .allMatch(told -> tx.question(told.ref())
                                .filter(now -> now.text().equals(told.text()))
                                .isPresent());
    }
}
