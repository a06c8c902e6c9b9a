package org.erfara.web.playground;

import java.util.List;
import java.util.Map;

/** Emoji by the names Slack gives them. */
public final class Emoji {
    /** What the message menu offers. */
    public static final List<String> OFFERED = List.of("seedling", "+1", "heart", "tada", "bulb", "pray", "eyes");

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("+1", "👍"),
            Map.entry("100", "💯"),
            Map.entry("bulb", "💡"),
            Map.entry("cake", "🍰"),
            Map.entry("clap", "👏"),
            Map.entry("coffee", "☕"),
            Map.entry("cry", "😢"),
            Map.entry("eyes", "👀"),
            Map.entry("heart", "❤️"),
            Map.entry("heart_eyes", "😍"),
            Map.entry("joy", "😂"),
            Map.entry("palm_tree", "🌴"),
            Map.entry("seedling", "🌱"),
            Map.entry("pray", "🙏"),
            Map.entry("raised_hands", "🙌"),
            Map.entry("rocket", "🚀"),
            Map.entry("scream", "😱"),
            Map.entry("sweat_smile", "😅"),
            Map.entry("tada", "🎉"),
            Map.entry("thinking_face", "🤔"),
            Map.entry("wave", "👋"));

    private Emoji() {}

    static boolean known(String name) {
        return SIGNS.containsKey(name);
    }

    /** The sign, or the name between colons if it is not known here. */
    public static String sign(String name) {
        return SIGNS.getOrDefault(name, ":" + name + ":");
    }
}
