package org.erfara.deploy.cli;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.erfara.card.Card;
import org.erfara.card.Markdown;
import org.erfara.card.PlainText;
import org.erfara.deploy.Installation;
import org.erfara.deploy.Output;
import org.erfara.deploy.Settings;
import org.erfara.deploy.UserProblem;
import org.erfara.digest.Digest;
import org.erfara.digest.DigestCard;
import org.erfara.theme.Week;
import org.erfara.web.StandaloneHtml;
import org.erfara.words.Reader;
import org.erfara.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code erfara digest}. */
@Command(
        name = "digest",
        mixinStandardHelpOptions = true,
        description = "Prints the digest of a week: at most five themes, never who asked.")
final class DigestCommand implements Callable<Integer> {
    private enum Format {
        TEXT,
        MARKDOWN,
        HTML,
        JSON
    }

    @Option(names = "--week", paramLabel = "WEEK", required = true, description = "An ISO week, such as 2026-W06.")
    private String week = "";

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).", defaultValue = "TEXT")
    private Format format = Format.TEXT;

    @Option(names = "--json", description = "The same as --format json.")
    private boolean json;

    @Option(names = "--lang", description = "da, nb, nn or en (${DEFAULT-VALUE}).", defaultValue = "en")
    private String language = "en";

    @Mixin
    private final SettingsOptions options = new SettingsOptions();

    private final Output output;
    private final InstantSource clock;

    DigestCommand(Output output, InstantSource clock) {
        this.output = output;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Week wanted = week();
        Reader reader = reader();
        Settings settings = options.settings();
        try (Installation installation = Installation.openExisting(settings, clock)) {
            installation.core().polishing().polish(List.of(reader));
            output.out().println(print(installation.core().digests().of(wanted, reader), reader));
        }
        return 0;
    }

    private Week week() {
        try {
            return Week.parse(week);
        } catch (IllegalArgumentException wrong) {
            throw new UserProblem("--week: " + wrong.getMessage() + ".");
        }
    }

    private Reader reader() {
        try {
            return Reader.ofTag(language);
        } catch (IllegalArgumentException wrong) {
            throw new UserProblem("--lang: " + wrong.getMessage() + ".");
        }
    }

    private String print(Digest digest, Reader reader) {
        Card card = DigestCard.of(digest, Words.in(reader));
        return switch (json ? Format.JSON : format) {
            case TEXT -> PlainText.of(card);
            case MARKDOWN -> Markdown.of(card);
            case HTML -> StandaloneHtml.of(card, reader);
            case JSON -> Json.of(DigestJson.of(digest));
        };
    }
}
