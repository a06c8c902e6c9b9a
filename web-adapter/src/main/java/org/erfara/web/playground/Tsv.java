package org.erfara.web.playground;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Reads the school's files: UTF-8, a header line, fields between tabs. */
final class Tsv {
    private Tsv() {}

    static <T> List<T> read(String name, Function<String[], T> row) {
        InputStream in = Objects.requireNonNull(Tsv.class.getResourceAsStream("school/" + name), name);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> row.apply(line.split("\t", -1)))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
