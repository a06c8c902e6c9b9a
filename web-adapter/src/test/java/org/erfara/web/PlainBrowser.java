package org.erfara.web;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A browser without scripts: keeps cookies, follows redirects, reads pages and fills forms in as a person would. */
public final class PlainBrowser {
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI base;
    private String language = "en";
    private URI address;
    private HttpResponse<String> response;

    /** Opens pages below this address. */
    public PlainBrowser(URI base) {
        this.base = base;
        this.address = base;
    }

    /** Asks for pages in this language from now on. */
    public PlainBrowser reading(String tag) {
        language = tag;
        return this;
    }

    /** Opens a page. */
    public PlainBrowser open(String path) {
        return send(request(base.resolve(path)).GET());
    }

    /** Sends a form that no page offers. */
    public PlainBrowser post(String path, Map<String, String> values) {
        return send(form(base.resolve(path), values));
    }

    /** Presses the only button with this label within an element, after filling the form's fields in. */
    public PlainBrowser press(String within, String label, Map<String, String> values) {
        Element button = page().select(within + " button").stream()
                .filter(one -> one.text().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button “" + label + "” in " + within + " of " + address));
        Map<String, String> fields = fields(button.closest("form"));
        if (!button.attr("name").isEmpty()) {
            fields.put(button.attr("name"), button.attr("value"));
        }
        fields.putAll(values);
        String action = button.attr("formaction");
        return send(
                form(address.resolve(action.isEmpty() ? button.closest("form").attr("action") : action), fields));
    }

    /** Presses the only button with this label within an element. */
    public PlainBrowser press(String within, String label) {
        return press(within, label, Map.of());
    }

    private static Map<String, String> fields(Element form) {
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[type=hidden], input[name]:not([type]), textarea, select")
                .forEach(field -> fields.put(field.attr("name"), value(field)));
        return fields;
    }

    /** Of a choice what is chosen, or else its first option. */
    private static String value(Element field) {
        Element chosen = field.selectFirst("option[selected]");
        return field.normalName().equals("select")
                ? Objects.requireNonNullElseGet(chosen, () -> field.selectFirst("option"))
                        .val()
                : field.val();
    }

    private HttpRequest.Builder form(URI to, Map<String, String> values) {
        String body = values.entrySet().stream()
                .map(value -> encoded(value.getKey()) + "=" + encoded(value.getValue()))
                .collect(joining("&"));
        return request(to)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Referer", address.toString())
                .POST(BodyPublishers.ofString(body));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(URI to) {
        return HttpRequest.newBuilder(to).header("Accept-Language", language);
    }

    private PlainBrowser send(HttpRequest.Builder request) {
        try {
            response = client.send(request.build(), BodyHandlers.ofString());
            address = response.uri();
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** What the server said. */
    public int status() {
        return response.statusCode();
    }

    /** A header of the answer, or nothing. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** Where one is now, without the host. */
    public String path() {
        return address.toString().substring(base.toString().length() - 1);
    }

    /** The answer as it was sent. */
    public String source() {
        return response.body();
    }

    /** The page one sees. */
    public Document page() {
        return Jsoup.parse(response.body(), address.toString());
    }

    /** What stands in the elements that a selector finds, one after the other. */
    public List<String> read(String selector) {
        return page().select(selector).eachText();
    }

    /** The token of the page's forms. */
    public String csrf() {
        return page().select("input[name=csrf]").val();
    }
}
