package org.erfara.recall;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.erfara.capture.Answer;
import org.erfara.card.Block;
import org.erfara.card.Card;
import org.erfara.card.TextBudget;
import org.erfara.chat.Links;
import org.erfara.tag.Kind;
import org.erfara.tag.Tag;
import org.erfara.tag.Told;
import org.erfara.words.Reader;
import org.erfara.words.Words;

/**
 * Words what is known already: what was said, when, and whether it worked.
 *
 * @param links leads to where an answer was given
 * @param zone whose days are told
 */
public record EarlierCard(Links links, ZoneId zone) {
    private static final int LONGEST = 400;

    Card of(Earlier earlier, Reader reader) {
        Words words = Words.in(reader);
        List<Block> blocks = new ArrayList<>();
        earlier.told().forEach(told -> add(blocks, told, words));
        earlier.where().forEach(answer -> add(blocks, answer, words));
        blocks.add(new Block.Note(words.get("recall.note")));
        return new Card(words.get("recall.title"), blocks);
    }

    private void add(List<Block> blocks, Earlier.Known told, Words words) {
        Tag tag = told.tag();
        blocks.add(new Block.Bullets(label(tag, words), lines(told, words)));
        List<Block.Button> buttons = new ArrayList<>(List.of(
                new Block.Button(words.get("recall.helped"), AnswerRecall.HELPED, tag.id()),
                new Block.Button(words.get("recall.didnot"), AnswerRecall.DID_NOT, tag.id())));
        if (told.quotes().stream().anyMatch(quote -> quote.contact() != null)) {
            buttons.add(new Block.Button(words.get("recall.talk"), AnswerRecall.TALK, tag.id()));
        }
        blocks.add(new Block.Actions(buttons));
    }

    private String label(Tag tag, Words words) {
        Kind kind = tag.kind();
        String when = words.day(LocalDate.ofInstant(tag.at(), zone));
        return kind == null ? when : words.get("recall.label", words.get("kind." + kind.name()), when);
    }

    private static List<String> lines(Earlier.Known told, Words words) {
        return Told.of(told.tag(), told.quotes(), words)
                .map(line -> TextBudget.line(line, LONGEST))
                .toList();
    }

    private void add(List<Block> blocks, Answer answer, Words words) {
        String when = words.day(LocalDate.ofInstant(answer.at(), zone));
        links.to(answer.ref()).ifPresent(there -> blocks.add(new Block.Link(words.get("recall.where", when), there)));
    }
}
