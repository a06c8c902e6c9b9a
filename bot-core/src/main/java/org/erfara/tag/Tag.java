package org.erfara.tag;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something a person marked as useful, or noted down. What is marked stands in its {@link Quote}s.
 *
 * @param by who did, as a keyed hash; empty once they have erased what is theirs
 * @param kind what it is about, or null where nobody said
 * @param title in the words of whoever tagged it; may be empty
 * @param words what they noted down of a talk that was not in chat; may be empty
 * @param paraphrase what a facilitator says in place of words that may not travel; may be empty
 * @param theme the number of the theme it belongs to, 0 for none yet
 * @param lifted whether a facilitator has lifted it to its theme
 */
public record Tag(
        String id,
        Instant at,
        String by,
        @Nullable Kind kind,
        String title,
        String words,
        String paraphrase,
        long theme,
        boolean lifted) {
    /** What somebody may say of a tag. Nothing is required. */
    public record Marks(@Nullable Kind kind, String title, String words, long theme) {}

    static Tag begin(String id, Instant at, String by, Marks marks) {
        return new Tag(id, at, by, marks.kind(), marks.title(), marks.words(), "", marks.theme(), false);
    }

    Tag marked(Marks marks) {
        return new Tag(id, at, by, marks.kind(), marks.title(), marks.words(), paraphrase, marks.theme(), lifted);
    }

    /** The same, in a facilitator's words. */
    public Tag inOtherWords(String said) {
        return new Tag(id, at, by, kind, title, words, said, theme, lifted);
    }

    /** The same, lifted to a theme. */
    public Tag liftedTo(long number) {
        return new Tag(id, at, by, kind, title, words, paraphrase, number, true);
    }

    /** Without whoever made it and what they wrote. */
    public Tag withoutMaker() {
        return new Tag(id, at, "", kind, "", "", paraphrase, theme, lifted);
    }
}
