package org.erfara.store;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.erfara.chat.MessageRef;
import org.erfara.tag.Quote;
import org.erfara.tag.Tag;
import org.erfara.tag.TagTx;

interface InMemoryTags extends TagTx {
    Comparator<Tag> NEWEST_TAG_FIRST = comparing(Tag::at).reversed().thenComparing(Tag::id);
    Comparator<Quote> IN_A_CHANNEL = comparing(
                    (Quote quote) -> quote.ref().conversation().value())
            .thenComparing(quote -> quote.ref().id())
            .thenComparing(Quote::tag);

    Tables tables();

    @Override
    default void putTag(Tag tag) {
        tables().tags().put(tag.id(), tag);
    }

    @Override
    default Optional<Tag> tag(String id) {
        return Optional.ofNullable(tables().tags().get(id));
    }

    @Override
    default List<Tag> tagsWaiting() {
        return tags(tag -> !tag.lifted());
    }

    @Override
    default List<Tag> tagsIn(long theme) {
        return tags(tag -> tag.theme() == theme);
    }

    @Override
    default List<Tag> tagsBy(String person) {
        return tags(tag -> tag.by().equals(person));
    }

    private List<Tag> tags(Predicate<Tag> wanted) {
        return tables().tags().values().stream()
                .filter(wanted)
                .sorted(NEWEST_TAG_FIRST)
                .toList();
    }

    @Override
    default void deleteTag(String id) {
        tables().fits().remove(id);
        tables().tags().remove(id);
        tables().quotes().values().removeIf(quote -> quote.tag().equals(id));
    }

    @Override
    default void putQuote(Quote quote) {
        tables().quotes().put(List.of(quote.tag(), quote.ref()), quote);
    }

    @Override
    default List<Quote> quotesIn(String tag) {
        return quotes(quote -> quote.tag().equals(tag), comparing(Quote::at).thenComparing(IN_A_CHANNEL));
    }

    @Override
    default List<Quote> quotesOf(MessageRef ref) {
        return quotes(quote -> quote.ref().equals(ref), comparing(Quote::tag));
    }

    @Override
    default List<Quote> quotesBy(String author) {
        return quotes(
                quote -> quote.author().equals(author),
                comparing(Quote::at).reversed().thenComparing(IN_A_CHANNEL));
    }

    private List<Quote> quotes(Predicate<Quote> wanted, Comparator<Quote> order) {
        return tables().quotes().values().stream().filter(wanted).sorted(order).toList();
    }

    @Override
    default void deleteQuotes(MessageRef ref) {
        tables().quotes().values().removeIf(quote -> quote.ref().equals(ref));
    }
}
