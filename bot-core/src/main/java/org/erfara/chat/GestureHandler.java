package org.erfara.chat;

/** Answers one kind of gesture. */
@FunctionalInterface
public interface GestureHandler<G extends Gesture> {
    /** Answers at once: no network and no model on this path. */
    Reply answer(G gesture);
}
