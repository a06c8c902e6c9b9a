package org.erfara.deploy.cli;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.erfara.chat.Links;
import org.erfara.chat.MessageRef;
import org.erfara.theme.Recurring;

/** Recurring questions as they are printed. */
record QuestionList(List<Recurring> asked, Links links) {
    private static final int MOST_WORDINGS = 5;

    List<Map<String, Object>> forPrograms() {
        return asked.stream().map(this::forPrograms).toList();
    }

    private Map<String, Object> forPrograms(Recurring question) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("group", question.group());
        json.put("theme", question.theme());
        json.put("wording", question.wording());
        json.put("askers", question.askers());
        json.put("times", question.times());
        json.put("weeks", weeks(question));
        json.put("channels", question.channels());
        json.put("units", question.units());
        json.put("answered", question.answered() > 0);
        json.put("timesAnswered", question.answered());
        json.put("links", question.links().stream().map(this::link).toList());
        json.put("otherWordings", question.otherWordings());
        return json;
    }

    private static Map<String, Integer> weeks(Recurring question) {
        Map<String, Integer> weeks = new LinkedHashMap<>();
        question.weeks().forEach((week, times) -> weeks.put(week.toString(), times));
        return weeks;
    }

    private String link(MessageRef ref) {
        return links.to(ref).map(URI::toString).orElse(ref.conversation().value() + " " + ref.id());
    }

    String forPeople() {
        return asked.isEmpty()
                ? "Nothing was asked by enough people."
                : asked.stream().map(this::forPeople).collect(Collectors.joining("\n\n"));
    }

    private String forPeople(Recurring question) {
        return "%d people, %d times%s – %s%n  in %s; weeks %s%n  e.g. %s%s"
                .formatted(
                        question.askers(),
                        question.times(),
                        question.answered() > 0 ? ", answered " + question.answered() : ", no answer yet",
                        question.wording(),
                        String.join(", ", question.channels()),
                        weeks(question).keySet().stream().collect(Collectors.joining(", ")),
                        link(question.links().get(question.links().size() - 1)),
                        question.otherWordings().stream()
                                .limit(MOST_WORDINGS)
                                .map(wording -> "\n    · " + wording)
                                .collect(Collectors.joining()));
    }
}
