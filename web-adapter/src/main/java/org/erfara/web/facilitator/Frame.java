package org.erfara.web.facilitator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.erfara.digest.Direction;
import org.erfara.person.Role;
import org.erfara.theme.Step;
import org.erfara.web.Visitor;
import org.erfara.words.Words;

/**
 * What all of a facilitator's pages have in common.
 *
 * @param words in the visitor's language
 * @param zone whose days are shown
 */
public record Frame(Visitor visitor, Words words, ZoneId zone) {
    static Frame of(Visitor visitor, Weeks weeks) {
        return new Frame(visitor, Words.in(visitor.reader()), weeks.zone());
    }

    /** Words for people to read. */
    public String say(String key, Object... values) {
        return words.get(key, values);
    }

    /** Whether the visitor may change anything. */
    public boolean mayChange() {
        return visitor.role() == Role.FACILITATOR;
    }

    /** Whether the visitor reads what is for facilitators and leaders. */
    public boolean readsAll() {
        return visitor.role() != Role.STAFF;
    }

    /** The day of a moment, in full. */
    public String day(Instant moment) {
        return words.day(LocalDate.ofInstant(moment, zone));
    }

    /** A step of a theme's life. */
    public String step(Step step) {
        return say("step." + step.name());
    }

    /** Where a theme is going, compared with the weeks before. */
    public String trend(Direction direction, List<Integer> weeks) {
        boolean quiet = weeks.stream().allMatch(count -> count == 0);
        return quiet
                ? say("web.trend.quiet", weeks.size())
                : say("digest.trend." + direction.name().toLowerCase(Locale.ROOT));
    }
}
