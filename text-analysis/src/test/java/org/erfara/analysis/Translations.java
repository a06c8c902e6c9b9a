package org.erfara.analysis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.erfara.text.Language;

/** Public texts with their English translations, from the folder that docs/training.md describes. */
final class Translations {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern REMARK = Pattern.compile("\\([^)]*\\)|\\{[^}]*\\}|\\[[^\\]]*\\]");
    private static final int MOST_WORDS = 40;
    private static final int MOST_WORDS_OF_AN_ENTRY = 4;
    private final Path folder;
    private final Set<String> measured = new HashSet<>();
    private final List<Translation> all = new ArrayList<>();

    /**
     * @param entry from a dictionary, so that all of one stands for all of the other
     */
    record Translation(Language language, List<String> nordic, List<String> english, boolean entry) {}

    private Translations(Path folder) {
        this.folder = folder;
    }

    /** All of them, without the sentences that quality is measured on. */
    static List<Translation> in(Path folder) {
        Translations translations = new Translations(folder);
        translations.keepOut();
        translations.tatoeba();
        translations.wiktionary("da");
        translations.wiktionary("sv");
        translations.wiktionary("no");
        translations.messages("www-l10n/en", "www-l10n/da", Language.DA);
        translations.messages("www-l10n/en", "www-l10n/nb-NO", Language.NB);
        translations.messages("www-l10n/en", "www-l10n/nn-NO", Language.NN);
        translations.messages("www-l10n/en", "www-l10n/sv-SE", Language.SV);
        translations.messages("rocket-chat/en.json", "rocket-chat/no.json", Language.NB);
        translations.messages("rocket-chat/en.json", "rocket-chat/nn.json", Language.NN);
        translations.messages("rocket-chat/en.json", "rocket-chat/sv.json", Language.SV);
        return translations.all;
    }

    /** Both halves of the public test: what is in neither was never measured. */
    private void keepOut() {
        for (String language : List.of("dan", "nob", "nno", "swe")) {
            for (String side : List.of(language, "eng")) {
                lines("laser/tatoeba." + language + "-eng." + side).forEach(line -> measured.add(bare(line)));
            }
        }
    }

    private static String bare(String text) {
        return NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private void tatoeba() {
        Map<String, String> english = new HashMap<>();
        for (String file : List.of("train/da-en.train.tsv", "train/nb-en.train.tsv")) {
            for (Map<String, String> row : PublicData.rows(file)) {
                sentence(PublicData.language(row), row.get("text"), row.get("en"));
                english.putIfAbsent(row.get("text"), row.get("en"));
            }
        }
        PublicData.rows("train/mt_sv_nn.tsv")
                .forEach(row ->
                        sentence(PublicData.language(row), row.get("text"), english.getOrDefault(row.get("src"), "")));
        lines("swe.txt")
                .map(line -> line.split("\t"))
                .forEach(columns -> sentence(Language.SV, columns[1], columns[0]));
    }

    private void sentence(Language language, String nordic, String english) {
        if (!measured.contains(bare(nordic)) && !measured.contains(bare(english))) {
            keep(language, nordic, english, false);
        }
    }

    private void keep(Language language, String nordic, String english, boolean entry) {
        List<String> nordicWords = Gloss.wordsOf(nordic);
        List<String> englishWords = Gloss.wordsOf(english.toLowerCase(Locale.ROOT));
        int most = entry ? MOST_WORDS_OF_AN_ENTRY : MOST_WORDS;
        if (!nordicWords.isEmpty()
                && !englishWords.isEmpty()
                && nordicWords.size() <= most
                && englishWords.size() <= most) {
            all.add(new Translation(language, nordicWords, englishWords, entry));
        }
    }

    /** Lines such as "fall {v} (come down) :: falde"; Norwegian ones say which of the two they are in, if not both. */
    private void wiktionary(String name) {
        lines("en-" + name + "-enwiktionary.txt")
                .map(line -> line.split(" :: ", 2))
                .filter(sides -> sides.length == 2)
                .forEach(sides -> wiktionary(name, plain(sides[0]), sides[1]));
    }

    private void wiktionary(String name, String english, String nordic) {
        List<Language> languages = name.equals("no")
                ? List.of(Language.NB, Language.NN)
                : List.of(Language.valueOf(name.toUpperCase(Locale.ROOT)));
        for (String word : nordic.split("[,;]")) {
            languages = word.contains("[Bokmål]")
                    ? List.of(Language.NB)
                    : word.contains("[Nynorsk]") ? List.of(Language.NN) : languages;
            languages.forEach(language -> keep(language, plain(word), english, true));
        }
    }

    private static String plain(String text) {
        return REMARK.matcher(text).replaceAll(" ").strip();
    }

    /** What the pages of mozilla.org and a chat say, message by message. */
    private void messages(String english, String nordic, Language language) {
        Map<String, String> originals = Messages.in(folder.resolve(english));
        Messages.in(folder.resolve(nordic)).forEach((name, message) -> {
            String original = originals.get(name);
            if (original != null && !original.equals(message)) {
                keep(language, message, original, false);
            }
        });
    }

    private Stream<String> lines(String file) {
        return Messages.lines(folder.resolve(file)).stream();
    }
}
