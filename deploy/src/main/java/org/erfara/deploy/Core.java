package org.erfara.deploy;

import java.time.InstantSource;
import java.util.UUID;
import org.erfara.analysis.ModelServer;
import org.erfara.analysis.TextAnalysis;
import org.erfara.capture.Window;
import org.erfara.digest.Digests;
import org.erfara.digest.Polishing;
import org.erfara.digest.ThemeReports;
import org.erfara.guard.Guard;
import org.erfara.intake.Counts;
import org.erfara.intake.HearingTx;
import org.erfara.intake.Intake;
import org.erfara.intake.Tags;
import org.erfara.person.Pseudonyms;
import org.erfara.privacy.RetentionPeriod;
import org.erfara.question.RecurringQuestions;
import org.erfara.store.Transactional;
import org.erfara.tag.TagEmoji;
import org.erfara.tag.Tagging;
import org.erfara.text.Polisher;
import org.erfara.text.TextTools;
import org.erfara.theme.Facilitating;
import org.erfara.theme.Grouping;
import org.erfara.theme.Lifting;
import org.erfara.theme.Recurrences;
import org.erfara.theme.Themes;

/** The features, put together by hand. */
public record Core(
        Counts counts,
        Intake intake,
        Recurrences recurrences,
        Themes themes,
        Grouping grouping,
        Facilitating facilitating,
        Digests digests,
        ThemeReports reports,
        Polishing polishing,
        Tagging tagging,
        Lifting lifting,
        Guard guard) {

    /** All features over one store. */
    public static Core over(
            Transactional<? extends HearingTx> store,
            TextTools text,
            Pseudonyms pseudonyms,
            Settings settings,
            InstantSource clock) {
        Counts counts = new Counts();
        Guard guard = new Guard(text, settings.language());
        RecurringQuestions questions = new RecurringQuestions(text.vectors());
        Themes themes = new Themes(store, text.vectors(), clock);
        Grouping grouping = new Grouping(questions, themes);
        Recurrences recurrences = new Recurrences(store, questions, text.terms(), settings.zone());
        Tagging tagging = new Tagging(pseudonyms, () -> UUID.randomUUID().toString(), clock, settings.hours()::next);
        Window window = new Window(clock, settings.retention().of(RetentionPeriod.MESSAGES));
        Tags tags = new Tags(window, tagging, new TagEmoji(tagging, TagEmoji.USUAL), settings.hours());
        return new Core(
                counts,
                new Intake(
                        store,
                        text,
                        guard,
                        grouping,
                        pseudonyms,
                        counts,
                        settings.listening().profile(),
                        clock,
                        tags),
                recurrences,
                themes,
                grouping,
                new Facilitating(store, questions, grouping),
                new Digests(store, recurrences, text.terms(), settings.zone(), settings.digest()),
                new ThemeReports(store, recurrences, text.terms(), settings.zone(), settings.digest()),
                new Polishing(store, recurrences, text, settings.digest(), polisher(settings)),
                tagging,
                new Lifting(store, themes),
                guard);
    }

    private static Polisher polisher(Settings settings) {
        ModelServer server = settings.words();
        return server == null ? Polisher.NONE : TextAnalysis.polisher(server);
    }
}
