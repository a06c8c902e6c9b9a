package org.erfara.slack.export;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.erfara.chat.ChatEvent;
import org.erfara.chat.ChatEvent.MessageDeleted;
import org.erfara.chat.ChatEvent.MessageEdited;
import org.erfara.chat.ChatEvent.MessagePosted;
import org.erfara.chat.ChatEvent.ReactionAdded;
import org.erfara.chat.Delivery;
import org.erfara.chat.DropReason;
import org.erfara.listen.Channel;

/** All that was read from an export, so that a test can say what it is. */
record ExportReading(
        List<Delivery> deliveries, Map<DropReason, Integer> drops, List<Channel> channels, List<String> warnings) {
    static final Instant NOW = Instant.parse("2026-02-01T12:00:00Z");

    static ExportReading of(Path file, String... channels) {
        return of(file, new ExportScope(Set.of(channels), null, InstantSource.fixed(NOW)));
    }

    static ExportReading of(Path file, ExportScope scope) {
        Map<DropReason, Integer> drops = new EnumMap<>(DropReason.class);
        List<Delivery> deliveries = new ArrayList<>();
        try (SlackExport export = SlackExport.open(file, scope, (bytes, ofBytes) -> {})) {
            export.deliveries(reason -> drops.merge(reason, 1, Integer::sum), (bytes, ofBytes) -> {})
                    .forEachRemaining(deliveries::add);
            return new ExportReading(deliveries, drops, export.channels(), export.warnings());
        }
    }

    /** What was said, in the order it was read: {@code C-general U1: Hi}. */
    List<String> talk() {
        return events().stream().map(ExportReading::line).toList();
    }

    List<String> ids() {
        return deliveries.stream().map(Delivery::id).toList();
    }

    List<ChatEvent> events() {
        return deliveries.stream().map(Delivery::event).toList();
    }

    private static String line(ChatEvent event) {
        String where = last(event.ref().conversation().value()) + " ";
        if (event instanceof MessagePosted posted) {
            return where + last(posted.author().value()) + ": " + posted.text();
        }
        if (event instanceof MessageEdited edited) {
            return where + "edited: " + edited.text();
        }
        if (event instanceof ReactionAdded reaction) {
            return where + last(reaction.person().value()) + " reacts: " + reaction.emoji();
        }
        return where + "deleted: " + ((MessageDeleted) event).ref().id();
    }

    private static String last(String id) {
        return id.substring(id.lastIndexOf(':') + 1);
    }
}
