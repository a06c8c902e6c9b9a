package org.erfara.digest;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.erfara.question.Period;
import org.erfara.store.Transactional;
import org.erfara.text.Terms;
import org.erfara.theme.Recurrences;
import org.erfara.theme.ReportTx;
import org.erfara.theme.Theme;
import org.erfara.theme.Week;
import org.erfara.words.Reader;
import org.erfara.words.Words;

/** Tells what is known of each theme. */
public final class ThemeReports {
    private final Transactional<? extends ReportTx> store;
    private final Recurrences recurrences;
    private final Terms terms;
    private final ZoneId zone;
    private final DigestRules rules;

    /**
     * @param zone where weeks begin at midnight
     * @param rules from how many askers on a question is shown, and how many weeks a trend has
     */
    public ThemeReports(
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

    /** Every theme that enough people asked about, in a reader's language: those asked most in the last weeks first. */
    public List<ThemeReport> all(Week week, Reader reader) {
        return store.read(tx -> {
            ThemeNames names = names(tx, reader);
            return groups(tx).stream()
                    .map(groups -> report(tx, week, groups, names))
                    .sorted(Comparator.comparingInt(report -> -report.times()))
                    .toList();
        });
    }

    /** One theme; empty if there is none with this number or not enough people asked about it. */
    public Optional<ThemeReport> find(long number, Week week, Reader reader) {
        return store.read(tx -> groups(tx).stream()
                .filter(groups -> groups.theme() == number)
                .findFirst()
                .map(groups -> report(tx, week, groups, names(tx, reader))));
    }

    /** Those that enough people asked about, and those that a facilitator named and lifted tags to. */
    private List<ThemeGroups> groups(ReportTx tx) {
        List<ThemeGroups> asked = ThemeGroups.of(recurrences.asked(tx, Period.ALWAYS, rules.minAskers()));
        Set<Long> known = asked.stream().map(ThemeGroups::theme).collect(Collectors.toSet());
        Stream<ThemeGroups> lifted = tx.themes().stream()
                .filter(theme -> theme.name() != null && !known.contains(theme.number()))
                .filter(theme -> !tx.tagsIn(theme.number()).isEmpty())
                .map(theme -> new ThemeGroups(theme.number(), List.of()));
        return Stream.concat(asked.stream(), lifted).toList();
    }

    private ThemeNames names(ReportTx tx, Reader reader) {
        return new ThemeNames(terms, tx.newestBefore(Period.ALWAYS.until(), ThemeNames.USUAL_TALK), Words.in(reader));
    }

    private ThemeReport report(ReportTx tx, Week week, ThemeGroups groups, ThemeNames names) {
        Theme theme = tx.theme(groups.theme()).orElseThrow();
        ShownName name = ShownName.of(tx, theme, names, groups.questions());
        Experience experience = Experience.of(tx, groups, names.words());
        List<String> unanswered = experience.unanswered(new Period(
                week.minus(rules.weeks() - 1).in(zone).from(), week.in(zone).until()));
        List<Integer> weeks = groups.weeks(week, rules.weeks());
        return new ThemeReport(
                theme,
                name.name(),
                name.summary(),
                groups.groups(),
                groups.people(),
                groups.units(),
                weeks,
                Direction.of(weeks),
                experience.worked(),
                experience.didNot(),
                unanswered,
                experience.suggestion(unanswered, name.name(), names.words()));
    }
}
