package org.erfara.analysis;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A server of the operator's with models that are asked as OpenAI's are, such as Ollama, llama.cpp or vLLM.
 *
 * @param url where its paths begin, such as {@code http://127.0.0.1:11434/v1}
 * @param model what the server calls the model
 * @param key lets us in; may be empty
 * @param hosts the only ones that may ever be asked; that of the address must be among them
 */
public record ModelServer(URI url, String model, String key, Set<String> hosts) {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    public ModelServer {
        hosts = hosts.stream().map(ModelServer::lower).collect(Collectors.toUnmodifiableSet());
        require(
                SCHEMES.contains(lower(url.getScheme())) && url.getHost() != null,
                "url begins with https:// and a host");
        require(plain(url), "url holds neither a password nor a question mark");
        require(hosts.contains(lower(url.getHost())), "hosts does not name " + url.getHost() + ", the host of url");
        require(!model.isBlank(), "it is not said what the server calls the model");
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }

    private static boolean plain(URI url) {
        return url.getRawUserInfo() == null && url.getRawQuery() == null && url.getRawFragment() == null;
    }

    private static void require(boolean met, String rule) {
        if (!met) {
            throw new IllegalArgumentException(rule);
        }
    }

    /** Where something is asked, such as {@code embeddings}. */
    URI at(String path) {
        return URI.create(url.toString().replaceFirst("/+$", "") + "/" + path);
    }

    boolean encrypts() {
        return "https".equalsIgnoreCase(url.getScheme());
    }

    /** Without the key. */
    @Override
    public String toString() {
        return model + " at " + url.getHost();
    }
}
