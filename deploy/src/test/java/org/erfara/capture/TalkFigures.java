package org.erfara.capture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.erfara.capture.AnnotatedTalk.Day;
import org.erfara.capture.AnnotatedTalk.Line;
import org.erfara.chat.MessageRef;
import org.erfara.question.Question;
import org.erfara.store.InMemoryStore;
import org.erfara.text.Language;
import org.erfara.text.Vector;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Prints how well loose talk is taken apart, on the annotated days that nothing was learnt from:
 * {@code ./mvnw -pl deploy -am test -Dtest=TalkFigures -Derfara.data=FOLDER}. A link is right if both its messages belong
 * to one conversation.
 */
class TalkFigures {
    /** What a way of linking says of a line: which earlier line it follows and which it asks about; −1 for none. */
    private record Link(int follows, int question) {}

    private interface Way {
        List<Link> links(Day day);
    }

    @Test
    void of_the_days_nothing_was_learnt_from() {
        List<Day> all = AnnotatedTalk.days();
        List<Day> days = all.subList(ClueWeightsMaker.LEARNT_FROM, all.size());
        System.out.println("links to an earlier message | to a question: precision, recall, F1");
        print("previous message", days, TalkFigures::lastQuestion);
        print("same two people", days, day -> alone(day, TalkFigures::sameTwo));
        print("Erfara", days, TalkFigures::heard);
    }

    private static void print(String name, List<Day> days, Way way) {
        Score messages = new Score();
        Score questions = new Score();
        for (Day day : days) {
            List<Link> links = way.links(day);
            Set<String> begun = new HashSet<>();
            Set<String> asked = new HashSet<>();
            for (int i = day.annotated(); i < links.size(); i++) {
                String conversation = day.lines().get(i).conversation();
                messages.count(day, i, links.get(i).follows(), begun.contains(conversation));
                int question = links.get(i).question();
                questions.count(day, i, question < day.annotated() ? -1 : question, asked.contains(conversation));
                begun.add(conversation);
                if (day.lines().get(i).said().asks()) {
                    asked.add(conversation);
                }
            }
        }
        System.out.printf("%-18s %s | %s%n", name, messages, questions);
    }

    private static final class Score {
        private int right;
        private int said;
        private int wanted;

        void count(Day day, int line, int link, boolean expected) {
            String conversation = day.lines().get(line).conversation();
            said += link >= 0 ? 1 : 0;
            right += link >= 0 && conversation != null && conversation.equals(conversationOf(day, link)) ? 1 : 0;
            wanted += conversation != null && expected ? 1 : 0;
        }

        private static @Nullable String conversationOf(Day day, int line) {
            return day.lines().get(line).conversation();
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%.1f %.1f %.1f",
                    100.0 * right / said,
                    100.0 * right / wanted,
                    200.0 * right / (said + wanted));
        }
    }

    private interface Rule {
        int follows(List<Line> lines, int line);
    }

    /** A message follows the previous one and is about the question asked last. */
    private static List<Link> lastQuestion(Day day) {
        List<Link> links = new ArrayList<>();
        int question = -1;
        for (int i = 0; i < day.lines().size(); i++) {
            links.add(new Link(i - 1, question));
            question = day.lines().get(i).said().asks() ? i : question;
        }
        return links;
    }

    /** The last message by or to the speaker, or by somebody the message names. */
    private static int sameTwo(List<Line> lines, int line) {
        Said said = lines.get(line).said();
        for (int i = line - 1; i >= Math.max(0, line - RecentTalk.MOST); i--) {
            Said before = lines.get(i).said();
            if (said.speaker().equals(before.speaker())
                    || said.addressed().contains(before.speaker())
                    || before.addressed().contains(said.speaker())) {
                return i;
            }
        }
        return -1;
    }

    /** A message is about the question of the message it follows. */
    private static List<Link> alone(Day day, Rule rule) {
        List<Link> links = new ArrayList<>();
        List<Integer> about = new ArrayList<>();
        for (int i = 0; i < day.lines().size(); i++) {
            int follows = rule.follows(day.lines(), i);
            int question = follows < 0 ? -1 : about.get(follows);
            links.add(new Link(follows, question));
            about.add(question < 0 && day.lines().get(i).said().asks() ? i : question);
        }
        return links;
    }

    /** As the product hears it. */
    private static List<Link> heard(Day day) {
        WhatItIsAbout about = new WhatItIsAbout();
        List<MessageRef> refs =
                day.lines().stream().map(line -> line.said().ref()).toList();
        return new InMemoryStore().write(tx -> {
            List<Link> links = new ArrayList<>();
            for (Line line : day.lines()) {
                Said said = line.said();
                Place place = about.of(tx, said);
                links.add(new Link(
                        place.follows().map(Remark::ref).map(refs::indexOf).orElse(-1),
                        place.question().map(Question::ref).map(refs::indexOf).orElse(-1)));
                if (said.asks() && !place.asksBack()) {
                    tx.putQuestion(
                            new Question(said.ref(), null, said.at(), said.speaker(), Language.EN, said.text(), 1),
                            Vector.of(new float[1]));
                }
                about.remember(tx, said, place);
            }
            return links;
        });
    }
}
