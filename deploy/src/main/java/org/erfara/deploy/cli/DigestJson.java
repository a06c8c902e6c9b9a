package org.erfara.deploy.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.erfara.digest.Digest;

/** A digest for programs. */
final class DigestJson {
    private DigestJson() {}

    static Map<String, Object> of(Digest digest) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("week", digest.week().toString());
        json.put("quiet", digest.themes().isEmpty());
        json.put("themes", digest.themes().stream().map(DigestJson::of).toList());
        return json;
    }

    private static Map<String, Object> of(Digest.Item item) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("theme", item.theme());
        json.put("name", item.name());
        json.put("summary", item.summary());
        json.put("wordedByModel", item.summary() != null);
        json.put("step", lowerCase(item.step()));
        json.put("questions", item.questions());
        json.put("people", item.people());
        json.put("units", item.units());
        json.put("times", item.times());
        json.put("worked", item.worked());
        json.put("didNot", item.didNot());
        json.put("unanswered", item.unanswered());
        json.put("weeks", item.weeks());
        json.put("trend", lowerCase(item.direction()));
        json.put("suggestion", item.suggestion());
        return json;
    }

    private static String lowerCase(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
