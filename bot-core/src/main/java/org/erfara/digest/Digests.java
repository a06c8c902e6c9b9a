package org.erfara.digest;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.erfara.question.Period;
import org.erfara.question.Question;
import org.erfara.store.Transactional;
import org.erfara.text.Terms;
import org.erfara.theme.Recurrences;
import org.erfara.theme.Recurring;
import org.erfara.theme.ReportTx;
import org.erfara.theme.Theme;
import org.erfara.theme.Week;
import org.erfara.words.Reader;
import org.erfara.words.Words;

/** Makes the weekly digest. */
public final class Digests {
    /** More would not be read; the page of the theme has them all. */
    private static final int MOST_QUESTIONS = 5;

    private final Transactional<? extends ReportTx> store;
    private final Recurrences recurrences;
    private final Terms terms;
    private final ZoneId zone;
    private final DigestRules rules;

    /**
     * @param zone where weeks begin at midnight
     */
    public Digests(
            Transactional<? extends ReportTx> store,
            Recurrences recurrences,
            Terms terms,
            ZoneId zone,
            DigestRules rules) {
        this.store = store;
        this.recurrences = recurrences;
        this.terms = terms;
        this.zone = zone;
        this.rules = rules;
    }

    /** The digest of a week, in a reader's language. */
    public Digest of(Week week, Reader reader) {
        return store.read(tx -> of(tx, week, reader));
    }

    private Digest of(ReportTx tx, Week week, Reader reader) {
        Period window = new Period(
                week.minus(rules.weeks() - 1).in(zone).from(), week.in(zone).until());
        List<ThemeGroups> themes = ThemeGroups.of(recurrences.asked(tx, window, rules.minAskers()));
        ThemeNames names =
                new ThemeNames(terms, tx.newestBefore(window.until(), ThemeNames.USUAL_TALK), Words.in(reader));
        return new Digest(
                week,
                themes.stream()
                        .filter(theme -> theme.times(week) > 0)
                        .sorted(Comparator.comparingInt((ThemeGroups theme) -> -theme.times(week))
                                .thenComparingInt(theme -> -theme.people()))
                        .limit(rules.mostThemes())
                        .map(groups -> item(tx, week, groups, names))
                        .toList(),
                rules.minAskers());
    }

    /** As far as it may be shown. A theme goes by the same name in a digest and on its page, and next week too. */
    private List<Question> everAsked(ReportTx tx, Theme theme, Instant until) {
        return tx.groupsOf(theme.number()).stream()
                .map(group -> tx.questionsOf(group.number()).stream()
                        .filter(question -> question.at().isBefore(until))
                        .toList())
                .filter(asked -> asked.stream().map(Question::asker).distinct().count() >= rules.minAskers())
                .flatMap(List::stream)
                .toList();
    }

    private Digest.Item item(ReportTx tx, Week week, ThemeGroups groups, ThemeNames names) {
        Theme theme = tx.theme(groups.theme()).orElseThrow();
        ShownName name = ShownName.of(
                tx, theme, names, everAsked(tx, theme, week.in(zone).until()));
        Experience experience = Experience.of(tx, groups, names.words());
        List<String> unanswered = experience.unanswered(week.in(zone));
        List<Integer> weeks = groups.weeks(week, rules.weeks());
        return new Digest.Item(
                theme.number(),
                name.name(),
                name.summary(),
                theme.step(),
                groups.groups().stream()
                        .map(Recurring::wording)
                        .limit(MOST_QUESTIONS)
                        .toList(),
                groups.people(),
                groups.units(),
                groups.times(week),
                experience.worked(),
                experience.didNot(),
                unanswered,
                weeks,
                Direction.of(weeks),
                experience.suggestion(unanswered, name.name(), names.words()));
    }
}
