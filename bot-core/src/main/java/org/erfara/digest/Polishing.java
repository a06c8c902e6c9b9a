package org.erfara.digest;

import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import org.erfara.question.Period;
import org.erfara.store.Transactional;
import org.erfara.text.Polisher;
import org.erfara.text.TextTools;
import org.erfara.theme.PolishedTheme;
import org.erfara.theme.Recurrences;
import org.erfara.theme.ReportTx;
import org.erfara.words.Reader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has a language model word the themes, where there is one, and keeps its words until a theme goes by another plain name.
 * It is told {@link WhatManySay} only. Takes its time: not for while somebody waits.
 */
public final class Polishing {
    private static final Logger LOG = LoggerFactory.getLogger(Polishing.class);

    private final Transactional<? extends ReportTx> store;
    private final Recurrences recurrences;
    private final TextTools text;
    private final DigestRules rules;
    private final Polisher polisher;
    private final Presentable presentable;

    /**
     * @param rules from how many askers on a question is shown, and a word may be read elsewhere
     */
    public Polishing(
            Transactional<? extends ReportTx> store,
            Recurrences recurrences,
            TextTools text,
            DigestRules rules,
            Polisher polisher) {
        this.store = store;
        this.recurrences = recurrences;
        this.text = text;
        this.rules = rules;
        this.polisher = polisher;
        this.presentable = new Presentable(text.languages());
    }

    /** Has themes worded that have no words yet for these readers; if nobody answers, they keep their plain names. */
    public void polish(Collection<Reader> readers) {
        Iterator<Reader> each = readers.stream().distinct().iterator();
        boolean answers = polisher != Polisher.NONE;
        while (answers && each.hasNext()) {
            answers = polish(each.next());
        }
    }

    /** Whether there is any use in going on. */
    private boolean polish(Reader reader) {
        UnpolishedThemes unpolished = store.read(tx -> unpolished(tx, reader));
        for (Unpolished theme : unpolished.themes()) {
            Optional<Polisher.Polished> said;
            try {
                said = polisher.polished(theme.told(), reader.language());
            } catch (IllegalStateException silent) {
                LOG.warn("{}. Themes keep their plain names.", silent.getMessage());
                return false;
            }
            said.flatMap(words -> presentable.of(words, theme.told(), reader.language()))
                    .filter(words -> unpolished.take(theme, words.name()))
                    .ifPresentOrElse(words -> keep(theme, theme.as(words, reader)), Polishing::unusable);
        }
        return true;
    }

    private UnpolishedThemes unpolished(ReportTx tx, Reader reader) {
        return UnpolishedThemes.of(
                tx,
                ThemeGroups.of(recurrences.asked(tx, Period.ALWAYS, rules.minAskers())),
                text.terms(),
                rules.minAskers(),
                reader);
    }

    private static void unusable() {
        LOG.info("What the language model said of a theme cannot be shown; the theme keeps its plain name.");
    }

    private void keep(Unpolished theme, PolishedTheme words) {
        store.write(tx -> {
            boolean still = theme.isStillSo(tx);
            if (still) {
                tx.putPolished(words);
            }
            return still;
        });
    }
}
