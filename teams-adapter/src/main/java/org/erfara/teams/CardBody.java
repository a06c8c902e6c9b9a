package org.erfara.teams;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.erfara.card.Block;
import org.erfara.card.Sparkline;
import org.erfara.card.TextBudget;

/**
 * Collects the elements of an Adaptive Card. Text stands in text runs, which show it letter by letter; only headings
 * are text blocks, since nothing else tells a screen reader that they are headings, and those are escaped.
 */
final class CardBody implements Block.Visitor<CardBody> {
    /** Teams refuses larger cards; 40 KB is what its documentation calls safe, and Teams counts two bytes each. */
    private static final int MOST_CHARACTERS = 15_000;

    private static final int LONGEST_TEXT = 3_000;
    private static final int LONGEST_LABEL = 75;

    private final List<Map<String, Object>> elements = new ArrayList<>();
    private final TextBudget budget = new TextBudget(MOST_CHARACTERS);
    private boolean divided;

    List<Map<String, Object>> elements() {
        return List.copyOf(elements);
    }

    void title(String text) {
        addHeading(text, "Large");
    }

    @Override
    public CardBody heading(Block.Heading block) {
        return addHeading(block.text(), "Medium");
    }

    private CardBody addHeading(String text, String size) {
        String shown = take(text);
        return shown.isEmpty()
                ? this
                : add(
                        "TextBlock",
                        Map.of(
                                "text",
                                TeamsMarkdown.escaped(shown),
                                "style",
                                "heading",
                                "size",
                                size,
                                "weight",
                                "Bolder",
                                "wrap",
                                true));
    }

    @Override
    public CardBody paragraph(Block.Paragraph block) {
        return addRun(take(block.text()), Map.of());
    }

    @Override
    public CardBody bullets(Block.Bullets block) {
        addRun(take(block.label()), Map.of("weight", "Bolder"));
        block.lines().stream()
                .map(this::take)
                .filter(line -> !line.isEmpty())
                .forEach(line -> addRuns(List.of(run("• ", Map.of()), run(line, Map.of()))));
        return this;
    }

    @Override
    public CardBody trend(Block.Trend block) {
        return addRun(take(Sparkline.of(block.counts()) + " " + block.words()), Map.of());
    }

    @Override
    public CardBody note(Block.Note block) {
        return addRun(take(block.text()), Map.of("size", "Small", "isSubtle", true));
    }

    /** Adaptive Cards know lines between elements only, as a property of the lower one. */
    @Override
    public CardBody divider(Block.Divider block) {
        divided = true;
        return this;
    }

    @Override
    public CardBody link(Block.Link block) {
        Map<String, Object> open =
                Map.of("type", "Action.OpenUrl", "url", block.target().toString());
        return addRun(take(block.label()), Map.of("selectAction", open, "underline", true, "color", "Accent"));
    }

    @Override
    public CardBody actions(Block.Actions block) {
        List<Map<String, Object>> actions = block.buttons().stream()
                .filter(button -> !label(button).isEmpty())
                .map(CardBody::action)
                .toList();
        return actions.isEmpty() ? this : add("ActionSet", Map.of("actions", actions));
    }

    private static Map<String, Object> action(Block.Button button) {
        return Map.of(
                "type", "Action.Execute",
                "title", label(button),
                "verb", button.action(),
                "data", Map.of("value", button.value()));
    }

    private static String label(Block.Button button) {
        return TextBudget.shown(button.label(), LONGEST_LABEL);
    }

    /** Teams would read {@code {{DATE(…)}}} as a date; a word joiner, which nobody sees, keeps it a text. */
    private String take(String text) {
        return budget.take(text, LONGEST_TEXT).replace("{{", "{\u2060{");
    }

    private CardBody addRun(String text, Map<String, Object> look) {
        return text.isEmpty() ? this : addRuns(List.of(run(text, look)));
    }

    private CardBody addRuns(List<Map<String, Object>> runs) {
        return add("RichTextBlock", Map.of("inlines", runs));
    }

    private static Map<String, Object> run(String text, Map<String, Object> look) {
        Map<String, Object> run = new LinkedHashMap<>(Map.of("type", "TextRun"));
        run.put("text", text);
        run.putAll(look);
        return run;
    }

    private CardBody add(String type, Map<String, Object> properties) {
        Map<String, Object> element = new LinkedHashMap<>(Map.of("type", type));
        element.putAll(properties);
        if (divided) {
            element.put("separator", true);
            divided = false;
        }
        elements.add(element);
        return this;
    }
}
