package org.erfara.tag;

import org.erfara.job.Job;
import org.erfara.job.JobHandler;
import org.erfara.person.Pseudonyms;
import org.erfara.store.Transactional;

/** An author has not answered for long: that is a no, and their words are forgotten. */
final class Silence implements JobHandler {
    private final Transactional<? extends TagTx> store;
    private final Pseudonyms pseudonyms;

    Silence(Transactional<? extends TagTx> store, Pseudonyms pseudonyms) {
        this.store = store;
        this.pseudonyms = pseudonyms;
    }

    @Override
    public String kind() {
        return Asking.SILENCE;
    }

    @Override
    public void run(Job job) {
        store.write(tx -> {
            Asking.of(job).everywhere(tx, pseudonyms).stream()
                    .filter(quote -> quote.leave() == Leave.ASKED)
                    .forEach(quote -> tx.putQuote(quote.refused()));
            return true;
        });
    }
}
