package org.erfara.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.erfara.text.Language;

/** Tab-separated files of public texts in the folder {@code -Derfara.data}; RATIONALE.md names their sources. */
final class PublicData {
    private PublicData() {}

    /** The rows of a file by column name. */
    static List<Map<String, String>> rows(String file) {
        List<String> lines = lines(file);
        String[] columns = lines.get(0).split("\t");
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] values = line.split("\t");
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(columns.length, values.length); i++) {
                row.put(columns[i], values[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    /** A file or folder in the folder of public data. */
    static Path path(String file) {
        String folder = System.getProperty("erfara.data");
        if (folder == null) {
            throw new IllegalStateException("Say where the public data are: -Derfara.data=FOLDER");
        }
        return Path.of(folder, file);
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(path(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Language language(Map<String, String> row) {
        return Language.valueOf(row.get("lang").toUpperCase(java.util.Locale.ROOT));
    }
}
