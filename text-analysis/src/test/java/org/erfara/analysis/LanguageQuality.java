package org.erfara.analysis;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.erfara.text.Language;
import org.erfara.text.Languages;

/** How often the language of public texts is told; a text said to be unsure is not told. */
final class LanguageQuality {
    private final Languages languages;

    /** A text and its language. */
    private record Labelled(Language language, String text) {}

    LanguageQuality(Languages languages) {
        this.languages = languages;
    }

    void print() {
        List<Labelled> sentences = rows("ud_sents");
        print("UD sentences", sentences, text -> text);
        print("their first five words", sentences, LanguageQuality::firstFiveWords);
        print("xSID", rows("xsid"), text -> text);
        print("Home Assistant", rows("ha_intents"), text -> text);
        print("NTREX", sideBySide(), text -> text);
        print(
                "Tatoeba",
                Stream.of("da", "nb", "nn", "sv")
                        .flatMap(tag -> rows("tatoeba_bitext__" + tag + "-en").stream())
                        .toList(),
                text -> text);
    }

    private static List<Labelled> rows(String file) {
        return PublicData.rows(file + ".tsv").stream()
                .map(row -> new Labelled(PublicData.language(row), row.get("text")))
                .toList();
    }

    private static List<Labelled> sideBySide() {
        return PublicData.rows("ntrex.tsv").stream()
                .flatMap(row -> CueLanguages.KNOWN.stream().map(language -> labelled(language, row)))
                .toList();
    }

    private static Labelled labelled(Language language, Map<String, String> row) {
        return new Labelled(language, row.get(language.name().toLowerCase(java.util.Locale.ROOT)));
    }

    private static String firstFiveWords(String text) {
        return Arrays.stream(text.split("\\s+")).limit(5).collect(Collectors.joining(" "));
    }

    private void print(String name, List<Labelled> texts, UnaryOperator<String> shown) {
        long start = System.nanoTime();
        List<Language> told = texts.stream()
                .map(text -> languages.of(shown.apply(text.text())))
                .toList();
        double micros = (System.nanoTime() - start) / 1e3 / texts.size();
        int right = 0;
        for (int i = 0; i < texts.size(); i++) {
            right += told.get(i) == texts.get(i).language() ? 1 : 0;
        }
        int unsure = Collections.frequency(told, Language.UNSURE);
        double all = texts.size() / 100.0;
        System.out.printf("%-24s right %.1f  unsure %.1f  (%.0f µs a text)%n", name, right / all, unsure / all, micros);
    }
}
