package org.erfara.theme;

import java.util.List;
import java.util.Optional;
import org.erfara.store.Transactional;
import org.erfara.tag.Quote;
import org.erfara.tag.Tag;

/** Lifts what was tagged to a theme that the staff can explore. The talk stays where it was. */
public final class Lifting {
    private final Transactional<? extends LiftingTx> store;
    private final Themes themes;

    /** A tag with what it quotes. */
    public record Tagged(Tag tag, List<Quote> quotes) {}

    /** Lifts in this store. */
    public Lifting(Transactional<? extends LiftingTx> store, Themes themes) {
        this.store = store;
        this.themes = themes;
    }

    /** What waits to be looked at, newest first. */
    public List<Tagged> waiting() {
        return store.read(tx -> tx.tagsWaiting().stream()
                .map(tag -> new Tagged(tag, tx.quotesIn(tag.id())))
                .toList());
    }

    /**
     * Lifts a tag to a theme, which has then been taken up; those in the talk are thanked there.
     *
     * @param theme its number
     * @return false if there is no such tag or theme
     */
    public boolean lift(String tag, long theme) {
        return store.write(tx -> {
            Optional<Tag> lifted = tx.tag(tag).filter(known -> tx.theme(theme).isPresent());
            lifted.ifPresent(known -> lift(tx, known, theme));
            return lifted.isPresent();
        });
    }

    /** Lifts a tag to a theme of its own, which goes by a name; false if there is no such tag. */
    public boolean liftToNew(String tag, String name) {
        return store.write(tx -> {
            Optional<Tag> known = tx.tag(tag);
            known.ifPresent(one -> lift(tx, one, themes.begin(tx, name)));
            return known.isPresent();
        });
    }

    private void lift(LiftingTx tx, Tag tag, long theme) {
        tx.putTag(tag.liftedTo(theme));
        themes.takeUp(tx, theme);
        tx.quotesIn(tag.id()).stream()
                .findFirst()
                .ifPresent(quote -> tx.schedule(Honouring.job(tag.id()), themes.now()));
    }

    /**
     * A facilitator says in other words what may not be quoted.
     *
     * @return false if there is no such tag
     */
    public boolean paraphrase(String tag, String words) {
        return store.write(tx -> {
            Optional<Tag> known = tx.tag(tag);
            known.ifPresent(one -> tx.putTag(one.inOtherWords(words)));
            return known.isPresent();
        });
    }

    /** A facilitator says that there is nothing to follow; false if there is no such tag. */
    public boolean setAside(String tag) {
        return store.write(tx -> {
            Optional<Tag> known = tx.tag(tag);
            known.ifPresent(one -> tx.deleteTag(one.id()));
            return known.isPresent();
        });
    }
}
