package org.erfara.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is gone when it is closed. */
public final class ThrowawayFolder implements AutoCloseable {
    private final Path path;

    private ThrowawayFolder(Path path) {
        this.path = path;
    }

    /** A new one where the machine keeps such folders. */
    public static ThrowawayFolder make() {
        try {
            return new ThrowawayFolder(Files.createTempDirectory("erfara-demo"));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(path)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException inUse) {
            throw new UncheckedIOException(inUse);
        }
    }
}
