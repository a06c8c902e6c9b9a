package org.erfara.card;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dialog.
 *
 * @param id names the feature that gets the answers
 * @param subject what the answers are about: an id, never content
 * @param submit the label of the button that sends it
 */
public record Form(String id, String subject, String title, List<Input> inputs, String submit) {
    /** Text that may be longer gets room for several lines. */
    public static final int ONE_LINE = 200;

    public Form {
        inputs = List.copyOf(inputs);
    }

    /** A field of a dialog. */
    public sealed interface Input {
        /** The key of the answer. */
        String name();

        /** What is asked for. */
        String label();
    }

    /**
     * Text: one line of it, or several where it may be longer than {@value #ONE_LINE} characters.
     *
     * @param value what stands there already; may be empty
     * @param longest most characters
     */
    public record TextInput(String name, String label, String value, int longest) implements Input {}

    /**
     * A day. The answer is written like {@code 2026-08-06}, or is empty.
     *
     * @param value what is chosen already, or null
     */
    public record DateInput(
            String name, String label, @Nullable LocalDate value) implements Input {}

    /**
     * One of several.
     *
     * @param chosen the value of the option that is chosen already; empty for the first
     */
    public record ChoiceInput(String name, String label, String chosen, List<Option> options) implements Input {
        public ChoiceInput {
            options = List.copyOf(options);
        }
    }

    /**
     * As many as one likes. The answer holds their values, one a line.
     *
     * @param chosen the values of the options that are chosen already
     */
    public record ManyInput(String name, String label, List<String> chosen, List<Option> options) implements Input {
        public ManyInput {
            chosen = List.copyOf(chosen);
            options = List.copyOf(options);
        }
    }

    /** What can be chosen. */
    public record Option(String value, String label) {}
}
