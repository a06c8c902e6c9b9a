package org.erfara.web.playground;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Arrays;
import org.erfara.card.Block;

/** Lines as JSON, one a line. */
final class LineJson {
    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addMixIn(Line.class, Kind.class)
            .addMixIn(Block.class, Kind.class)
            .build();

    /** Names the record, so that it can be read again. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    private interface Kind {}

    LineJson() {
        register(Line.class);
        register(Block.class);
    }

    private void register(Class<?> sealed) {
        Arrays.stream(sealed.getPermittedSubclasses())
                .forEach(kind -> mapper.registerSubtypes(new NamedType(kind, kind.getSimpleName())));
    }

    String write(Line line) {
        try {
            return mapper.writerFor(Line.class).writeValueAsString(line);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(line.getClass() + " cannot be written", impossible);
        }
    }

    /** @throws JsonProcessingException if it is none; its message quotes what stands there */
    Line read(String json) throws JsonProcessingException {
        return mapper.readValue(json, Line.class);
    }
}
