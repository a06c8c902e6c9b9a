package org.erfara.tag;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.erfara.capture.Message;
import org.erfara.chat.MessageRef;
import org.erfara.chat.PersonId;
import org.erfara.person.Pseudonyms;

/** Makes tags, and sees to it that authors are asked before their words travel. */
public final class Tagging {
    /** Somebody who was away for a day or two has read it by then; once is enough. */
    private static final Duration UNTIL_REMINDED = Duration.ofDays(3);

    /** No answer means no. */
    private static final Duration UNTIL_SILENT = Duration.ofDays(14);

    private final Pseudonyms pseudonyms;
    private final Supplier<String> newId;
    private final InstantSource clock;
    private final UnaryOperator<Instant> courteous;

    /**
     * @param newId gives each tag an id of its own
     * @param courteous the next moment at which a person may be written to
     */
    public Tagging(
            Pseudonyms pseudonyms, Supplier<String> newId, InstantSource clock, UnaryOperator<Instant> courteous) {
        this.pseudonyms = pseudonyms;
        this.newId = newId;
        this.clock = clock;
        this.courteous = courteous;
    }

    /**
     * Somebody marks messages as useful, or notes something down. Their own words travel without their name; all other
     * authors are asked, but for those who were asked about the same message before.
     *
     * @param messages may be empty
     */
    public Tag tag(TaggingTx tx, PersonId by, Collection<Message> messages, Tag.Marks marks) {
        Tag tag = Tag.begin(newId.get(), clock.instant(), pseudonyms.of(by), marks);
        tx.putTag(tag);
        messages.forEach(message -> tx.putQuote(quote(tx, tag, message)));
        messages.stream().map(Message::author).distinct().forEach(author -> askIfNeeded(tx, tag, author));
        return tag;
    }

    private Quote quote(TagTx tx, Tag tag, Message message) {
        String author = pseudonyms.of(message.author());
        Optional<Quote> before = saidBefore(tx, message.ref());
        Leave leave = before.map(Quote::leave).orElse(author.equals(tag.by()) ? Leave.UNNAMED : Leave.ASKED);
        Quote quote = Quote.of(tag.id(), message.ref(), message.at(), author, message.text(), leave);
        return before.map(Quote::name).map(quote::named).orElse(quote);
    }

    /** What the author said of this message when somebody else tagged it; a no is a no. */
    private static Optional<Quote> saidBefore(TagTx tx, MessageRef ref) {
        return tx.quotesOf(ref).stream().max(Comparator.comparing(Quote::leave));
    }

    private void askIfNeeded(TaggingTx tx, Tag tag, PersonId author) {
        Asking asking = new Asking(tag.id(), author);
        Instant now = clock.instant();
        if (asking.open(tx, pseudonyms).stream().anyMatch(quote -> isOnlyIn(tx, quote))) {
            tx.schedule(asking.job(Asking.FIRST), courteous.apply(now));
            tx.schedule(asking.job(Asking.REMINDER), courteous.apply(now.plus(UNTIL_REMINDED)));
            tx.schedule(asking.job(Asking.SILENCE), now.plus(UNTIL_SILENT));
        }
    }

    private static boolean isOnlyIn(TagTx tx, Quote quote) {
        return tx.quotesOf(quote.ref()).size() == 1;
    }

    /** Whether somebody has asked not to be heard: then nothing of theirs is marked either. */
    boolean isPaused(TaggingTx tx, PersonId author) {
        return tx.pause(pseudonyms.of(author), clock.instant()).isPresent();
    }

    /** Whether a person has marked this message already. */
    public boolean hasTagged(TagTx tx, PersonId person, MessageRef ref) {
        List<Quote> quotes = tx.quotesOf(ref);
        return quotes.stream().flatMap(quote -> tx.tag(quote.tag()).stream()).anyMatch(tag -> isBy(tag, person));
    }

    /** Whether this person made the tag. */
    public boolean isBy(Tag tag, PersonId person) {
        return tag.by().equals(pseudonyms.of(person));
    }

    /**
     * An author takes their words back, wherever they are quoted.
     *
     * @param author as a keyed hash
     * @return false if nothing of theirs was quoted there
     */
    public boolean takeBack(TagTx tx, String author, MessageRef ref) {
        List<Quote> theirs = tx.quotesOf(ref).stream()
                .filter(quote -> quote.author().equals(author))
                .toList();
        theirs.forEach(quote -> tx.putQuote(quote.refused()));
        return !theirs.isEmpty();
    }

    /** Whoever made a tag takes back what is theirs of it; it goes, unless it holds what others wrote. */
    public void forgetMaker(TagTx tx, Tag tag) {
        if (tx.quotesIn(tag.id()).isEmpty() && tag.paraphrase().isEmpty()) {
            tx.deleteTag(tag.id());
        } else {
            tx.putTag(tag.withoutMaker());
        }
    }

    /** A message was edited: so is what is quoted of it; false if nothing is. */
    public boolean edit(TagTx tx, MessageRef ref, String guarded) {
        List<Quote> quotes = tx.quotesOf(ref);
        quotes.forEach(quote -> tx.putQuote(quote.saying(guarded)));
        return !quotes.isEmpty();
    }

    /** A message was taken away, and with it what is quoted of it; a tag that held nothing else goes too. False if nothing was. */
    public boolean forget(TagTx tx, MessageRef ref) {
        List<Quote> gone = tx.quotesOf(ref);
        tx.deleteQuotes(ref);
        gone.stream()
                .map(Quote::tag)
                .filter(tag -> tx.quotesIn(tag).isEmpty())
                .flatMap(tag -> tx.tag(tag).stream())
                .filter(tag -> tag.words().isEmpty() && tag.paraphrase().isEmpty())
                .forEach(tag -> tx.deleteTag(tag.id()));
        return !gone.isEmpty();
    }
}
