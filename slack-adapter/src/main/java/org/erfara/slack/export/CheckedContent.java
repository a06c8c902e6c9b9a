package org.erfara.slack.export;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/** An entry's bytes, held to the length and the checksum that the ZIP file promises. */
final class CheckedContent extends FilterInputStream {
    private final ZipEntry entry;
    private final Archive archive;
    private final LongConsumer read;
    private final CRC32 crc = new CRC32();
    private long count;

    CheckedContent(InputStream in, ZipEntry entry, Archive archive, LongConsumer read) {
        super(in);
        this.entry = entry;
        this.archive = archive;
        this.read = read;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int got = next(buffer, from, length);
        if (got > 0) {
            crc.update(buffer, from, got);
            count += got;
            read.accept(got);
        }
        boolean kept =
                got < 0 ? count == entry.getSize() && crc.getValue() == entry.getCrc() : count <= entry.getSize();
        if (!kept) {
            throw archive.damaged(entry.getName());
        }
        return got;
    }

    private int next(byte[] buffer, int from, int length) throws IOException {
        try {
            return super.read(buffer, from, length);
        } catch (ZipException | EOFException e) {
            throw archive.damaged(entry.getName());
        }
    }
}
