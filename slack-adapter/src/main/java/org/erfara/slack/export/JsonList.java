package org.erfara.slack.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.Closeable;
import java.io.IOException;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/**
 * An entry that holds a JSON list, read item by item. What Jackson says of broken JSON quotes the file, that is what
 * people wrote; so the problem told names the place only.
 */
final class JsonList<T> implements Closeable {
    /** Makes something of the object that starts at the parser's token, and leaves the parser at its end. */
    interface Item<T> {
        T read(JsonParser json) throws IOException;
    }

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(200)
                    .maxStringLength(20_000_000)
                    .build())
            .build();

    private final Archive archive;
    private final String entry;
    private final JsonParser json;
    private final Item<T> item;

    private JsonList(Archive archive, String entry, JsonParser json, Item<T> item) {
        this.archive = archive;
        this.entry = entry;
        this.json = json;
        this.item = item;
    }

    static <T> JsonList<T> open(Archive archive, ZipEntry entry, LongConsumer read, Item<T> item) {
        try {
            JsonParser json = JSON.createParser(archive.content(entry, read));
            JsonList<T> list = new JsonList<>(archive, entry.getName(), json, item);
            list.enter();
            return list;
        } catch (IOException e) {
            throw archive.damaged(entry.getName());
        }
    }

    private void enter() throws IOException {
        try {
            if (json.nextToken() != JsonToken.START_ARRAY) {
                throw broken("does not hold a list, as Slack writes it,", json.currentLocation());
            }
        } catch (JsonProcessingException e) {
            throw broken(e);
        }
    }

    /** The next object, or null at the end of the list; what is no object is passed to {@code item} as it stands. */
    @Nullable
    T next() {
        try {
            if (json.nextToken() != JsonToken.END_ARRAY) {
                return item.read(json);
            }
            readToEnd();
            return null;
        } catch (JsonProcessingException e) {
            throw broken(e);
        } catch (IOException e) {
            throw archive.damaged(entry);
        }
    }

    private void readToEnd() throws IOException {
        if (json.nextToken() != null) {
            throw broken("goes on after its list has ended", json.currentLocation());
        }
    }

    private ExportProblem broken(JsonProcessingException e) {
        return broken(
                e instanceof StreamConstraintsException
                        ? "is nested too deeply or has a value too long to be Slack's"
                        : "is not valid JSON",
                e.getLocation());
    }

    private ExportProblem broken(String what, @Nullable JsonLocation at) {
        return archive.problem(
                "has a file, %s, that %s at line %d, column %d. Mend that file or download the export again."
                        .formatted(
                                EntryName.shown(entry),
                                what,
                                at == null ? 1 : at.getLineNr(),
                                at == null ? 1 : at.getColumnNr()));
    }

    @Override
    public void close() {
        try {
            json.close();
        } catch (IOException e) {
            throw archive.damaged(entry);
        }
    }
}
