package org.erfara.text;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A model server on this machine that says what a test wants it to, and remembers what it was asked. */
public final class FakeModelServer implements AutoCloseable {
    private static final Pattern JSON_TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private volatile UnaryOperator<String> answer = question -> "{}";
    private final Deque<Integer> failuresFirst = new ConcurrentLinkedDeque<>();

    private FakeModelServer(HttpServer server) {
        this.server = server;
    }

    /** Answers on a free port. */
    public static FakeModelServer start() {
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            FakeModelServer fake = new FakeModelServer(http);
            http.createContext("/", fake::answer);
            http.start();
            return fake;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                + exchange.getRequestHeaders().getOrDefault("Authorization", List.of()) + "\n" + body);
        Integer failure = failuresFirst.poll();
        byte[] bytes = (failure == null ? answer.apply(body) : "").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Location", url() + "/elsewhere");
        exchange.sendResponseHeaders(failure == null ? status : failure, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** From now on it answers this. */
    public FakeModelServer answers(int newStatus, String newAnswer) {
        status = newStatus;
        answer = question -> newAnswer;
        return this;
    }

    /** Before its next answers it fails like this, once each. */
    public FakeModelServer failsFirst(Integer... statuses) {
        failuresFirst.addAll(List.of(statuses));
        return this;
    }

    /** From now on its sentence model answers with vectors that are near each other where texts share words. */
    public FakeModelServer embeds(int dimensions) {
        answers(200, "");
        answer = question -> vectors(question.substring(question.indexOf("\"input\":") + 8), dimensions);
        return this;
    }

    private static String vectors(String input, int dimensions) {
        AtomicInteger index = new AtomicInteger();
        return JSON_TEXT
                .matcher(input)
                .results()
                .map(text -> "{\"index\":" + index.getAndIncrement() + ",\"embedding\":"
                        + Arrays.toString(vector(text.group(1), dimensions)) + "}")
                .collect(Collectors.joining(",", "{\"data\":[", "]}"));
    }

    private static float[] vector(String text, int dimensions) {
        float[] vector = new float[dimensions];
        for (String word : text.toLowerCase(Locale.ROOT).split("\\W+")) {
            vector[Math.floorMod(word.hashCode() * 31, dimensions)]++;
        }
        return vector;
    }

    /** From now on its language model says this, in the words of OpenAI's chat completions. */
    public FakeModelServer says(String content) {
        String escaped = content.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        return answers(200, "{\"choices\":[{\"message\":{\"role\":\"assistant\",\"content\":\"" + escaped + "\"}}]}");
    }

    /** All that it was asked: method, path and key in the first line, then the body. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** Where its paths begin. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
