package org.erfara.slack.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The ZIP file of an export, opened with care: nothing in it is trusted, nothing of it is written to disk. */
final class Archive implements Closeable {
    /** What Windows Explorer names entries in, in the Nordic countries, when a folder is packed again. */
    private static final String WINDOWS_NAMES = "IBM850";

    private final Path file;
    private final ZipFile zip;

    private Archive(Path file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    static Archive open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new ExportProblem(
                    "There is no file %s. Give the path of the ZIP file you got from Slack.".formatted(file));
        }
        try {
            Archive archive = new Archive(file, zip(file));
            archive.checkEntries();
            return archive;
        } catch (ZipException e) {
            throw new ExportProblem(unreadable(file));
        } catch (IOException e) {
            throw new ExportProblem("%s cannot be opened. See that it is there and may be read.".formatted(file));
        }
    }

    private static ZipFile zip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            if (!Charset.isSupported(WINDOWS_NAMES)) {
                throw e;
            }
            return new ZipFile(file.toFile(), Charset.forName(WINDOWS_NAMES));
        }
    }

    private static String unreadable(Path file) {
        return startsAsZip(file)
                ? "%s is cut off or damaged: its list of contents cannot be read. Download it from Slack again."
                        .formatted(file.getFileName())
                : "%s is not a ZIP file. Give the ZIP file you got from Slack, not unpacked."
                        .formatted(file.getFileName());
    }

    private static boolean startsAsZip(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(2);
            return start.length == 2 && start[0] == 'P' && start[1] == 'K';
        } catch (IOException e) {
            return false;
        }
    }

    private void checkEntries() {
        if (zip.size() > ExportLimits.MOST_ENTRIES) {
            throw problem("holds %,d files; more than %,d is no Slack export."
                    .formatted(zip.size(), ExportLimits.MOST_ENTRIES));
        }
        zip.stream()
                .filter(entry -> EntryName.leavesFolder(entry.getName()))
                .findFirst()
                .ifPresent(entry -> {
                    throw problem(
                            ("holds a file that points out of its folder, %s, which Slack never writes. Use the file as Slack "
                                            + "made it, or pack it again.")
                                    .formatted(EntryName.shown(entry.getName())));
                });
    }

    Stream<ZipEntry> entries() {
        return zip.stream().map(entry -> (ZipEntry) entry);
    }

    @Nullable
    ZipEntry entry(String name) {
        return zip.getEntry(name);
    }

    /** The entry's content; ends in an {@link ExportProblem} where it is not what the ZIP file says it is. */
    InputStream content(ZipEntry entry, LongConsumer read) {
        checkSize(entry);
        try {
            return new CheckedContent(zip.getInputStream(entry), entry, this, read);
        } catch (IOException e) {
            throw damaged(entry.getName());
        }
    }

    private void checkSize(ZipEntry entry) {
        if (entry.getSize() > ExportLimits.LARGEST_ENTRY) {
            throw problem("holds %s, which unpacks to more than 1 GB.".formatted(EntryName.shown(entry.getName())));
        }
        boolean swells = entry.getSize() / ExportLimits.MOST_TIMES_SMALLER > Math.max(1, entry.getCompressedSize());
        if (entry.getSize() > ExportLimits.HARMLESS && swells) {
            throw problem(
                    ("holds %s, which unpacks to more than %d times its size. No talk packs that well: this is not as "
                                    + "Slack made it.")
                            .formatted(EntryName.shown(entry.getName()), ExportLimits.MOST_TIMES_SMALLER));
        }
    }

    ExportProblem damaged(String entry) {
        return problem("is damaged at %s. Download it from Slack again.".formatted(EntryName.shown(entry)));
    }

    /** A problem with this file, told in a sentence that starts with its name. */
    ExportProblem problem(String message) {
        return new ExportProblem(file.getFileName() + " " + message);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw problem("cannot be closed.");
        }
    }
}
