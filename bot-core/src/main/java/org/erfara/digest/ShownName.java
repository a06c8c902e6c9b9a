package org.erfara.digest;

import java.util.List;
import org.erfara.question.Question;
import org.erfara.theme.PolishedTx;
import org.erfara.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * What a theme is called: by a facilitator, else by a language model that was asked about the theme as it is, else by the
 * words of its questions.
 *
 * @param summary by a language model, as the name then is too; null where it has said nothing
 */
record ShownName(String name, @Nullable String summary) {
    static ShownName of(PolishedTx tx, Theme theme, ThemeNames names, List<Question> asked) {
        String plain = names.of(theme, asked);
        return theme.name() != null
                ? new ShownName(plain, null)
                : tx.polished(theme.number(), names.words().reader())
                        .filter(polished -> polished.standsFor(plain))
                        .map(polished -> new ShownName(polished.name(), polished.summary()))
                        .orElseGet(() -> new ShownName(plain, null));
    }
}
