package org.erfara.card;

import java.util.List;

/**
 * A dialog.
 *
 * @param id names the feature that gets the answers
 * @param subject what the answers are about: an id, never content
 * @param submit the label of the button that sends it
 */
public record Form(String id, String subject, String title, List<Input> inputs, String submit) {
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
     * One line of text.
     *
     * @param value what stands there already; may be empty
     * @param longest most characters
     */
    public record TextInput(String name, String label, String value, int longest) implements Input {}

    /** One of several. */
    public record ChoiceInput(String name, String label, List<Option> options) implements Input {
        public ChoiceInput {
            options = List.copyOf(options);
        }
    }

    /** What can be chosen. */
    public record Option(String value, String label) {}
}
