package org.erfara.web.mydata;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.erfara.privacy.MyData;
import org.erfara.privacy.PersonalRecord;
import org.erfara.web.Visitor;
import org.erfara.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the pages show.
 *
 * @param kept by kind
 * @param wishes whether the visitor has ever said what they do not want
 * @param said a key of what has just been done, or null
 * @param receipt of an erasure that has just been done, or null
 */
public record MyDataView(
        Visitor visitor,
        ZoneId zone,
        Map<String, List<PersonalRecord>> kept,
        boolean wishes,
        @Nullable String said,
        @Nullable String receipt) {
    static MyDataView of(Visitor visitor, ZoneId zone, MyData data) {
        return new MyDataView(visitor, zone, data.of(visitor.id()), data.hasWishes(visitor.id()), null, null);
    }

    MyDataView saying(String key) {
        return new MyDataView(visitor, zone, kept, wishes, key, null);
    }

    MyDataView with(String written) {
        return new MyDataView(visitor, zone, kept, wishes, null, written);
    }

    /** Words in the visitor's language. */
    public Words words() {
        return Words.in(visitor.reader());
    }

    /** Words for people to read. */
    public String say(String key, Object... values) {
        return words().get(key, values);
    }

    /** The day of a moment, in full. */
    public String day(Instant moment) {
        return words().day(LocalDate.ofInstant(moment, zone));
    }

    /** Whether the visitor can take it back alone: words of theirs that are quoted. */
    public boolean canTakeBack(String kind, PersonalRecord record) {
        return kind.equals("quotes") && record.ref() != null && !record.words().isEmpty();
    }
}
