package org.erfara.web;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where pages are served.
 *
 * @param host the interface to listen on
 * @param port 0 for any that is free
 * @param names further host names by which browsers may ask for the pages, lower case
 */
public record Address(String host, int port, Set<String> names) {
    private static final String HERE = "127.0.0.1";

    public Address {
        names = Set.copyOf(names);
    }

    /** Only for browsers on this machine. */
    public static Address local(int port) {
        return new Address(HERE, port, Set.of());
    }

    /** The names a request may ask for: with any other, some page elsewhere has a name of its own point here. */
    Set<String> served() {
        Set<String> served = new HashSet<>(names);
        served.addAll(List.of("localhost", HERE, "[::1]", host.toLowerCase(Locale.ROOT)));
        return served;
    }

    URI at(int actualPort) {
        String shown = host.equals("0.0.0.0") ? HERE : host;
        return URI.create("http://" + shown + ":" + actualPort + "/");
    }
}
