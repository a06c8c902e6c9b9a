package org.erfara.deploy.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.erfara.deploy.UserProblem;

/**
 * Texts in a tab-separated file in UTF-8. The first line names the columns; nothing is quoted, so a quotation mark is one.
 * Blank lines are passed over, and lines above the first that begin with {@code #}.
 */
public final class TextTable {
    /** More would not fit into the memory the program is given. */
    private static final long MOST_BYTES = 100_000_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path file;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private int line;

    /**
     * One line below the header.
     *
     * @param line its number in the file, the header being 1
     */
    record Row(TextTable table, int line, List<String> values) {
        /** What stands in a column that the table {@link TextTable#has}, without blanks around it. */
        String get(String column) {
            return values.get(table.position(column)).strip();
        }
    }

    private TextTable(Path file) {
        this.file = file;
    }

    /**
     * Reads the whole file.
     *
     * @throws UserProblem if it cannot be read, naming the file, what is wrong with it and in which line
     */
    public static TextTable read(Path file) {
        TextTable table = new TextTable(file);
        try {
            table.refuseUnlessAFile();
            table.read();
        } catch (CharacterCodingException e) {
            throw table.problem("is not in UTF-8 after line " + table.line);
        } catch (IOException e) {
            throw table.problem("cannot be read");
        }
        return table;
    }

    private void refuseUnlessAFile() throws IOException {
        if (!Files.exists(file)) {
            throw new UserProblem("There is no file " + file + ".");
        }
        if (Files.isDirectory(file)) {
            throw problem("is a folder, not a file");
        }
        if (Files.size(file) > MOST_BYTES) {
            throw problem("has more than " + MOST_BYTES / 1_000_000 + " MB; measure with a part of it");
        }
    }

    private void read() throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                line++;
                take(text);
            }
        }
        if (rows.isEmpty()) {
            throw problem(columns.isEmpty() ? "is empty" : "has no line below the one that names the columns");
        }
    }

    private void take(String text) {
        String[] values = text.split("\t", -1);
        if (columns.isEmpty() && text.startsWith("#")) {
            return;
        }
        if (columns.isEmpty()) {
            name(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1).split("\t", -1) : values);
        } else if (!text.isBlank()) {
            rows.add(row(values));
        }
    }

    private void name(String[] names) {
        for (int i = 0; i < names.length; i++) {
            if (columns.putIfAbsent(names[i].strip(), i) != null) {
                throw problem("has two columns with the same name");
            }
        }
    }

    private Row row(String[] values) {
        if (values.length != columns.size()) {
            throw problem("is broken in line " + line + ": it has " + values.length
                    + " values, and the first line names " + columns.size() + " columns");
        }
        return new Row(this, line, List.of(values));
    }

    private int position(String column) {
        return Objects.requireNonNull(columns.get(column), column);
    }

    /** Whether there is a column of this name. */
    boolean has(String column) {
        return columns.containsKey(column);
    }

    /**
     * The same table.
     *
     * @throws UserProblem if one of these columns is missing, naming it
     */
    TextTable with(String... needed) {
        List<String> missing =
                List.of(needed).stream().filter(column -> !has(column)).toList();
        if (!missing.isEmpty()) {
            throw problem("has no column " + String.join(" and no column ", missing)
                    + "; the first line must name the columns, with tabs between them");
        }
        return this;
    }

    /** The file's name, without its folder. */
    String name() {
        return String.valueOf(file.getFileName());
    }

    List<Row> rows() {
        return rows;
    }

    /** What is wrong with it, as a sentence. */
    UserProblem problem(String whatIsWrong) {
        return new UserProblem("The file " + file + " " + whatIsWrong + ".");
    }
}
