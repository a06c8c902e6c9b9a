package org.erfara.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The pages' templates, compiled with the code. */
public final class Templates {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private Templates() {}

    /**
     * Fills a template in.
     *
     * @param name its path below {@code src/main/jte}, without {@code .jte}
     * @param values by the names of the template's parameters
     */
    public static String render(String name, Map<String, Object> values) {
        StringOutput output = new StringOutput();
        ENGINE.render(name + ".jte", values, output);
        return output.toString();
    }
}
