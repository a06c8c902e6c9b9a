package org.erfara.card;

import java.net.URI;
import java.util.List;

/** A part of a card. All text is plain: a renderer escapes it. */
public sealed interface Block {
    /** Calls the visitor's method for this kind of block. */
    <R> R accept(Visitor<R> visitor);

    /** A line that names what follows. */
    record Heading(String text) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.heading(this);
        }
    }

    /** Running text. */
    record Paragraph(String text) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /**
     * Lines that belong together.
     *
     * @param label what they are
     * @param lines at least one
     */
    record Bullets(String label, List<String> lines) implements Block {
        public Bullets {
            lines = List.copyOf(lines);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bullets(this);
        }
    }

    /**
     * How often something came up, week by week.
     *
     * @param words the same in words, for those who do not see the picture
     * @param counts oldest first, none below 0
     */
    record Trend(String words, List<Integer> counts) implements Block {
        public Trend {
            counts = List.copyOf(counts);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.trend(this);
        }
    }

    /** Small print. */
    record Note(String text) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.note(this);
        }
    }

    /** A line between two things. */
    record Divider() implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.divider(this);
        }
    }

    /** Things to press, side by side. */
    record Actions(List<Button> buttons) implements Block {
        public Actions {
            buttons = List.copyOf(buttons);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.actions(this);
        }
    }

    /** A page to open. */
    record Link(String label, URI target) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.link(this);
        }
    }

    /**
     * Something to press.
     *
     * @param action names what is to be done
     * @param value what it is to be done with: an id, never content
     */
    record Button(String label, String action, String value) {}

    /** Knows what to do with every kind of block. */
    interface Visitor<R> {
        R heading(Heading block);

        R paragraph(Paragraph block);

        R bullets(Bullets block);

        R trend(Trend block);

        R note(Note block);

        R divider(Divider block);

        R actions(Actions block);

        R link(Link block);
    }
}
