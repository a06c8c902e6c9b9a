package org.erfara.tag;

import java.util.List;
import java.util.Optional;
import org.erfara.chat.MessageRef;

/** What a store keeps of tags. */
public interface TagTx {
    /** Adds the tag or replaces the one with the same id. */
    void putTag(Tag tag);

    /** The tag with this id, if there is one. */
    Optional<Tag> tag(String id);

    /** All tags that are not lifted yet, newest first. */
    List<Tag> tagsWaiting();

    /** The tags that belong to a theme, newest first. */
    List<Tag> tagsIn(long theme);

    /** What a person tagged, newest first. */
    List<Tag> tagsBy(String person);

    /** Forgets the tag and its quotes; nothing happens if there is none. */
    void deleteTag(String id);

    /** Adds the quote or replaces that of the same message in the same tag. */
    void putQuote(Quote quote);

    /** What a tag quotes, oldest first. */
    List<Quote> quotesIn(String tag);

    /** What is quoted of a message, in any tag. */
    List<Quote> quotesOf(MessageRef ref);

    /** What is quoted of a person, newest first. */
    List<Quote> quotesBy(String author);

    /** Forgets what is quoted of a message, in all tags. */
    void deleteQuotes(MessageRef ref);
}
