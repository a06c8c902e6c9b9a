package org.erfara.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
 * repositories have them; docs/training.md lists them. A text comes once a language, and none comes that Universal
 * Dependencies keeps for measuring.
 */
final class TrainingTexts {
    /** A text, a sentence as a rule. */
    record Text(Language language, String text) {}

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>|\\{[^}]*}");
    private static final Pattern BEFORE_MARK = Pattern.compile(" +(?=[,.?!:;)])");
    private static final String TEXT_OF_TREE = "# text = ";
    private static final String DUMMY_END = "|";

    private final Set<String> measured = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Text> texts = new ArrayList<>();

    private TrainingTexts() {
        Stream.of("Danish-DDT", "Norwegian-Bokmaal", "Norwegian-Nynorsk", "Swedish-Talbanken", "English-EWT")
                .flatMap(treebank -> files("UD_" + treebank, "-ud-(dev|test)\\.conllu"))
                .flatMap(TrainingTexts::textsOfTrees)
                .forEach(text -> measured.add(key(text)));
    }

    static List<Text> read() {
        TrainingTexts read = new TrainingTexts();
        read.tatoeba();
        read.treebanks();
        read.sentencesToRead();
        read.websites();
        return List.copyOf(read.texts);
    }

    private void tatoeba() {
        for (String file : List.of("da-en.train", "nb-en.train", "mt_sv_nn")) {
            for (Map<String, String> row : PublicData.rows("train/" + file + ".tsv")) {
                add(PublicData.language(row), row.get("text"));
                add(Language.EN, row.getOrDefault("en", ""));
            }
        }
    }

    private void treebanks() {
        sentences("norne/ndt/nno").forEach(text -> add(Language.NN, text));
        sentences("norne/ndt/nob").forEach(text -> add(Language.NB, text));
        sentences("copenhagen-dependency-treebank/releases/cdt1+2/da").forEach(text -> add(Language.DA, text));
        files("UD_Norwegian-NynorskLIA", "-ud-train\\.conllu")
                .flatMap(TrainingTexts::textsOfTrees)
                .forEach(text -> add(Language.NN, text));
        files("UD_English-EWT/not-to-release/sources", "\\.conllu")
                .flatMap(TrainingTexts::textsOfTrees)
                .forEach(text -> add(Language.EN, text));
    }

    private void sentencesToRead() {
        sentencesToRead("da", Language.DA);
        sentencesToRead("nb-NO", Language.NB);
        sentencesToRead("sv-SE", Language.SV);
        sentencesToRead("en", Language.EN);
    }

    private void sentencesToRead(String folder, Language language) {
        lines(PublicData.path("voice-web/server/data/" + folder + "/sentence-collector.txt"))
                .forEach(line -> add(language, line));
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
                .forEach(line -> add(language, line));
    }

    private void add(Language language, String text) {
        String key = key(text);
        if (!key.isEmpty() && !measured.contains(key) && seen.add(language + key)) {
            texts.add(new Text(language, text.strip()));
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
        try (Stream<Path> all = Files.walk(PublicData.path(folder))) {
            return all.filter(file -> file.toString().matches(".*" + ending)).sorted().toList().stream();
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
