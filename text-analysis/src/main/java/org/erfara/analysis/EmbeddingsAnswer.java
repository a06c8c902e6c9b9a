package org.erfara.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.erfara.text.Vector;
import org.jspecify.annotations.Nullable;

/** What a server answered at {@code embeddings} (platform.openai.com/docs/api-reference/embeddings), looked at closely. */
record EmbeddingsAnswer(RemoteModel asked, JsonNode answer) {
    /**
     * @param count of how many texts
     * @return in the order in which they were asked for
     * @throws IllegalStateException if it is not a good vector for each text, saying why
     */
    List<Vector> vectors(int count) {
        @Nullable Vector[] vectors = new Vector[count];
        JsonNode data = answer.path("data");
        for (int place = 0; place < data.size(); place++) {
            JsonNode one = data.path(place);
            int index = one.path("index").asInt(place);
            if (index < 0 || index >= count || vectors[index] != null) {
                throw useless("it numbers its vectors wrongly");
            }
            vectors[index] = vector(one.path("embedding"));
        }
        if (Arrays.stream(vectors).anyMatch(Objects::isNull)) {
            throw useless("it does not have a vector for each text");
        }
        return Arrays.stream(vectors).map(Objects::requireNonNull).toList();
    }

    private Vector vector(JsonNode numbers) {
        if (!numbers.isArray()) {
            throw useless("it does not have a vector for each text");
        }
        if (numbers.size() != asked.dimensions()) {
            throw useless("its vectors have " + numbers.size() + " numbers, where erfara.model.dimensions says "
                    + asked.dimensions());
        }
        float[] values = new float[numbers.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = numbers.path(i).isNumber() ? numbers.path(i).floatValue() : Float.NaN;
            if (!Float.isFinite(values[i])) {
                throw useless("something in its vectors is no number");
            }
        }
        return Vector.of(values);
    }

    private IllegalStateException useless(String reason) {
        return new IllegalStateException("The answer of the model " + asked.server() + " is of no use: " + reason);
    }
}
