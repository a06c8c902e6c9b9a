package org.erfara.theme;

import java.util.List;
import java.util.Optional;
import org.erfara.question.QuestionGroup;

/** What a store keeps of themes. */
public interface ThemeTx extends PolishedTx {
    /** Adds the theme or replaces the one with the same number. */
    void putTheme(Theme theme);

    /** The theme with this number, if there is one. */
    Optional<Theme> theme(long number);

    /** Forgets the theme and a language model's words for it; its number is not used again. */
    void deleteTheme(long number);

    /** All themes, by number. */
    List<Theme> themes();

    /** The groups that belong to a theme and are not rejected, by number. */
    List<QuestionGroup> groupsOf(long theme);

    /** A number no theme has had. */
    long nextThemeNumber();
}
