package org.erfara.card;

import java.util.stream.Collectors;

/** Renders a card as text for a terminal, a mail or a screen reader. */
public final class PlainText implements Block.Visitor<String> {
    private PlainText() {}

    /** The card as lines of text, without a line break at the end. */
    public static String of(Card card) {
        PlainText renderer = new PlainText();
        String body = card.blocks().stream()
                .map(block -> block.accept(renderer))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"))
                .stripLeading();
        String title = line(card.title());
        return body.isEmpty() ? title : title + "\n\n" + body;
    }

    private static String line(String text) {
        return TextBudget.line(text, Integer.MAX_VALUE);
    }

    @Override
    public String heading(Block.Heading block) {
        String text = line(block.text());
        return "\n" + text + "\n" + "-".repeat(text.codePointCount(0, text.length()));
    }

    @Override
    public String paragraph(Block.Paragraph block) {
        return line(block.text());
    }

    @Override
    public String bullets(Block.Bullets block) {
        return line(block.label())
                + block.lines().stream().map(line -> "\n  • " + line(line)).collect(Collectors.joining());
    }

    @Override
    public String trend(Block.Trend block) {
        return Sparkline.of(block.counts()) + "  " + line(block.words());
    }

    @Override
    public String note(Block.Note block) {
        return "\n" + line(block.text());
    }

    @Override
    public String divider(Block.Divider block) {
        return "";
    }

    /** Nothing can be pressed in plain text. */
    @Override
    public String actions(Block.Actions block) {
        return "";
    }

    @Override
    public String link(Block.Link block) {
        return line(block.label()) + ": " + block.target();
    }
}
