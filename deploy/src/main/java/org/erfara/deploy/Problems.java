package org.erfara.deploy;

import com.typesafe.config.ConfigException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with settings, so that all of it can be said at once. */
final class Problems {
    private final List<String> found = new ArrayList<>();

    /** The value; null if it is wrong, which is then among the problems under this name. */
    <T> @Nullable T checked(String name, Supplier<? extends @Nullable T> value) {
        try {
            return value.get();
        } catch (ConfigException | IllegalArgumentException | DateTimeException wrong) {
            add(name + ": " + wrong.getMessage());
            return null;
        }
    }

    void add(String problem) {
        found.add(problem);
    }

    /** @throws UserProblem naming all of them, if there are any */
    void refuse() {
        if (!found.isEmpty()) {
            throw new UserProblem("The settings need another look: " + String.join("; ", found) + ".");
        }
    }
}
