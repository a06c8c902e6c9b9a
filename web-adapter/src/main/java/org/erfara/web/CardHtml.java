package org.erfara.web;

import java.util.List;
import java.util.stream.Collectors;
import org.erfara.card.Block;
import org.erfara.card.Card;

/** Renders a card as HTML: no scripts, no styles, all text escaped. */
public final class CardHtml implements Block.Visitor<String> {
    private final int level;

    /** Draws a row of buttons; what a button does differs from page to page. */
    @FunctionalInterface
    public interface Buttons {
        /** The buttons as HTML; may be empty. */
        String html(List<Block.Button> buttons);
    }

    private final Buttons buttons;

    private CardHtml(int level, Buttons buttons) {
        this.level = level;
        this.buttons = buttons;
    }

    /**
     * @param level of the card's title among the headings of its page, 1 to 5
     * @param buttons draws what can be pressed
     */
    public static String of(Card card, int level, Buttons buttons) {
        CardHtml renderer = new CardHtml(level + 1, buttons);
        return headed(level, card.title())
                + card.blocks().stream().map(block -> block.accept(renderer)).collect(Collectors.joining());
    }

    private static String headed(int level, String text) {
        return "<h" + level + ">" + Html.escaped(text) + "</h" + level + ">";
    }

    @Override
    public String heading(Block.Heading block) {
        return headed(level, block.text());
    }

    @Override
    public String paragraph(Block.Paragraph block) {
        return "<p>" + Html.escaped(block.text()) + "</p>";
    }

    @Override
    public String bullets(Block.Bullets block) {
        return "<p class=\"label\">" + Html.escaped(block.label()) + "</p>"
                + block.lines().stream()
                        .map(line -> "<li>" + Html.escaped(line) + "</li>")
                        .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    @Override
    public String trend(Block.Trend block) {
        return "<p class=\"trend\">" + TrendPicture.of(block.words(), block.counts()) + " <span>"
                + Html.escaped(block.words()) + "</span></p>";
    }

    @Override
    public String note(Block.Note block) {
        return "<p class=\"note\"><small>" + Html.escaped(block.text()) + "</small></p>";
    }

    @Override
    public String divider(Block.Divider block) {
        return "<hr>";
    }

    @Override
    public String actions(Block.Actions block) {
        return buttons.html(block.buttons());
    }

    @Override
    public String link(Block.Link block) {
        return "<p><a href=\"" + Html.escaped(block.target().toString()) + "\" rel=\"noreferrer\">"
                + Html.escaped(block.label()) + "</a></p>";
    }
}
