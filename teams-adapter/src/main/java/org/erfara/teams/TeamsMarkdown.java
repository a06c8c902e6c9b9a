package org.erfara.teams;

/** The Markdown that Teams reads in text blocks. */
final class TeamsMarkdown {
    private TeamsMarkdown() {}

    /**
     * The text as Markdown that shows just this text: every ASCII punctuation mark may be escaped with a backslash
     * (CommonMark 0.31, 2.4). Only marks that mean something are, so that little is seen where Teams does not know
     * the rule.
     */
    static String escaped(String text) {
        return text.replaceAll("[\\\\`*_~\\[\\]<>&]", "\\\\$0")
                .replaceAll("(?m)^(\\s*)([#+-])", "$1\\\\$2")
                .replaceAll("(?m)^(\\s*\\d+)([.)])", "$1\\\\$2");
    }
}
