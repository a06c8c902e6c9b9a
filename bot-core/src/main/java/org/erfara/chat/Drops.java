package org.erfara.chat;

/** Counts what is not kept. */
@FunctionalInterface
public interface Drops {
    /** One thing was dropped for this reason. */
    void drop(DropReason reason);
}
