package org.erfara.listen;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.erfara.card.Form;
import org.erfara.chat.ConversationId;
import org.erfara.words.Words;
import org.jspecify.annotations.Nullable;

/** The dialog that switches listening on: until when, and what was talked through before. */
final class ListenForm {
    static final String ID = "listen";

    private static final String UNTIL = "until";
    private static final String DISCUSSED = "discussed";
    private static final String DECISION = "decision";
    private static final String REVIEW = "review";

    private static final int USUAL_MONTHS = 6;
    private static final int MOST_MONTHS = 12;
    private static final int LONGEST_DECISION = 1_000;

    private final ListenRules rules;
    private final LocalDate today;
    private final Words words;

    ListenForm(ListenRules rules, LocalDate today, Words words) {
        this.rules = rules;
        this.today = today;
        this.words = words;
    }

    /**
     * What a dialog says.
     *
     * @param last the last day; null if it is among the problems
     * @param problems a sentence for each field that needs another look
     */
    record Answer(@Nullable LocalDate last, @Nullable Discussion discussion, Map<String, String> problems) {}

    /** @param before what is to be renewed, or null */
    Form of(ConversationId channel, String name, @Nullable Listening before) {
        Discussion discussion = before == null ? null : before.discussion();
        return new Form(
                ID,
                channel.value(),
                words.get("listen.title", name),
                List.of(
                        new Form.DateInput(UNTIL, words.get("listen.until"), today.plusMonths(USUAL_MONTHS)),
                        new Form.DateInput(
                                DISCUSSED, label("listen.discussed.on"), discussion == null ? null : discussion.on()),
                        new Form.TextInput(
                                DECISION,
                                label("listen.decision"),
                                discussion == null ? "" : discussion.decision(),
                                LONGEST_DECISION),
                        new Form.DateInput(REVIEW, label("listen.review"), review(discussion))),
                words.get("listen.submit"));
    }

    private String label(String key) {
        return rules.discussionRequired() ? words.get(key) : words.get("listen.optional", words.get(key));
    }

    /** A day to look at it again that has passed is no suggestion for the next one. */
    private @Nullable LocalDate review(@Nullable Discussion discussion) {
        return discussion == null || discussion.review().isBefore(today) ? null : discussion.review();
    }

    Answer read(Map<String, String> values) {
        Map<String, String> problems = new LinkedHashMap<>();
        LocalDate last = day(UNTIL, values, problems);
        if (last != null && last.isBefore(today)) {
            problems.put(UNTIL, words.get("listen.until.past"));
        } else if (last != null && last.isAfter(today.plusMonths(MOST_MONTHS))) {
            problems.put(UNTIL, words.get("listen.until.late", words.day(today.plusMonths(MOST_MONTHS))));
        }
        Discussion discussion = isLeftOut(values) ? null : discussion(values, problems);
        return new Answer(last, discussion, problems);
    }

    /** Where it is optional it is all or nothing. */
    private boolean isLeftOut(Map<String, String> values) {
        return !rules.discussionRequired()
                && Stream.of(DISCUSSED, DECISION, REVIEW)
                        .allMatch(field -> values.getOrDefault(field, "").isBlank());
    }

    private @Nullable Discussion discussion(Map<String, String> values, Map<String, String> problems) {
        LocalDate on = day(DISCUSSED, values, problems);
        if (on != null && on.isAfter(today)) {
            problems.put(DISCUSSED, words.get("listen.discussed.future"));
        }
        String decision = values.getOrDefault(DECISION, "").strip();
        if (decision.isEmpty() || decision.length() > LONGEST_DECISION) {
            problems.put(DECISION, words.get("listen.decision.empty"));
        }
        LocalDate review = day(REVIEW, values, problems);
        if (review != null && review.isBefore(today)) {
            problems.put(REVIEW, words.get("listen.review.past"));
        }
        return on == null || decision.isEmpty() || review == null ? null : new Discussion(on, decision, review);
    }

    private @Nullable LocalDate day(String field, Map<String, String> values, Map<String, String> problems) {
        try {
            return LocalDate.parse(values.getOrDefault(field, "").strip());
        } catch (DateTimeParseException wrong) {
            problems.put(field, words.get("listen.date"));
            return null;
        }
    }
}
