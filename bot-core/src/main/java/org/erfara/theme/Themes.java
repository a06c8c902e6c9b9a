package org.erfara.theme;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.erfara.question.QuestionGroup;
import org.erfara.store.Transactional;
import org.erfara.text.Background;
import org.erfara.text.Bars;
import org.erfara.text.CachedIndex;
import org.erfara.text.Vector;
import org.erfara.text.VectorIndex;

/** Gathers recurring questions into themes, and carries a theme through its life. */
public final class Themes {
    private final Transactional<? extends ThemeTx> store;
    private final Bars bars;
    private final InstantSource clock;
    private final CachedIndex index = new CachedIndex();

    /** Themes of this store. */
    public Themes(Transactional<? extends ThemeTx> store, Bars bars, InstantSource clock) {
        this.store = store;
        this.bars = bars;
        this.clock = clock;
    }

    /**
     * A question has come again: its group joins the nearest theme, or begins one.
     *
     * @return the group, in its theme
     */
    public QuestionGroup welcome(GroupingTx tx, QuestionGroup group, Instant at) {
        Background background = tx.background();
        OptionalLong near = index(tx).nearest(background.special(group.centre()), at, background.bar(bars.related()));
        Theme theme = near.isPresent()
                ? tx.theme(near.getAsLong()).orElseThrow().with(group.centre())
                : Theme.begin(tx.nextThemeNumber(), group.centre(), at);
        keep(tx, theme);
        return group.in(theme.number());
    }

    private void keep(GroupingTx tx, Theme theme) {
        tx.putTheme(theme);
        remember(index(tx), tx.background(), theme);
    }

    /**
     * The groups of a theme have changed: works its centre out afresh, so that nothing stays in it of those that left. A
     * theme without groups is forgotten, unless a facilitator has named it or carried it on.
     *
     * @param number of a theme; nothing happens if there is none
     */
    void recount(GroupingTx tx, long number) {
        tx.theme(number).ifPresent(theme -> recount(tx, theme.of(tx.groupsOf(number))));
    }

    /** All groups have new middles: so have the themes. */
    void startAfresh(GroupingTx tx) {
        index.forget();
        tx.themes().forEach(theme -> tx.putTheme(theme.of(tx.groupsOf(theme.number()))));
    }

    private void recount(GroupingTx tx, Theme theme) {
        if (theme.groups() > 0 || theme.cared()) {
            keep(tx, theme);
        } else {
            tx.deleteTheme(theme.number());
            index(tx).remove(theme.number());
        }
    }

    /**
     * Does work that changes themes, one at a time.
     *
     * @param work opens the transaction in which {@link #welcome} is called
     */
    public <R> R changing(Supplier<R> work) {
        return index.changing(work);
    }

    private VectorIndex index(GroupingTx tx) {
        Background background = tx.background();
        return index.get(
                background.version(), empty -> tx.themes().forEach(theme -> remember(empty, background, theme)));
    }

    /** A theme without groups has no middle that anything could be near to. */
    private static void remember(VectorIndex index, Background background, Theme theme) {
        if (theme.groups() > 0) {
            index.put(theme.number(), background.special(theme.centre()), Instant.ofEpochMilli(Long.MAX_VALUE));
        } else {
            index.remove(theme.number());
        }
    }

    /** A theme begins that nobody has asked about yet; returns its number. */
    long begin(LiftingTx tx, String name) {
        Theme theme = Theme.begin(tx.nextThemeNumber(), Vector.of(new float[0]), now())
                .of(List.of())
                .called(name);
        tx.putTheme(theme);
        return theme.number();
    }

    /** Somebody has taken up a theme that was only heard so far. */
    void takeUp(LiftingTx tx, long number) {
        tx.theme(number)
                .filter(theme -> theme.step() == Step.HEARD)
                .ifPresent(theme -> tx.putTheme(theme.at(Step.THEME, now())));
    }

    Instant now() {
        return clock.instant();
    }

    /** The theme with this number, if there is one. */
    public Optional<Theme> find(long number) {
        return store.read(tx -> tx.theme(number));
    }

    /** All themes, by number. */
    public List<Theme> all() {
        return store.read(ThemeTx::themes);
    }

    /** From now on the theme goes by this name; false if there is no such theme. */
    public boolean rename(long number, String name) {
        return store.write(tx -> {
            tx.forgetPolished(number);
            return update(tx, number, theme -> theme.called(name));
        });
    }

    /** The theme has reached a step, or goes back to it; false if there is no such theme. */
    public boolean move(long number, Step step) {
        return store.write(tx -> update(tx, number, theme -> theme.at(step, clock.instant())));
    }

    private static boolean update(ThemeTx tx, long number, UnaryOperator<Theme> change) {
        Optional<Theme> theme = tx.theme(number);
        theme.map(change).ifPresent(tx::putTheme);
        return theme.isPresent();
    }
}
