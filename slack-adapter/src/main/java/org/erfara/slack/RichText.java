package org.erfara.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextListElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import com.slack.api.model.block.element.RichTextSectionElement.Link;
import com.slack.api.model.block.element.RichTextSectionElement.Text;
import com.slack.api.model.block.element.RichTextSectionElement.TextStyle;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Slack's rich text, which shows what it is given letter by letter. What says nothing becomes no block. */
final class RichText {
    private RichText() {}

    static List<LayoutBlock> paragraph(String text) {
        return text.isEmpty()
                ? List.of()
                : block(section(Text.builder().text(text).build()));
    }

    /** A bold line with bulleted ones below. */
    static List<LayoutBlock> list(String label, List<String> lines) {
        List<BlockElement> parts = new ArrayList<>();
        if (!label.isEmpty()) {
            TextStyle bold = TextStyle.builder().bold(true).build();
            parts.add(section(Text.builder().text(label).style(bold).build()));
        }
        List<RichTextElement> items = lines.stream()
                .filter(line -> !line.isEmpty())
                .<RichTextElement>map(line -> section(Text.builder().text(line).build()))
                .toList();
        if (!items.isEmpty()) {
            parts.add(RichTextListElement.builder()
                    .style("bullet")
                    .elements(items)
                    .build());
        }
        return parts.isEmpty() ? List.of() : block(parts.toArray(BlockElement[]::new));
    }

    static List<LayoutBlock> link(String label, URI target) {
        return label.isEmpty()
                ? List.of()
                : block(section(
                        Link.builder().url(target.toString()).text(label).build()));
    }

    private static RichTextSectionElement section(RichTextElement element) {
        return RichTextSectionElement.builder().elements(List.of(element)).build();
    }

    private static List<LayoutBlock> block(BlockElement... elements) {
        return List.of(RichTextBlock.builder().elements(List.of(elements)).build());
    }
}
