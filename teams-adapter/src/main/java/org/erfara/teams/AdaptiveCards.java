package org.erfara.teams;

import com.microsoft.bot.schema.Attachment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.erfara.card.Card;
import org.erfara.card.TextBudget;

/** Wraps a card as an <a href="https://adaptivecards.io/explorer/">Adaptive Card</a> 1.5, the newest that Teams shows. */
public final class AdaptiveCards {
    static final String CONTENT_TYPE = "application/vnd.microsoft.card.adaptive";

    private static final int LONGEST_TITLE = 150;

    private AdaptiveCards() {}

    /** The card as an attachment of a Bot Framework activity. */
    public static Attachment of(Card card) {
        Attachment attachment = new Attachment();
        attachment.setContentType(CONTENT_TYPE);
        attachment.setName(title(card));
        attachment.setContent(content(card));
        return attachment;
    }

    private static Map<String, Object> content(Card card) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json");
        content.put("type", "AdaptiveCard");
        content.put("version", "1.5");
        content.put("speak", title(card));
        content.put("fallbackText", title(card));
        content.put("body", body(card));
        content.put("msteams", Map.of("width", "Full"));
        return content;
    }

    private static List<Map<String, Object>> body(Card card) {
        CardBody body = new CardBody();
        body.title(title(card));
        card.blocks().forEach(block -> block.accept(body));
        return body.elements();
    }

    private static String title(Card card) {
        return TextBudget.shown(card.title(), LONGEST_TITLE);
    }
}
