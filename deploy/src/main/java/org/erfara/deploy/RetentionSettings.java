package org.erfara.deploy;

import com.typesafe.config.Config;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.erfara.privacy.RetentionPeriod;
import org.erfara.privacy.RetentionRules;
import org.jspecify.annotations.Nullable;

/** Reads how long things are kept. */
final class RetentionSettings {
    private static final String SECTION = "erfara.retention";

    private RetentionSettings() {}

    /** Null if anything of it is wrong. */
    static @Nullable RetentionRules read(Config config, Problems problems) {
        Map<RetentionPeriod, Duration> chosen = new EnumMap<>(RetentionPeriod.class);
        for (RetentionPeriod period : RetentionPeriod.values()) {
            String name = SECTION + "." + period.setting();
            Duration written = problems.checked(name, () -> config.getDuration(name));
            if (written != null) {
                chosen.put(period, written);
            }
        }
        return problems.checked(SECTION, () -> new RetentionRules(chosen));
    }
}
