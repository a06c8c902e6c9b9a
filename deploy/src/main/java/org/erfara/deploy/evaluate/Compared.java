package org.erfara.deploy.evaluate;

import java.util.List;
import java.util.stream.Stream;
import org.erfara.text.Background;
import org.erfara.text.Vector;

/** Texts as live chat compares them once it has heard them all: without what they have in common. */
final class Compared {
    private final Background background;

    /**
     * @param heard all of them, in the order in which they were heard
     */
    Compared(List<Vector> heard) {
        Background all = Background.none();
        for (Vector vector : heard) {
            all = all.with(vector);
        }
        background = all;
    }

    /** The same with a second column, such as translations. */
    Compared(List<Vector> one, List<Vector> other) {
        this(Stream.concat(one.stream(), other.stream()).toList());
    }

    List<Vector> each(List<Vector> vectors) {
        return vectors.stream().map(background::special).toList();
    }
}
