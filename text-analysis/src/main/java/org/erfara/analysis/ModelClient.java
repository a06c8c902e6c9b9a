package org.erfara.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Asks a {@link ModelServer} and nobody else: redirects are not followed, proxies are not used, and without encryption only
 * this machine and its own network are asked. Thread-safe.
 */
final class ModelClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int NO_ERROR = 2;
    private static final int ELSEWHERE = 3;
    private static final int BROKEN = 5;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int CLASS_OF_STATUS = 100;

    /** Of IPv6: fc00::/7 is for private networks (RFC 4193), which Java does not know. */
    private static final int UNIQUE_LOCAL = 0xfc;

    private static final int UNIQUE_LOCAL_BITS = 0xfe;

    private final ModelServer server;
    private final Duration patience;
    private final Lazy<HttpClient> client = new Lazy<>(ModelClient::client);

    /**
     * @param patience how long a whole answer may take
     */
    ModelClient(ModelServer server, Duration patience) {
        this.server = server;
        this.patience = patience;
    }

    /** HTTP/1.1, because some of these servers stumble over the offer of anything newer. */
    private static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    /**
     * @param path such as {@code embeddings}
     * @return whatever JSON came back
     * @throws IllegalStateException if nothing of use did, saying why and nothing of what was asked or answered; a
     *     {@link PassingFailure} if asking again may help
     */
    JsonNode ask(String path, JsonNode question) {
        try {
            guardWhatIsNotEncrypted();
            return read(send(post(path, question)));
        } catch (UnknownHostException unknown) {
            throw failedNow("there is no such host");
        } catch (IOException broken) {
            throw failed("what it says is no JSON");
        }
    }

    private IllegalStateException failed(String reason) {
        return new IllegalStateException(sentence(reason));
    }

    /** It may be otherwise in a moment. */
    private PassingFailure failedNow(String reason) {
        return new PassingFailure(sentence(reason));
    }

    private String sentence(String reason) {
        return "The model " + server + " did not answer: " + reason;
    }

    private void guardWhatIsNotEncrypted() throws UnknownHostException {
        if (!server.encrypts()
                && !Stream.of(InetAddress.getAllByName(server.url().getHost())).allMatch(ModelClient::isOurs)) {
            throw failed("it is not on a network of our own, so it is only asked with https");
        }
    }

    private static boolean isOurs(InetAddress address) {
        boolean uniqueLocal = address.getAddress().length > Integer.BYTES
                && (address.getAddress()[0] & UNIQUE_LOCAL_BITS) == UNIQUE_LOCAL;
        return address.isLoopbackAddress() || address.isSiteLocalAddress() || uniqueLocal;
    }

    private HttpRequest post(String path, JsonNode question) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.at(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(question)));
        if (!server.key().isEmpty()) {
            request.header("Authorization", "Bearer " + server.key());
        }
        return request.build();
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        CompletableFuture<HttpResponse<byte[]>> answer = client.get().sendAsync(request, info -> new BoundedBody());
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            answer.cancel(true);
            throw failedNow("it took longer than " + patience.toSeconds() + " seconds");
        } catch (ExecutionException broken) {
            throw failedNow("it cannot be reached or says too much");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw failed("we stopped waiting");
        }
    }

    private JsonNode read(HttpResponse<byte[]> response) throws IOException {
        int kind = response.statusCode() / CLASS_OF_STATUS;
        if (kind == NO_ERROR) {
            return JSON.readTree(response.body());
        }
        String says = "it says " + response.statusCode();
        if (kind == BROKEN || response.statusCode() == TOO_MANY_REQUESTS) {
            throw failedNow(says);
        }
        throw failed(says + (kind == ELSEWHERE ? ", and we do not go where it sends us" : ""));
    }
}
