package org.erfara.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** Runs the program as somebody at a terminal would, and keeps what they would read. */
public final class Shell {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final int code;

    private Shell(String... arguments) {
        code = Main.run(new Output(new PrintWriter(out, true), new PrintWriter(err, true), false), arguments);
    }

    /** Runs one command to its end. */
    public static Shell erfara(Object... arguments) {
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        return new Shell(words);
    }

    public int code() {
        return code;
    }

    public String out() {
        return out.toString();
    }

    public String err() {
        return err.toString();
    }

    /** What went wrong: stderr without the progress that a slow machine shows. */
    public List<String> problems() {
        return err().lines().filter(line -> line.startsWith("erfara: ")).toList();
    }

    /** What was asked for, as a program reads it. */
    public JsonNode json() throws IOException {
        assertThat(code).as(err()).isZero();
        return new ObjectMapper().readTree(out());
    }
}
