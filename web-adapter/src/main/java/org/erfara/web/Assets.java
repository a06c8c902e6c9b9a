package org.erfara.web;

import io.javalin.config.RoutesConfig;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Style sheets, scripts and pictures of the pages; browsers keep them, as each changes its address with its content. */
public final class Assets implements Pages {
    private static final List<Asset> ALL = List.of(
            Asset.webjar("pico.css", "picocss__pico", "css/pico.min.css"),
            Asset.webjar("htmx.js", "htmx.org", "dist/htmx.min.js"),
            Asset.own("erfara.css"),
            Asset.own("chat.css"),
            Asset.own("chat.js"),
            Asset.own("icon.svg"));

    private static final Map<String, String> URLS =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Asset::name, Asset::url));

    /** Where a page finds the file with this name. */
    public static String url(String name) {
        return Objects.requireNonNull(URLS.get(name), name);
    }

    @Override
    public void addTo(RoutesConfig routes) {
        ALL.forEach(asset -> routes.get(
                asset.url(),
                ctx -> ctx.contentType(asset.type())
                        .header("Cache-Control", "public, max-age=31536000, immutable")
                        .result(asset.content())));
    }
}
