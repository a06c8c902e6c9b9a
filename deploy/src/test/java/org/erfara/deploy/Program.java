package org.erfara.deploy;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program in a process of its own: it can be stopped in the middle, and all that it prints or logs can be read. */
final class Program implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path printed;

    private Program(Process process, Path printed) {
        this.process = process;
        this.printed = printed;
    }

    /** Starts it with all loggers speaking; what it prints is added to a file. */
    static Program start(Path printed, Class<?> main, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Dlogback.configurationFile=logback-everything.xml",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return new Program(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(Redirect.appendTo(printed.toFile()))
                        .start(),
                printed);
    }

    /** Waits until it has printed something like this, and returns that. */
    String awaitPrinted(Pattern words) {
        return await().atMost(PATIENCE)
                .until(() -> words.matcher(Files.readString(printed)), Matcher::find)
                .toMatchResult()
                .group();
    }

    boolean runs() {
        return process.isAlive();
    }

    /** What {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** What Ctrl-C does; returns the exit code. */
    int stop() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
