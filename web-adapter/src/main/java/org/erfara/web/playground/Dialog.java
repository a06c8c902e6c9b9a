package org.erfara.web.playground;

import java.util.Map;
import org.erfara.card.Form;

/**
 * A dialog that is open in somebody's browser.
 *
 * @param id tells it from those opened before
 * @param place where it was opened and where it leads back to
 * @param values what was typed, by the names of the inputs
 * @param problems a sentence for each input that needs another look
 */
public record Dialog(String id, Place place, Form form, Map<String, String> values, Map<String, String> problems) {
    public Dialog {
        values = Map.copyOf(values);
        problems = Map.copyOf(problems);
    }

    Dialog again(String newId, Map<String, String> typed, Map<String, String> sentences) {
        return new Dialog(newId, place, form, typed, sentences);
    }
}
