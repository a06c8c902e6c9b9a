package org.erfara.web.playground;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.erfara.web.Html;

/** What people wrote, as HTML: everything escaped; names, code and addresses stand out; lines stay lines. */
final class MessageHtml {
    private static final Pattern SPECIAL =
            Pattern.compile("`(?<code>[^`\\n]+)`|(?<url>https?://[^\\s<>\"]*[^\\s<>\".,;:!?)])|@(?<name>\\p{L}+)|\\n");

    private final Mentions mentions;

    MessageHtml(Mentions mentions) {
        this.mentions = mentions;
    }

    String of(String text) {
        StringBuilder html = new StringBuilder();
        int end = 0;
        for (MatchResult special : SPECIAL.matcher(text).results().toList()) {
            html.append(Html.escaped(text.substring(end, special.start()))).append(marked(special));
            end = special.end();
        }
        return html.append(Html.escaped(text.substring(end))).toString();
    }

    private String marked(MatchResult special) {
        if (special.group(1) != null) {
            return "<code>" + Html.escaped(special.group(1)) + "</code>";
        }
        if (special.group(2) != null) {
            String url = Html.escaped(special.group(2));
            return "<a href=\"" + url + "\" rel=\"noopener noreferrer nofollow\" target=\"_blank\">" + url + "</a>";
        }
        return special.group(3) == null ? "<br>" : mention(special);
    }

    private String mention(MatchResult special) {
        return mentions.named(special.group(3))
                .map(colleague -> "<span class=\"mention\">@" + Html.escaped(colleague.firstName()) + "</span>")
                .orElseGet(() -> Html.escaped(special.group()));
    }
}
