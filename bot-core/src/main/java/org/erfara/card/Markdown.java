package org.erfara.card;

import java.util.stream.Collectors;

/** Renders a card as CommonMark (spec 0.31). */
public final class Markdown implements Block.Visitor<String> {
    private Markdown() {}

    /** The card as a document with a heading of the first level. */
    public static String of(Card card) {
        Markdown renderer = new Markdown();
        return "# " + escaped(card.title())
                + card.blocks().stream()
                        .map(block -> block.accept(renderer))
                        .filter(text -> !text.isEmpty())
                        .map(text -> "\n\n" + text)
                        .collect(Collectors.joining());
    }

    /** Every punctuation mark that could mean something is escaped (CommonMark 0.31, 2.4), and the dot of "1." (5.2). */
    private static String escaped(String text) {
        return text.strip()
                .replaceAll("\\s+", " ")
                .replaceAll("[\\\\`*_{}\\[\\]()<>#+\\-!|~&=]", "\\\\$0")
                .replaceAll("^(\\d+)\\.", "$1\\\\.");
    }

    @Override
    public String heading(Block.Heading block) {
        return "## " + escaped(block.text());
    }

    @Override
    public String paragraph(Block.Paragraph block) {
        return escaped(block.text());
    }

    @Override
    public String bullets(Block.Bullets block) {
        return "**" + escaped(block.label()) + "**\n"
                + block.lines().stream().map(line -> "\n- " + escaped(line)).collect(Collectors.joining());
    }

    @Override
    public String trend(Block.Trend block) {
        return Sparkline.of(block.counts()) + " " + escaped(block.words());
    }

    @Override
    public String note(Block.Note block) {
        return "*" + escaped(block.text()) + "*";
    }

    @Override
    public String divider(Block.Divider block) {
        return "---";
    }

    /** Nothing can be pressed in a document. */
    @Override
    public String actions(Block.Actions block) {
        return "";
    }

    @Override
    public String link(Block.Link block) {
        return "[" + escaped(block.label()) + "](<" + block.target() + ">)";
    }
}
