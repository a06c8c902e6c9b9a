package org.erfara.chat;

import java.net.URI;
import java.util.Optional;

/** Leads back to where something was said. */
@FunctionalInterface
public interface Links {
    /** The address that opens the message on its platform; empty where the platform has none. */
    Optional<URI> to(MessageRef ref);
}
