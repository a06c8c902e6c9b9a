package org.erfara.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.erfara.text.Language;

/**
 * The public texts that language and questions are learnt from, read from the folder {@code -Derfara.data} as their
 * repositories have them; docs/training.md lists them. A text comes once a language, and none comes that is measured
 * with: neither the dev and test sentences of Universal Dependencies nor those of Tatoeba's test set, NTREX, xSID and Home
 * Assistant.
 */
final class TrainingTexts {
    /** A text, a sentence as a rule. */
    record Text(Language language, Sort sort, String text) {}

    /** Where people write differently. */
    enum Sort {
        EVERYDAY,
        EDITED,
        SPOKEN,
        WEBSITE
    }

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>|\\{[^}]*}");
    private static final Pattern BEFORE_MARK = Pattern.compile(" +(?=[,.?!:;)])");
    private static final String TEXT_OF_TREE = "# text = ";
    private static final String DUMMY_END = "|";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Set<String> measured = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Text> texts = new ArrayList<>();

    private TrainingTexts() {
        Stream.of("Danish-DDT", "Norwegian-Bokmaal", "Norwegian-Nynorsk", "Swedish-Talbanken", "English-EWT")
                .flatMap(treebank -> files("UD_" + treebank, "-ud-(dev|test)\\.conllu"))
                .flatMap(TrainingTexts::textsOfTrees)
                .forEach(text -> measured.add(key(text)));
        Stream.of("ntrex", "xsid", "xsid_no_dialects", "ha_intents")
                .flatMap(file -> PublicData.rows(file + ".tsv").stream())
                .flatMap(row -> row.values().stream())
                .forEach(text -> measured.add(key(text)));
        files("laser", "tatoeba\\..*").flatMap(TrainingTexts::lines).forEach(text -> measured.add(key(text)));
    }

    static List<Text> read() {
        TrainingTexts read = new TrainingTexts();
        read.tatoeba();
        read.treebanks();
        read.sentencesToRead();
        read.websites();
        read.questionsAboutTexts();
        return List.copyOf(read.texts);
    }

    private void tatoeba() {
        for (String file : List.of("da-en.train", "nb-en.train", "mt_sv_nn")) {
            for (Map<String, String> row : PublicData.rows("train/" + file + ".tsv")) {
                add(PublicData.language(row), Sort.EVERYDAY, row.get("text"));
                add(Language.EN, Sort.EVERYDAY, row.getOrDefault("en", ""));
            }
        }
        lines(PublicData.path("swe.txt")).forEach(line -> add(Language.SV, Sort.EVERYDAY, line.split("\t")[1]));
    }

    private void treebanks() {
        sentences("norne/ndt/nno").forEach(text -> add(Language.NN, Sort.EDITED, text));
        sentences("norne/ndt/nob").forEach(text -> add(Language.NB, Sort.EDITED, text));
        sentences("copenhagen-dependency-treebank/releases/cdt1+2/da")
                .forEach(text -> add(Language.DA, Sort.EDITED, text));
        files("UD_Norwegian-NynorskLIA", "-ud-train\\.conllu")
                .flatMap(TrainingTexts::textsOfTrees)
                .forEach(text -> add(Language.NN, Sort.SPOKEN, text));
        files("UD_Swedish-PUD", "-ud-test\\.conllu")
                .flatMap(TrainingTexts::textsOfTrees)
                .forEach(text -> add(Language.SV, Sort.EDITED, text));
        files("UD_English-EWT/not-to-release/sources", "\\.conllu")
                .flatMap(TrainingTexts::textsOfTrees)
                .forEach(text -> add(Language.EN, Sort.EDITED, text));
    }

    private void sentencesToRead() {
        sentencesToRead("da", Language.DA);
        sentencesToRead("nb-NO", Language.NB);
        sentencesToRead("sv-SE", Language.SV);
        sentencesToRead("en", Language.EN);
    }

    private void sentencesToRead(String folder, Language language) {
        lines(PublicData.path("voice-web/server/data/" + folder + "/sentence-collector.txt"))
                .forEach(line -> add(language, Sort.SPOKEN, line));
    }

    private void websites() {
        website("da", Language.DA);
        website("nb-NO", Language.NB);
        website("nn-NO", Language.NN);
        website("sv-SE", Language.SV);
        website("en", Language.EN);
    }

    private void website(String folder, Language language) {
        files("www-l10n/" + folder, "\\.ftl")
                .flatMap(TrainingTexts::lines)
                .filter(line -> line.startsWith("    ") || line.matches("[-\\w]+ =.*"))
                .map(line -> MARKUP.matcher(line.replaceFirst("^[-\\w]+ =", "")).replaceAll(" "))
                .forEach(line -> add(language, Sort.WEBSITE, line));
    }

    private void questionsAboutTexts() {
        files("NorQuAD/data/evaluation/all", "(validation|test)_dataset_flattened\\.json")
                .forEach(file -> {
                    for (JsonNode paragraph : json(file).findParents("context")) {
                        Prose.sentences(paragraph.path("context").asText()).forEach(this::addBokmaal);
                        paragraph.findValuesAsText("question").forEach(this::addBokmaal);
                    }
                });
    }

    private void addBokmaal(String text) {
        add(Language.NB, Sort.EDITED, text);
    }

    private static JsonNode json(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Language language, Sort sort, String text) {
        String key = key(text);
        if (!key.isEmpty() && !measured.contains(key) && seen.add(language + key)) {
            texts.add(new Text(language, sort, text.strip()));
        }
    }

    private static String key(String text) {
        return NO_LETTERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** Sentences of files with a word a line in the second column. */
    private static Stream<String> sentences(String folder) {
        List<String> sentences = new ArrayList<>();
        files(folder, "\\.conll").forEach(file -> {
            StringBuilder words = new StringBuilder();
            Stream.concat(lines(file), Stream.of("")).forEach(line -> {
                String[] columns = line.split("\t");
                if (columns.length > 1) {
                    words.append(columns[1].equals(DUMMY_END) ? "" : columns[1].replace('_', ' ') + " ");
                } else {
                    sentences.add(BEFORE_MARK.matcher(words).replaceAll(""));
                    words.setLength(0);
                }
            });
        });
        return sentences.stream();
    }

    private static Stream<String> textsOfTrees(Path file) {
        return lines(file)
                .filter(line -> line.startsWith(TEXT_OF_TREE))
                .map(line -> line.substring(TEXT_OF_TREE.length()));
    }

    private static Stream<Path> files(String folder, String ending) {
        try (Stream<Path> all = Files.walk(PublicData.path(folder), FileVisitOption.FOLLOW_LINKS)) {
            List<Path> files = all.filter(file -> file.toString().matches(".*" + ending))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new IllegalStateException("There is no file " + ending + " in " + folder + ".");
            }
            return files.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
