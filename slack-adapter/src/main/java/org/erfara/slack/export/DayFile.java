package org.erfara.slack.export;

import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;

/**
 * One channel's messages of one day.
 *
 * @param name as in its folder: {@code 2026-01-05.json}
 */
record DayFile(Folder folder, String name) {
    String path() {
        return folder.path() + name;
    }

    ZipEntry entry(Archive archive) {
        ZipEntry entry = archive.entry(path());
        if (entry == null) {
            throw archive.damaged(path());
        }
        return entry;
    }

    JsonList<Post> open(Archive archive, LongConsumer read) {
        return JsonList.open(archive, entry(archive), read, PostReader::read);
    }
}
