package org.erfara.privacy;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.erfara.card.Block;
import org.erfara.card.Card;
import org.erfara.chat.Gesture;
import org.erfara.chat.Gestures;
import org.erfara.chat.Reply;
import org.erfara.words.Words;
import org.jspecify.annotations.Nullable;

/** {@code /erfara mydata}: what is kept of oneself, in words and never in numbers, and erasing it. */
public final class MyDataCommand {
    private static final String COMMAND = "mydata";
    private static final String ASK = "mydata.erase";
    private static final String ERASE = "mydata.sure";
    private static final String WISHES_TOO = "wishes";

    private final MyData data;
    private final @Nullable URI page;

    /**
     * @param page where it can be read and taken along, or null where there are no pages
     */
    public MyDataCommand(MyData data, @Nullable URI page) {
        this.data = data;
        this.page = page;
    }

    /** Signs up. */
    public void addTo(Gestures gestures) {
        gestures.command(COMMAND, this::show).button(COMMAND, this::show).button(ASK, this::ask);
        gestures.button(ERASE, this::erase);
    }

    private Reply show(Gesture gesture) {
        Words words = Words.in(gesture.reader());
        Set<String> kinds = data.of(gesture.person()).keySet();
        List<Block> blocks = new ArrayList<>();
        blocks.add(kinds.isEmpty() ? new Block.Paragraph(words.get("mydata.nothing")) : kept(kinds, words));
        if (page != null) {
            blocks.add(new Block.Link(words.get("mydata.along"), page));
        }
        blocks.add(new Block.Actions(List.of(new Block.Button(words.get("mydata.erase"), ASK, ""))));
        blocks.add(new Block.Note(words.get("mydata.only")));
        return new Reply.Whisper(new Card(words.get("mydata.title"), blocks));
    }

    private static Block kept(Set<String> kinds, Words words) {
        return new Block.Bullets(
                words.get("mydata.kept"),
                kinds.stream().map(kind -> words.get("mydata.kind." + kind)).toList());
    }

    private Reply ask(Gesture.Pressed pressed) {
        Words words = Words.in(pressed.reader());
        boolean wishes = data.hasWishes(pressed.person());
        List<Block.Button> buttons = new ArrayList<>();
        buttons.add(new Block.Button(words.get("mydata.sure.yes"), ERASE, ""));
        if (wishes) {
            buttons.add(new Block.Button(words.get("mydata.sure.wishestoo"), ERASE, WISHES_TOO));
        }
        buttons.add(new Block.Button(words.get("mydata.sure.no"), COMMAND, ""));
        return new Reply.Whisper(Card.of(
                words.get("mydata.sure"),
                new Block.Paragraph(words.get("mydata.sure.what")),
                new Block.Paragraph(words.get(wishes ? "mydata.sure.wishes" : "mydata.sure.heard")),
                new Block.Actions(buttons),
                new Block.Note(words.get("mydata.sure.receipt"))));
    }

    private Reply erase(Gesture.Pressed pressed) {
        Words words = Words.in(pressed.reader());
        String receipt = data.erase(pressed.person(), pressed.value().equals(WISHES_TOO));
        return new Reply.Whisper(Card.of(
                words.get("mydata.done"),
                new Block.Paragraph(words.get("mydata.done.receipt")),
                new Block.Bullets(words.get("mydata.receipt"), receipt.lines().toList())));
    }
}
