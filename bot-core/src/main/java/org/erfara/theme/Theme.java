package org.erfara.theme;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.erfara.question.QuestionGroup;
import org.erfara.text.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Something the staff keeps asking about and may explore together.
 *
 * @param number counts up from 1; never used again
 * @param centre the middle of the first of its groups: a theme that moved with all that joins it would come to hold all talk
 * @param groups how many groups have joined it
 * @param name what a facilitator calls it; null while it goes by the words of the talk
 * @param steps when it reached each step of its life; never empty
 */
public record Theme(
        long number, Vector centre, int groups, @Nullable String name, Map<Step, Instant> steps) {
    public Theme {
        steps = Collections.unmodifiableMap(new EnumMap<>(steps));
    }

    static Theme begin(long number, Vector centre, Instant at) {
        return new Theme(number, centre, 1, null, Map.of(Step.HEARD, at));
    }

    Theme with(Vector group) {
        return new Theme(number, groups == 0 ? group : centre, groups + 1, name, steps);
    }

    /** The same theme, made of these groups and of nothing that was in it before. */
    Theme of(List<QuestionGroup> held) {
        Theme made = new Theme(number, Vector.of(new float[centre.length()]), 0, name, steps);
        for (QuestionGroup group : held) {
            made = made.with(group.centre());
        }
        return made;
    }

    /** Whether a facilitator has given it a name or carried it on. */
    boolean cared() {
        return name != null || step() != Step.HEARD;
    }

    Theme called(String newName) {
        return new Theme(number, centre, groups, newName, steps);
    }

    /** Reached a step, or went back to it: later steps are forgotten. */
    Theme at(Step step, Instant now) {
        Map<Step, Instant> reached = new EnumMap<>(steps);
        reached.keySet().removeIf(other -> other.compareTo(step) > 0);
        reached.putIfAbsent(step, now);
        return new Theme(number, centre, groups, name, reached);
    }

    /** The furthest step it has reached. */
    public Step step() {
        return Collections.max(steps.keySet());
    }
}
