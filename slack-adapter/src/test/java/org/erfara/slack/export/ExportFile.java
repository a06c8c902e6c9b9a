package org.erfara.slack.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes exports as Slack packs them, and as nobody should. */
public final class ExportFile {
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final List<String> channels = new ArrayList<>();
    private String folder = "";

    /** One workspace, T1, with two teachers. */
    public static ExportFile zip() {
        return new ExportFile().users(person("U1"), person("U2"));
    }

    static ExportFile withoutLists() {
        return new ExportFile();
    }

    public static String person(String id, String... more) {
        return object("\"id\":\"" + id + "\",\"team_id\":\"T1\"", more);
    }

    public static String message(String user, String ts, String text, String... more) {
        return object(
                "\"type\":\"message\",\"user\":\"" + user + "\",\"ts\":\"" + ts + "\",\"text\":\"" + text + "\"", more);
    }

    private static String object(String fields, String... more) {
        return "{" + fields + (more.length == 0 ? "" : ",") + String.join(",", more) + "}";
    }

    public ExportFile users(String... people) {
        return entry("users.json", list(people));
    }

    /** What follows is packed in this folder; the lists of one workspace lie in it. */
    ExportFile in(String folder) {
        finish();
        this.folder = folder;
        return this;
    }

    /** Lists a public channel with the id {@code C-name}. */
    public ExportFile channel(String name) {
        channels.add(
                "{\"id\":\"C-" + name.replaceAll("[^a-z]", "") + "\",\"name\":\"" + name + "\",\"is_private\":false}");
        return this;
    }

    public ExportFile day(String channel, String day, String... messages) {
        return entry(channel + "/" + day + ".json", list(messages));
    }

    public ExportFile entry(String name, String content) {
        return entry(name, content.getBytes(StandardCharsets.UTF_8));
    }

    ExportFile entry(String name, byte[] content) {
        entries.put(folder + name, content);
        return this;
    }

    private static String list(String... items) {
        return "[" + String.join(",\n", items) + "]";
    }

    private void finish() {
        if (!channels.isEmpty()) {
            entry("channels.json", list(channels.toArray(String[]::new)));
            channels.clear();
        }
    }

    public Path write(Path folder) throws IOException {
        finish();
        Path file = folder.resolve("export.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return file;
    }
}
