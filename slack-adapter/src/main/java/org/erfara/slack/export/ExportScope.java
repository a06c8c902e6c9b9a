package org.erfara.slack.export;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How much of an export is asked for.
 *
 * @param channels names of public channels, with or without {@code #}; empty asks for all of them
 * @param since messages written before it are dropped; null asks for all of them
 * @param clock messages later than its now are dropped
 */
public record ExportScope(Set<String> channels, @Nullable Instant since, InstantSource clock) {
    public ExportScope {
        channels = channels.stream().map(ExportScope::name).collect(Collectors.toUnmodifiableSet());
    }

    /** All public channels, whatever their age. */
    public static ExportScope everything(InstantSource clock) {
        return new ExportScope(Set.of(), null, clock);
    }

    boolean holds(String channel) {
        return channels.isEmpty() || channels.contains(name(channel));
    }

    private static String name(String channel) {
        return FolderName.of(channel.startsWith("#") ? channel.substring(1) : channel);
    }
}
