package org.erfara.web.playground;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps the playground's chat: lines are added at the end and never changed. */
final class ChatFile {
    private final Path path;
    private final LineJson json = new LineJson();

    ChatFile(Path path) {
        this.path = path;
    }

    /**
     * All lines. What a power cut left unfinished at the end is cut off.
     *
     * @throws IllegalStateException naming the file and the line, if it is damaged
     */
    List<Line> read() {
        try {
            return Files.exists(path) ? parsed(whole()) : List.of();
        } catch (IOException broken) {
            throw new UncheckedIOException("the playground’s chat cannot be read: " + path, broken);
        }
    }

    private List<String> whole() throws IOException {
        String content = Files.readString(path);
        String whole = content.substring(0, content.lastIndexOf('\n') + 1);
        if (whole.length() < content.length()) {
            Files.writeString(path, whole);
        }
        return whole.lines().toList();
    }

    private List<Line> parsed(List<String> rows) {
        List<Line> lines = new ArrayList<>();
        for (String row : rows) {
            try {
                lines.add(json.read(row));
            } catch (JsonProcessingException damaged) {
                throw new IllegalStateException("the playground’s chat is damaged: " + path + ", line "
                        + (lines.size() + 1) + "; move the file away to begin anew");
            }
        }
        return lines;
    }

    /** Begins with these: all of them or, after a power cut, none. */
    void begin(List<Line> lines) {
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        write(fresh, lines, StandardOpenOption.TRUNCATE_EXISTING);
        try {
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            throw failed(path, broken);
        }
    }

    /** Adds a line at the end; when this returns, it survives a power cut. */
    void add(Line line) {
        write(path, List.of(line), StandardOpenOption.APPEND);
    }

    private void write(Path file, List<Line> lines, StandardOpenOption how) {
        String rows = lines.stream().map(line -> json.write(line) + "\n").collect(Collectors.joining());
        try {
            Files.write(
                    file,
                    rows.getBytes(StandardCharsets.UTF_8),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DSYNC,
                    how);
        } catch (IOException broken) {
            throw failed(file, broken);
        }
    }

    private static UncheckedIOException failed(Path file, IOException broken) {
        return new UncheckedIOException("the playground’s chat cannot be kept: " + file, broken);
    }
}
