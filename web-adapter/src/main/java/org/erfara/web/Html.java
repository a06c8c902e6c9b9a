package org.erfara.web;

import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;

/** Text for HTML that is not made by a template. */
public final class Html {
    private Html() {}

    /** Means nothing but itself, between tags and within double quotes. */
    public static String escaped(String text) {
        StringOutput output = new StringOutput();
        Escape.htmlAttribute(text, output);
        return output.toString();
    }
}
