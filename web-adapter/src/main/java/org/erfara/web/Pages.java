package org.erfara.web;

import io.javalin.config.RoutesConfig;

/** Pages that belong together. */
@FunctionalInterface
public interface Pages {
    /** Signs up where they are found. Called once, before the server starts. */
    void addTo(RoutesConfig routes);
}
