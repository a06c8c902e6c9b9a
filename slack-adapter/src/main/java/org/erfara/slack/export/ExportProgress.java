package org.erfara.slack.export;

/** Told how far reading has come. Called often; does little. */
@FunctionalInterface
public interface ExportProgress {
    /** So many of all the bytes have been read. */
    void at(long bytes, long ofBytes);
}
