package org.erfara.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** A file as browsers get it. */
final class Asset {
    private static final String OWN = "/org/erfara/web/assets/";

    private final String name;
    private final byte[] content;

    private Asset(String name, String resource) {
        this.name = name;
        this.content = read(resource);
    }

    static Asset own(String name) {
        return new Asset(name, OWN + name);
    }

    /**
     * @param name to give it
     * @param artifact the webjar's
     * @param path within the webjar
     */
    static Asset webjar(String name, String artifact, String path) {
        Properties pom = new Properties();
        try (InputStream in = open("/META-INF/maven/org.webjars.npm/" + artifact + "/pom.properties")) {
            pom.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        String folder = "/META-INF/resources/webjars/" + artifact + "/" + pom.getProperty("version") + "/";
        return new Asset(name, folder + path);
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(Asset.class.getResourceAsStream(resource), resource);
    }

    private static byte[] read(String resource) {
        try (InputStream in = open(resource)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content;
    }

    String type() {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return Map.of("css", "text/css", "js", "text/javascript").getOrDefault(ending, "image/svg+xml")
                + ";charset=utf-8";
    }

    /** Changes with the content. */
    String url() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return "/assets/" + HexFormat.of().formatHex(hash, 0, 6) + "/" + name;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java runtime has SHA-256", impossible);
        }
    }
}
