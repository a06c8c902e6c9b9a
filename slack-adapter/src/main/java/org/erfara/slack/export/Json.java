package org.erfara.slack.export;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads values that may be of any kind, whatever was expected. */
final class Json {
    /** Reads the value of one field; the parser stands on the value. */
    interface Field {
        void read(String name, JsonParser json) throws IOException;
    }

    /** Reads one value; the parser stands on it. */
    interface Value {
        void read(JsonParser json) throws IOException;
    }

    private Json() {}

    /** Walks the object the parser stands on; a value that is no object is passed over. */
    static void object(JsonParser json, Field field) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            field.read(name, json);
        }
    }

    /** Walks the list the parser stands on; a value that is no list is passed over. */
    static void list(JsonParser json, Value value) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            value.read(json);
        }
    }

    /** The value as text: a string, or a number as it was written; null for anything else and for blanks. */
    static @Nullable String text(JsonParser json) throws IOException {
        if (!json.currentToken().isScalarValue()) {
            json.skipChildren();
            return null;
        }
        boolean written = json.currentToken() == JsonToken.VALUE_STRING
                || json.currentToken().isNumeric();
        String text = written ? json.getText() : "";
        return text.isBlank() ? null : text;
    }

    static boolean truth(JsonParser json) throws IOException {
        json.skipChildren();
        return json.currentToken() == JsonToken.VALUE_TRUE;
    }
}
