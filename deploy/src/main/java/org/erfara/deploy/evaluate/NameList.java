package org.erfara.deploy.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.erfara.deploy.UserProblem;

/** A file with a name a line. */
public final class NameList {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private NameList() {}

    /**
     * First and last names apart, in lower case.
     *
     * @throws UserProblem if the file cannot be read
     */
    public static Set<String> read(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(BLANKS::splitAsStream)
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UserProblem("The file " + file + " cannot be read.");
        }
    }
}
