package org.erfara.store;

import static org.erfara.store.StoreSamples.AS_LONG_AS_IT_GETS;
import static org.erfara.store.StoreSamples.MATHS;
import static org.erfara.store.StoreSamples.NORDIC;
import static org.erfara.store.StoreSamples.message;
import static org.erfara.store.StoreSamples.minute;

import org.erfara.chat.MessageRef;
import org.erfara.chat.PersonId;
import org.erfara.tag.Kind;
import org.erfara.tag.Leave;
import org.erfara.tag.Quote;
import org.erfara.tag.Tag;
import org.erfara.tag.TagTx;
import org.junit.jupiter.api.Test;

/** What every store promises of {@link TagTx}. */
public interface TagStoreContract extends StoreFixture {
    private static Tag tag(int number) {
        return new Tag("tag" + number, minute(number), "signe", Kind.TIP, NORDIC, "", "", 7, false);
    }

    private static Quote quote(int tag, MessageRef ref, String author) {
        return new Quote("tag" + tag, ref, minute(tag), author, NORDIC, Leave.ASKED, null, null);
    }

    @Test
    default void a_tag_comes_back_as_it_was_put_last() {
        Tag bare = new Tag("tag1", minute(2), "", null, "", AS_LONG_AS_IT_GETS, NORDIC, 0, true);
        write(tx -> tx.putTag(tag(1)));
        assertOne(tx -> tx.tag("tag1")).contains(tag(1));
        write(tx -> tx.putTag(bare));
        assertOne(tx -> tx.tag("tag1")).contains(bare);
        assertOne(tx -> tx.tag("tag2")).isEmpty();
    }

    @Test
    default void tags_come_newest_first_waiting_or_by_theme_or_by_maker() {
        Tag lifted = tag(3).liftedTo(8);
        write(tx -> {
            tx.putTag(tag(1));
            tx.putTag(tag(2));
            tx.putTag(lifted);
            tx.putTag(tag(4).withoutMaker());
        });
        assertAll(TagTx::tagsWaiting).containsExactly(tag(4).withoutMaker(), tag(2), tag(1));
        assertAll(tx -> tx.tagsIn(8)).containsExactly(lifted);
        assertAll(tx -> tx.tagsBy("signe")).containsExactly(lifted, tag(2), tag(1));
    }

    @Test
    default void a_quote_comes_back_as_it_was_put_last() {
        Quote told = new Quote(
                "tag1", message(1), minute(1), "ole", NORDIC, Leave.NAMED, "Ole Ærø", new PersonId("slack:T1:U1"));
        write(tx -> {
            tx.putTag(tag(1));
            tx.putQuote(quote(1, message(1), "ole"));
            tx.putQuote(told);
        });
        assertAll(tx -> tx.quotesIn("tag1")).containsExactly(told);
    }

    @Test
    default void quotes_are_found_by_tag_by_message_and_by_author() {
        write(tx -> {
            tx.putTag(tag(1));
            tx.putTag(tag(2));
            tx.putQuote(quote(2, message(1), "ole"));
            tx.putQuote(quote(1, message(1), "ole"));
            tx.putQuote(quote(1, message(MATHS, 1), "bo"));
        });
        assertAll(tx -> tx.quotesIn("tag1"))
                .containsExactly(quote(1, message(1), "ole"), quote(1, message(MATHS, 1), "bo"));
        assertAll(tx -> tx.quotesOf(message(1)))
                .containsExactly(quote(1, message(1), "ole"), quote(2, message(1), "ole"));
        assertAll(tx -> tx.quotesBy("ole")).containsExactly(quote(2, message(1), "ole"), quote(1, message(1), "ole"));
        assertAll(tx -> tx.quotesBy("signe")).isEmpty();
    }

    @Test
    default void a_tag_is_forgotten_with_its_quotes_and_a_message_with_what_is_quoted_of_it() {
        write(tx -> {
            tx.putTag(tag(1));
            tx.putTag(tag(2));
            tx.putQuote(quote(1, message(1), "ole"));
            tx.putQuote(quote(2, message(1), "ole"));
            tx.putQuote(quote(2, message(2), "ole"));
        });
        write(tx -> tx.deleteTag("tag1"));
        write(tx -> tx.deleteTag("tag1"));
        assertOne(tx -> tx.tag("tag1")).isEmpty();
        assertAll(tx -> tx.quotesOf(message(1))).containsExactly(quote(2, message(1), "ole"));
        write(tx -> tx.deleteQuotes(message(1)));
        assertAll(tx -> tx.quotesIn("tag2")).containsExactly(quote(2, message(2), "ole"));
    }
}
