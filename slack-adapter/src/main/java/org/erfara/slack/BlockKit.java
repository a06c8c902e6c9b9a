package org.erfara.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import java.util.List;
import org.erfara.card.Block;
import org.erfara.card.Card;
import org.erfara.card.Sparkline;
import org.erfara.card.TextBudget;

/**
 * Renders a card as Slack's Block Kit. Only blocks that show text as it is are used, never "mrkdwn", so that nothing
 * in it can call a channel, name a person or make a link. Limits are those of
 * <a href="https://docs.slack.dev/reference/block-kit/blocks">Slack's reference</a>; what is longer ends in an
 * ellipsis.
 */
public final class BlockKit implements Block.Visitor<List<LayoutBlock>> {
    private static final int MOST_BLOCKS = 50;
    /** Slack answers {@code msg_blocks_too_long} from about 13,200 on; the rest is for labels of buttons. */
    private static final int MOST_CHARACTERS = 11_000;

    private static final int LONGEST_HEADER = 150;
    private static final int LONGEST_TEXT = 3_000;
    private static final int LONGEST_LABEL = 75;
    private static final int MOST_BUTTONS = 25;

    private final TextBudget budget = new TextBudget(MOST_CHARACTERS);

    private BlockKit() {}

    /** The card as blocks for {@code chat.postMessage}. */
    public static List<LayoutBlock> of(Card card) {
        BlockKit renderer = new BlockKit();
        List<LayoutBlock> blocks = new ArrayList<>(renderer.header(card.title()));
        card.blocks().forEach(block -> blocks.addAll(block.accept(renderer)));
        if (blocks.size() > MOST_BLOCKS) {
            blocks.subList(MOST_BLOCKS - 1, blocks.size()).clear();
            blocks.add(small("…"));
        }
        return List.copyOf(blocks);
    }

    /** The card's title for {@code chat.postMessage}'s {@code text}, which notifications show. */
    public static String notification(Card card) {
        return SlackMarkup.escaped(TextBudget.shown(card.title(), LONGEST_HEADER));
    }

    @Override
    public List<LayoutBlock> heading(Block.Heading block) {
        return header(block.text());
    }

    private List<LayoutBlock> header(String text) {
        String shown = budget.take(text, LONGEST_HEADER);
        return shown.isEmpty()
                ? List.of()
                : List.of(HeaderBlock.builder().text(plain(shown)).build());
    }

    @Override
    public List<LayoutBlock> paragraph(Block.Paragraph block) {
        return RichText.paragraph(budget.take(block.text(), LONGEST_TEXT));
    }

    @Override
    public List<LayoutBlock> bullets(Block.Bullets block) {
        String label = budget.take(block.label(), LONGEST_TEXT);
        return RichText.list(
                label,
                block.lines().stream()
                        .map(line -> budget.take(line, LONGEST_TEXT))
                        .toList());
    }

    @Override
    public List<LayoutBlock> trend(Block.Trend block) {
        return RichText.paragraph(budget.take(Sparkline.of(block.counts()) + " " + block.words(), LONGEST_TEXT));
    }

    @Override
    public List<LayoutBlock> note(Block.Note block) {
        String shown = budget.take(block.text(), LONGEST_TEXT);
        return shown.isEmpty() ? List.of() : List.of(small(shown));
    }

    @Override
    public List<LayoutBlock> divider(Block.Divider block) {
        return List.of(DividerBlock.builder().build());
    }

    @Override
    public List<LayoutBlock> actions(Block.Actions block) {
        List<BlockElement> buttons = new ArrayList<>();
        block.buttons().stream()
                .filter(button -> !label(button).isEmpty())
                .limit(MOST_BUTTONS)
                .forEach(button -> buttons.add(button(button, buttons.size())));
        return buttons.isEmpty()
                ? List.of()
                : List.of(ActionsBlock.builder().elements(buttons).build());
    }

    /** Slack wants every {@code action_id} of a block once, so the place stands behind it: {@code accept/0}. */
    private static ButtonElement button(Block.Button button, int place) {
        return ButtonElement.builder()
                .text(plain(label(button)))
                .actionId(button.action() + "/" + place)
                .value(button.value())
                .build();
    }

    private static String label(Block.Button button) {
        return TextBudget.shown(button.label(), LONGEST_LABEL);
    }

    @Override
    public List<LayoutBlock> link(Block.Link block) {
        return RichText.link(budget.take(block.label(), LONGEST_TEXT), block.target());
    }

    private static ContextBlock small(String text) {
        return ContextBlock.builder().elements(List.of(plain(text))).build();
    }

    private static PlainTextObject plain(String text) {
        return PlainTextObject.builder().text(text).emoji(false).build();
    }
}
