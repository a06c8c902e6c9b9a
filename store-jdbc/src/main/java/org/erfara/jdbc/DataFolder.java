package org.erfara.jdbc;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which Erfara keeps what outlives a restart: {@code erfara.db}, {@code pseudonyms.key} and, to be alone in
 * it, {@code erfara.lock}. Only its owner may look inside.
 */
public final class DataFolder implements AutoCloseable {
    private final Path database;
    private final byte[] pseudonymKey;
    private final FileChannel lock;

    private DataFolder(Path database, byte[] pseudonymKey, FileChannel lock) {
        this.database = database;
        this.pseudonymKey = pseudonymKey;
        this.lock = lock;
    }

    /**
     * Opens the folder, creating it where there is none.
     *
     * @param chance makes the key of a new folder: nobody must be able to guess what it says
     * @throws StoreProblem if there is a file in its place, if it may not be written in, if another Erfara uses it, or if
     *     its key is damaged or gone
     */
    public static DataFolder open(Path path, RandomGenerator chance) {
        try {
            create(path);
            return locked(path, chance);
        } catch (AccessDeniedException denied) {
            throw new StoreProblem(
                    path + " may not be written in: change its permissions or choose another folder.", denied);
        } catch (IOException failure) {
            throw new StoreProblem(path + " cannot be used as a data folder: " + reason(failure) + ".", failure);
        }
    }

    private static void create(Path path) throws IOException {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new StoreProblem(path + " is a file, and a data folder is asked for: choose another name.");
        }
        Files.createDirectories(path, OwnerOnly.folder(path));
    }

    private static DataFolder locked(Path path, RandomGenerator chance) throws IOException {
        FileChannel channel =
                FileChannel.open(path.resolve("erfara.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (lock(channel) == null) {
                throw new StoreProblem(path + " is in use by another Erfara: stop that one or choose another folder.");
            }
            Path database = path.resolve("erfara.db");
            return new DataFolder(database, PseudonymKey.in(path, Files.exists(database), chance), channel);
        } catch (IOException | RuntimeException failure) {
            channel.close();
            throw failure;
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException held) {
            return null;
        }
    }

    private static String reason(IOException failure) {
        String reason = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        return reason == null ? failure.getClass().getSimpleName() : reason;
    }

    /** The address of the database in this folder, for {@link JdbcStore#open}. */
    public String jdbcUrl() {
        return Sqlite.URL + database;
    }

    /** 32 bytes, the same for as long as the folder lives: people's pseudonyms are made with them. */
    public byte[] pseudonymKey() {
        return pseudonymKey.clone();
    }

    /** Lets others use the folder. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException failure) {
            throw new StoreProblem("The data folder's lock cannot be given back: " + reason(failure) + ".", failure);
        }
    }
}
