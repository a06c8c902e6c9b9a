package org.erfara.tag;

import java.util.List;
import org.erfara.chat.PersonId;
import org.erfara.job.Job;
import org.erfara.person.Pseudonyms;

/** An author who is asked about their words in a tag; as a job it carries ids only. */
record Asking(String tag, PersonId author) {
    static final String FIRST = "author.ask";
    static final String REMINDER = "author.remind";
    static final String SILENCE = "author.silence";

    private static final String SEPARATOR = " ";

    static Asking of(Job job) {
        String[] parts = job.subject().split(SEPARATOR, 2);
        return new Asking(parts[0], new PersonId(parts[1]));
    }

    Job job(String kind) {
        return new Job(kind, tag + SEPARATOR + author.value());
    }

    /** What the author has not answered yet. */
    List<Quote> open(TagTx tx, Pseudonyms pseudonyms) {
        return theirs(tx, pseudonyms).stream()
                .filter(quote -> quote.leave() == Leave.ASKED)
                .toList();
    }

    /** What they wrote, wherever it is quoted: one answer holds for every copy. */
    List<Quote> everywhere(TagTx tx, Pseudonyms pseudonyms) {
        return theirs(tx, pseudonyms).stream()
                .flatMap(quote -> tx.quotesOf(quote.ref()).stream())
                .toList();
    }

    private List<Quote> theirs(TagTx tx, Pseudonyms pseudonyms) {
        String hash = pseudonyms.of(author);
        return tx.quotesIn(tag).stream()
                .filter(quote -> quote.author().equals(hash))
                .toList();
    }
}
