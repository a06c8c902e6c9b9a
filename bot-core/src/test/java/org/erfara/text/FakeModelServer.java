package org.erfara.text;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A model server on this machine that says what a test wants it to, and remembers what it was asked. */
public final class FakeModelServer implements AutoCloseable {
    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private volatile String answer = "{}";

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
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Location", url() + "/elsewhere");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** From now on it answers this. */
    public FakeModelServer answers(int newStatus, String newAnswer) {
        status = newStatus;
        answer = newAnswer;
        return this;
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
