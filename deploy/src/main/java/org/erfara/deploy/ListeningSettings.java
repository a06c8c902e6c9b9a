package org.erfara.deploy;

import com.typesafe.config.Config;
import java.util.Map;
import org.erfara.listen.Basis;
import org.erfara.listen.ListenRules;
import org.erfara.listen.Organisation;
import org.erfara.listen.Profile;
import org.erfara.words.Reader;
import org.jspecify.annotations.Nullable;

/** What settings say of listening, and who says so. */
record ListeningSettings(ListenRules rules, Organisation organisation, Reader language) {
    private static final Map<String, Profile> PROFILES =
            Map.of("tag-only", Profile.TAG_ONLY, "listening", Profile.LISTENING);
    private static final Map<String, Boolean> DISCUSSIONS = Map.of("required", true, "optional", false);
    private static final Map<String, Basis> BASES =
            Map.of("6(1)(e)", Basis.PUBLIC_TASK, "6(1)(f)", Basis.LEGITIMATE_INTEREST);

    private static final String NAME = "erfara.organisation.name";

    /** Null if anything of it is wrong. */
    static @Nullable ListeningSettings read(Config config, Problems problems) {
        Profile profile = oneOf(PROFILES, "erfara.listening.profile", config, problems);
        Boolean required = oneOf(DISCUSSIONS, "erfara.listening.discussion", config, problems);
        Basis basis = oneOf(BASES, "erfara.organisation.basis", config, problems);
        String name = problems.checked(NAME, () -> name(config.getString(NAME), profile));
        String contact =
                problems.checked("erfara.organisation.contact", () -> config.getString("erfara.organisation.contact"));
        Reader language = problems.checked("erfara.language", () -> Reader.ofTag(config.getString("erfara.language")));
        return profile == null
                        || required == null
                        || basis == null
                        || name == null
                        || contact == null
                        || language == null
                ? null
                : new ListeningSettings(
                        new ListenRules(profile, required), new Organisation(name, basis, contact), language);
    }

    /** As it is written in a file. */
    static String name(Profile profile) {
        return profile == Profile.LISTENING ? "listening" : "tag-only";
    }

    private static <T> @Nullable T oneOf(Map<String, T> known, String setting, Config config, Problems problems) {
        return problems.checked(setting, () -> {
            String written = config.getString(setting);
            T value = known.get(written);
            if (value == null) {
                throw new IllegalArgumentException("“" + written + "” is not one of "
                        + String.join(", ", known.keySet().stream().sorted().toList()));
            }
            return value;
        });
    }

    /** Whoever listens says who they are. */
    private static String name(String written, @Nullable Profile profile) {
        if (profile == Profile.LISTENING && written.isBlank()) {
            throw new IllegalArgumentException(
                    "where channels may be listened to, the notice must name who is responsible; set it to the"
                            + " organisation’s name");
        }
        return written.strip();
    }
}
