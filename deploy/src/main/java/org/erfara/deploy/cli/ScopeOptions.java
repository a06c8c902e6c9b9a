package org.erfara.deploy.cli;

import org.erfara.deploy.UserProblem;
import org.erfara.deploy.evaluate.LanguageTags;
import org.erfara.deploy.evaluate.Scope;
import org.erfara.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which texts of a file are measured, and in which language they are read. */
final class ScopeOptions {
    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "Only texts whose column lang says this: da, nb, nn, sv or en.")
    private @Nullable String lang;

    @Option(
            names = "--lang-from-file",
            description = "Take the language of a text from the column lang (else it is told from the text, as in live"
                    + " chat).")
    private boolean fromFile;

    /**
     * @throws UserProblem if Erfara does not speak the language
     */
    Scope scope() {
        return new Scope(lang == null ? null : spoken(lang), fromFile);
    }

    private static Language spoken(String tag) {
        return LanguageTags.spoken(tag)
                .orElseThrow(() -> new UserProblem("--lang must be da, nb, nn, sv or en, not " + tag + "."));
    }
}
