package org.erfara.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A message of a chat as it was written.
 *
 * @param question whether it asks for knowledge that others may have, and says what about
 */
record LabelledChat(boolean question, String text) {
    static final List<String> NORDIC = List.of("da", "nb", "nn", "sv");

    private static final String QUESTION = "question";
    private static final Pattern POST =
            Pattern.compile("\"text\": \"((?:[^\"\\\\]|\\\\.)*)\"[^{}]*?\"ts\": \"([0-9.]+)\"");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(u([0-9a-fA-F]{4})|.)");

    /** The invented chat in {@code chat.tsv}. */
    static List<LabelledChat> invented(String tag) {
        return invented("chat.tsv", tag);
    }

    private static List<LabelledChat> invented(String file, String tag) {
        return rows(file)
                .filter(columns -> columns[1].equals(tag))
                .map(columns -> new LabelledChat(columns[0].equals(QUESTION), columns[2].replace("\\n", "\n")))
                .toList();
    }

    /** The messages of the Ubuntu export that are labelled for measuring, by channel and time. */
    static List<LabelledChat> ubuntu() {
        return ubuntu("ubuntu-labels.tsv");
    }

    /** What is learnt from: other messages of the Ubuntu export, and as much invented chat, counted twice for that. */
    static List<LabelledChat> forLearning() {
        List<LabelledChat> chat = new ArrayList<>(ubuntu("ubuntu-learnt-labels.tsv"));
        List<LabelledChat> invented = inventedForLearning();
        chat.addAll(invented);
        chat.addAll(invented);
        return chat;
    }

    /** Lines written for learning, and those of {@code chat.tsv} that are not measured. */
    static List<LabelledChat> inventedForLearning() {
        List<LabelledChat> invented = new ArrayList<>();
        for (String tag : NORDIC) {
            invented.addAll(everySecond(0, invented(tag)));
            invented.addAll(invented("chat-learnt.tsv", tag));
        }
        return invented;
    }

    /** Those that are measured. */
    static List<LabelledChat> measured(List<LabelledChat> all) {
        return everySecond(1, all);
    }

    private static List<LabelledChat> everySecond(int first, List<LabelledChat> all) {
        return IntStream.iterate(first, i -> i < all.size(), i -> i + 2)
                .mapToObj(all::get)
                .toList();
    }

    private static List<LabelledChat> ubuntu(String labels) {
        Map<String, String> posts = posts();
        return rows(labels)
                .map(columns -> new LabelledChat(columns[2].equals(QUESTION), posts.get(columns[0] + columns[1])))
                .toList();
    }

    private static Stream<String[]> rows(String resource) {
        return Resource.lines(resource).stream().skip(1).map(line -> line.split("\t"));
    }

    private static Map<String, String> posts() {
        Map<String, String> posts = new HashMap<>();
        try (ZipFile export =
                new ZipFile(PublicData.path("ubuntu-slack-export.zip").toFile())) {
            for (ZipEntry day : export.stream().toList()) {
                String channel = day.getName().replaceFirst("/?[^/]*$", "");
                Matcher post =
                        POST.matcher(new String(export.getInputStream(day).readAllBytes(), StandardCharsets.UTF_8));
                while (post.find()) {
                    posts.put(channel + post.group(2), unescaped(post.group(1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return posts;
    }

    private static String unescaped(String json) {
        return ESCAPED.matcher(json).replaceAll(escaped -> Matcher.quoteReplacement(character(escaped.group(1))));
    }

    private static String character(String escape) {
        return switch (escape.charAt(0)) {
            case 'u' -> String.valueOf((char) Integer.parseInt(escape.substring(1), 16));
            case 'n' -> "\n";
            case 't' -> "\t";
            default -> escape;
        };
    }
}
