package org.erfara.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.erfara.question.Period;
import org.erfara.question.Question;
import org.erfara.text.Terms;
import org.erfara.theme.ReportTx;
import org.erfara.theme.Theme;
import org.erfara.words.Reader;
import org.erfara.words.Words;

/** The themes that are shown and have neither a facilitator's name nor a language model's words for a reader. */
final class UnpolishedThemes {
    /** At most so many at a time, those that most people asked about. */
    private static final int MOST = 30;

    private final List<Unpolished> themes = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    private UnpolishedThemes() {}

    /**
     * @param shown all that may be shown
     * @param minAskers from so many different people on a word may be read elsewhere
     */
    static UnpolishedThemes of(ReportTx tx, List<ThemeGroups> shown, Terms terms, int minAskers, Reader reader) {
        List<Question> usual = tx.newestBefore(Period.ALWAYS.until(), ThemeNames.USUAL_TALK);
        Stream<Question> asked = shown.stream().flatMap(groups -> groups.questions().stream());
        WhatManySay many = new WhatManySay(new WordsOfMany(
                terms,
                minAskers,
                Stream.concat(usual.stream(), asked).distinct().toList()));
        ThemeNames names = new ThemeNames(terms, usual, Words.in(reader));
        UnpolishedThemes unpolished = new UnpolishedThemes();
        shown.stream()
                .sorted(Comparator.comparingInt(groups -> -groups.people()))
                .forEach(groups -> unpolished.add(tx, groups.theme(), groups.questions(), names, many));
        return unpolished;
    }

    private void add(ReportTx tx, long number, List<Question> asked, ThemeNames names, WhatManySay many) {
        Theme theme = tx.theme(number).orElseThrow();
        ShownName now = ShownName.of(tx, theme, names, asked);
        taken.add(lower(now.name()));
        if (theme.name() == null && now.summary() == null && themes.size() < MOST) {
            Map<String, List<Question>> talk = many.of(asked);
            themes.addAll(talk.isEmpty() ? List.of() : List.of(new Unpolished(theme, now.name(), talk)));
        }
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    List<Unpolished> themes() {
        return themes;
    }

    /** From now on a theme goes by this name; false if another one does: they could not be told apart. */
    boolean take(Unpolished theme, String name) {
        return taken.add(lower(name)) || name.equalsIgnoreCase(theme.plain());
    }
}
