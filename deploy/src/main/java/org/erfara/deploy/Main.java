package org.erfara.deploy;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.erfara.deploy.cli.ErfaraCommand;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Where the program begins. */
public final class Main {
    /** What the user can put right. */
    private static final int USERS_PROBLEM = 2;

    /** What the user cannot. */
    private static final int OUR_PROBLEM = 1;

    private Main() {}

    /** Runs one command and ends with its exit code: 0, or 2 with one sentence on stderr for what the user got wrong. */
    public static void main(String[] arguments) {
        System.exit(run(
                new Output(
                        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                        atATerminal()),
                arguments));
    }

    // From Java 22 there is always a console, but for the setting jdk.console=java.base, with which ./erfara starts
    // Java.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean atATerminal() {
        return System.console() != null;
    }

    static int run(Output output, String... arguments) {
        return ErfaraCommand.line(output)
                .setOut(output.out())
                .setErr(output.err())
                .setParameterExceptionHandler((problem, args) -> refuse(problem))
                .setExecutionExceptionHandler((problem, line, result) -> explain(problem, output))
                .execute(arguments);
    }

    private static int refuse(CommandLine.ParameterException problem) {
        CommandLine line = problem.getCommandLine();
        line.getErr()
                .println("erfara: " + sentence(problem.getMessage()) + " See "
                        + line.getCommandSpec().qualifiedName() + " --help.");
        return USERS_PROBLEM;
    }

    private static String sentence(@Nullable String message) {
        String line = String.valueOf(message).replaceAll("\\s*\\R\\s*", " ").strip();
        return line.endsWith(".") ? line : line + ".";
    }

    private static int explain(Exception problem, Output output) {
        if (UsersProblems.areOneOf(problem)) {
            output.err().println("erfara: " + sentence(problem.getMessage()));
            return USERS_PROBLEM;
        }
        LoggerFactory.getLogger(Main.class).error("failed", problem);
        output.err()
                .println("erfara: Something went wrong that should not have ("
                        + problem.getClass().getSimpleName()
                        + "). What was kept before is kept. Please tell the maintainers, with the lines above.");
        return OUR_PROBLEM;
    }
}
