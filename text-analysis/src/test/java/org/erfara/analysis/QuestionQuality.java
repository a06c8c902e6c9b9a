package org.erfara.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.erfara.text.Languages;
import org.erfara.text.Questions;

/**
 * How well questions are told: any question in public sentences whose marks were taken off, and questions for knowledge in
 * labelled chat as it was written. Of the chat only every second line is measured; the phrases were mended on the others.
 */
final class QuestionQuality {
    private static final Pattern MARKS = Pattern.compile("\\?|[.!…]+\\s*$");

    private final Questions questions;
    private final Languages languages;

    QuestionQuality(Questions questions, Languages languages) {
        this.questions = questions;
        this.languages = languages;
    }

    void print() {
        System.out.println("Any question, marks taken off");
        for (String tag : LabelledChat.NORDIC) {
            print("Tatoeba " + tag, unmarked("tatoeba_bitext__" + tag + "-en", tag), questions::isQuestion);
            print("UD " + tag, unmarked("ud_sents", tag), questions::isQuestion);
        }
        System.out.println("Questions for knowledge in chat, halves for measuring");
        List<LabelledChat> allFour = new ArrayList<>();
        for (String tag : LabelledChat.NORDIC) {
            List<LabelledChat> measured = LabelledChat.measured(LabelledChat.invented(tag));
            allFour.addAll(measured);
            print("invented " + tag, measured, this::asks);
        }
        print("all four", allFour, this::asks);
        print("Ubuntu", LabelledChat.measured(LabelledChat.ubuntu()), this::asks);
    }

    private boolean asks(String text) {
        return questions.asked(text, languages.of(text)).isPresent();
    }

    private static List<LabelledChat> unmarked(String file, String tag) {
        return PublicData.rows(file + ".tsv").stream()
                .filter(row -> row.get("lang").equals(tag))
                .map(row -> row.get("text").strip())
                .map(text -> new LabelledChat(
                        text.endsWith("?"), MARKS.matcher(text).replaceAll("").strip()))
                .toList();
    }

    private static void print(String name, List<LabelledChat> texts, Predicate<String> told) {
        long start = System.nanoTime();
        List<Boolean> heard = texts.stream().map(text -> told.test(text.text())).toList();
        double micros = (System.nanoTime() - start) / 1e3 / texts.size();
        int hits = 0;
        int alarms = 0;
        int questions = 0;
        for (int i = 0; i < texts.size(); i++) {
            boolean question = texts.get(i).question();
            questions += question ? 1 : 0;
            hits += question && heard.get(i) ? 1 : 0;
            alarms += !question && heard.get(i) ? 1 : 0;
        }
        double f1 = 200.0 * hits / (questions + hits + alarms);
        System.out.printf(
                "%-14s F1 %.1f  (%d heard of %d, %d false alarms; %.0f µs a text)%n",
                name, f1, hits, questions, alarms, micros);
    }
}
