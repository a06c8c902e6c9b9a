package org.erfara.web.mydata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.erfara.privacy.PersonalRecord;

/** All that is kept of a person, as JSON to take along. */
public final class MyDataJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private MyDataJson() {}

    /** An object with a list for each kind, of objects with what is known: when, where, words and what else. */
    public static String of(Map<String, List<PersonalRecord>> kept) {
        Map<String, Object> json = new LinkedHashMap<>();
        kept.forEach((kind, records) ->
                json.put(kind, records.stream().map(MyDataJson::of).toList()));
        try {
            return MAPPER.writeValueAsString(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("maps and texts cannot be written", impossible);
        }
    }

    private static Map<String, String> of(PersonalRecord record) {
        Map<String, String> json = new LinkedHashMap<>();
        if (record.at() != null) {
            json.put("at", record.at().toString());
        }
        if (record.ref() != null) {
            json.put("conversation", record.ref().conversation().value());
            json.put("message", record.ref().id());
        }
        if (!record.words().isEmpty()) {
            json.put("words", record.words());
        }
        json.putAll(new TreeMap<>(record.details()));
        return json;
    }
}
