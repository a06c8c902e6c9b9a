package org.erfara.slack;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Turns Slack's "mrkdwn" into plain text, as
 * <a href="https://docs.slack.dev/messaging/formatting-message-text">Slack describes it</a>: links show their label,
 * people named are taken out of the text, code stays as written. Takes one pass over the text, whatever it holds.
 */
public final class SlackMarkup {
    private final String markup;
    private final StringBuilder plain;
    private final BitSet untouchable = new BitSet();
    private final Set<String> mentions = new LinkedHashSet<>();
    private int at;
    private int blank;

    private SlackMarkup(String markup) {
        this.markup = markup;
        this.plain = new StringBuilder(markup.length());
    }

    /** What this message says. Broken markup stays as it was written; half a surrogate pair becomes U+FFFD. */
    public static SlackText read(String markup) {
        SlackMarkup message = new SlackMarkup(markup);
        message.readTo(markup.length(), true);
        return new SlackText(
                Emphasis.takeOff(message.plain, message.untouchable).strip(), message.mentions);
    }

    /** The text as Slack's markup that shows just this text; emphasis marks in it may still take effect. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void readTo(int end, boolean withCode) {
        while (at < end) {
            char next = markup.charAt(at);
            switch (next) {
                case '<' -> readAngle();
                case '&' -> readEntity();
                case '`' -> readBackquote(withCode);
                default -> readChar(next);
            }
        }
    }

    private void readChar(char next) {
        if (Character.isHighSurrogate(next)
                && at + 1 < markup.length()
                && Character.isLowSurrogate(markup.charAt(at + 1))) {
            plain.append(next).append(markup.charAt(++at));
        } else {
            plain.append(Character.isSurrogate(next) ? '\uFFFD' : next);
        }
        at++;
    }

    private void readEntity() {
        if (!readEntity("&amp;", '&') && !readEntity("&lt;", '<') && !readEntity("&gt;", '>')) {
            readChar('&');
        }
    }

    private boolean readEntity(String entity, char meaning) {
        if (!markup.startsWith(entity, at)) {
            return false;
        }
        plain.append(meaning);
        at += entity.length();
        return true;
    }

    private void readBackquote(boolean startsCode) {
        String fence = markup.startsWith("```", at) ? "```" : "`";
        int end = startsCode ? markup.indexOf(fence, at + fence.length()) : -1;
        boolean closed =
                end >= 0 && (fence.length() > 1 || markup.substring(at, end).indexOf('\n') < 0);
        if (closed) {
            readCode(end, fence.length());
        } else {
            readChar('`');
        }
    }

    private void readCode(int end, int fence) {
        int from = plain.length();
        plain.append(markup, at, at + fence);
        at += fence;
        readTo(end, false);
        plain.append(markup, at, at + fence);
        at += fence;
        untouchable.set(from, plain.length());
    }

    private void readAngle() {
        int end = endOfAngle();
        SlackReference reference = end < 0 ? null : SlackReference.of(markup.substring(at + 1, end));
        if (reference == null) {
            readChar('<');
        } else {
            at = end + 1;
            show(reference);
        }
    }

    private int endOfAngle() {
        for (int i = at + 1; i < markup.length(); i++) {
            char c = markup.charAt(i);
            if (c == '>') {
                return i;
            }
            if (c == '<' || c == '\n' || c == '`') {
                return -1;
            }
        }
        return -1;
    }

    private void show(SlackReference reference) {
        if (reference.person() != null) {
            mentions.add(reference.person());
        }
        if (reference.shown().isEmpty()) {
            closeGap();
        } else {
            int from = plain.length();
            plain.append(unescaped(reference.shown()));
            untouchable.set(from, plain.length());
        }
    }

    private static CharSequence unescaped(String label) {
        SlackMarkup text = new SlackMarkup(label);
        text.readTo(label.length(), false);
        return text.plain;
    }

    /** So that {@code Hi <@U1>, can you} reads {@code Hi, can you}. */
    private void closeGap() {
        boolean atStart = isBlankSoFar();
        char next = at < markup.length() ? markup.charAt(at) : ' ';
        if (atStart && ",:;".indexOf(next) >= 0) {
            at++;
        } else if (!atStart && plain.charAt(plain.length() - 1) == ' ' && " ,.!?:;\n".indexOf(next) >= 0) {
            plain.setLength(plain.length() - 1);
        }
    }

    /** What was found to be blank is not looked at again: a text may be all people named. */
    private boolean isBlankSoFar() {
        while (blank < plain.length() && Character.isWhitespace(plain.charAt(blank))) {
            blank++;
        }
        return blank == plain.length();
    }
}
