package org.erfara.jdbc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.random.RandomGenerator;

/** The secret with which people's pseudonyms are made. With another one everybody would be somebody new. */
final class PseudonymKey {
    /** As long as a hash of SHA-256, which is as long as a key for it need be (RFC 2104, section 3). */
    private static final int BYTES = 32;

    private PseudonymKey() {}

    /**
     * Reads the key, or makes it in a new folder.
     *
     * @param used whether pseudonyms have been made already, so that a missing key is a loss
     */
    static byte[] in(Path folder, boolean used, RandomGenerator chance) throws IOException {
        Path file = folder.resolve("pseudonyms.key");
        if (!used && Files.notExists(file)) {
            make(file, chance);
        }
        byte[] key = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        if (key.length != BYTES) {
            throw new StoreProblem(file + " is missing or damaged: restore it from a backup together with the database,"
                    + " or people who asked before would count as new people.");
        }
        return key;
    }

    /** Half a key is never left behind: it gets its name when all of it is on the disk. */
    private static void make(Path file, RandomGenerator chance) throws IOException {
        byte[] key = new byte[BYTES];
        chance.nextBytes(key);
        Path unfinished = file.resolveSibling("pseudonyms.key.new");
        Files.deleteIfExists(unfinished);
        try (FileChannel channel = FileChannel.open(
                unfinished,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                OwnerOnly.file(unfinished))) {
            channel.write(ByteBuffer.wrap(key));
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
