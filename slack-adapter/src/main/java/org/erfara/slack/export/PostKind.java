package org.erfara.slack.export;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code subtype} means, after
 * <a href="https://docs.slack.dev/reference/events/message#subtypes">Slack's list</a> and what is found in exports.
 */
enum PostKind {
    SAID,
    CHANGED,
    DELETED,
    /** Stands where a message with answers was taken away. */
    TOMBSTONE,
    BOT,
    NOTE,
    UNKNOWN;

    private static final Set<String> NOTES = Set.of(
            "pinned_item",
            "unpinned_item",
            "bot_add",
            "bot_remove",
            "bot_enable",
            "bot_disable",
            "reminder_add",
            "huddle_thread",
            "sh_room_created",
            "sh_room_shared",
            "joiner_notification",
            "joiner_notification_for_inviter",
            "app_conversation_join",
            "ekm_access_denied",
            "message_replied",
            "reply_broadcast");

    static PostKind of(@Nullable String subtype) {
        return subtype == null
                ? SAID
                : switch (subtype) {
                    case "me_message", "file_share", "thread_broadcast" -> SAID;
                    case "message_changed" -> CHANGED;
                    case "message_deleted" -> DELETED;
                    case "tombstone" -> TOMBSTONE;
                    case "bot_message", "slackbot_response", "assistant_app_thread" -> BOT;
                    default -> isNote(subtype) ? NOTE : UNKNOWN;
                };
    }

    private static boolean isNote(String subtype) {
        return subtype.startsWith("channel_") || subtype.startsWith("group_") || NOTES.contains(subtype);
    }
}
