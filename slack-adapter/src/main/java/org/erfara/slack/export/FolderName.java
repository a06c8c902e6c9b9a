package org.erfara.slack.export;

import java.text.Normalizer;

/** One spelling for a name: a folder packed on a Mac writes {@code å} as two characters, channels.json as one. */
final class FolderName {
    private FolderName() {}

    static String of(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
    }
}
