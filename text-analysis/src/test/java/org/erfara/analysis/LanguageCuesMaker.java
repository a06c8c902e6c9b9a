package org.erfara.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.erfara.text.Language;
import org.junit.jupiter.api.Test;

/**
 * Makes {@code language/cues.txt} by counting in how many sentences of each language a word or a run of up to five of
 * its letters occurs: {@code ./mvnw -pl text-analysis -am test -Dtest=LanguageCuesMaker -Derfara.data=FOLDER}.
 */
class LanguageCuesMaker {
    private static final int CUES = 8_000;
    private static final int LONGEST = 5;
    private static final int RAREST = 3;
    private static final double SMOOTHING = 0.5;
    /** Runs of letters overlap each other and the word, so each counts less than a word. */
    private static final double SHARE_OF_RUN = 0.3;
    /** In natural logarithms: a listed word is about twenty times as likely in its languages. */
    private static final double LISTED = 3;

    private static final int LANGUAGES = CueLanguages.KNOWN.size();

    private final Map<String, double[]> counts = new HashMap<>();
    private final double[] sentences = new double[LANGUAGES];
    private final Map<String, double[]> weights = new TreeMap<>();

    @Test
    void makes_the_cues_of_language() throws IOException {
        count("train/da-en.train.tsv");
        count("train/nb-en.train.tsv");
        count("train/mt_sv_nn.tsv");
        mostTelling().forEach(cue -> weights.put(cue, logOdds(cue)));
        CueLanguages.KNOWN.forEach(this::addListed);
        List<String> lines = new ArrayList<>();
        lines.add(
                "# What a word (between underscores) or a run of letters says for Danish, bokmål, nynorsk, Swedish and English,");
        lines.add(
                "# in tenths of natural logarithms. Made by LanguageCuesMaker from Tatoeba sentences (tatoeba.org, CC BY 2.0 FR).");
        weights.forEach((cue, weight) -> lines.add(line(cue, weight)));
        Files.write(Path.of("src/main/resources/org/erfara/analysis/language/cues.txt"), lines);
    }

    private void count(String file) {
        for (Map<String, String> row : PublicData.rows(file)) {
            count(row.get("text"), PublicData.language(row));
            if (row.containsKey("en")) {
                count(row.get("en"), Language.EN);
            }
        }
    }

    private void count(String sentence, Language language) {
        int index = CueLanguages.KNOWN.indexOf(language);
        sentences[index]++;
        for (String cue : cues(CueLanguages.words(sentence))) {
            counts.computeIfAbsent(cue, any -> new double[LANGUAGES])[index]++;
        }
    }

    private static Set<String> cues(String words) {
        Set<String> cues = new HashSet<>();
        for (String word : words.strip().split(" ")) {
            String bounded = " " + word + " ";
            cues.add(bounded);
            for (int start = 0; start < bounded.length(); start++) {
                for (int end = start + 1; end <= Math.min(bounded.length(), start + LONGEST); end++) {
                    cues.add(bounded.substring(start, end));
                }
            }
        }
        cues.remove(" ");
        return cues;
    }

    private List<String> mostTelling() {
        return counts.keySet().stream()
                .filter(cue -> IntStream.range(0, LANGUAGES)
                                .mapToDouble(i -> counts.get(cue)[i])
                                .sum()
                        >= RAREST)
                .sorted(Comparator.comparingDouble((String cue) -> -information(cue))
                        .thenComparing(cue -> cue))
                .limit(CUES)
                .toList();
    }

    /** How often the cue is seen, times what seeing it tells of the language in bits. */
    private double information(String cue) {
        double[] rates = rates(cue);
        double sum = IntStream.range(0, LANGUAGES).mapToDouble(i -> rates[i]).sum();
        return IntStream.range(0, LANGUAGES)
                .mapToDouble(i -> rates[i] * Math.log(rates[i] / sum * LANGUAGES))
                .sum();
    }

    private double[] rates(String cue) {
        return IntStream.range(0, LANGUAGES)
                .mapToDouble(i -> (counts.get(cue)[i] + SMOOTHING) / (sentences[i] + SMOOTHING))
                .toArray();
    }

    private double[] logOdds(String cue) {
        double share = cue.startsWith(" ") && cue.endsWith(" ") ? 1 : SHARE_OF_RUN;
        double[] logs = IntStream.range(0, LANGUAGES)
                .mapToDouble(i -> Math.log(rates(cue)[i]))
                .toArray();
        double mean = IntStream.range(0, LANGUAGES)
                .mapToDouble(i -> logs[i])
                .average()
                .orElseThrow();
        return IntStream.range(0, LANGUAGES)
                .mapToDouble(i -> (logs[i] - mean) * share)
                .toArray();
    }

    private void addListed(Language language) {
        int index = CueLanguages.KNOWN.indexOf(language);
        for (String line : Resource.lines("language", language)) {
            for (String word : line.split(" +")) {
                weights.computeIfAbsent(" " + word + " ", any -> new double[LANGUAGES])[index] += LISTED;
            }
        }
    }

    private static String line(String cue, double[] weight) {
        StringBuilder line = new StringBuilder(cue.replace(' ', '_'));
        for (double value : weight) {
            line.append(' ').append(Math.round(value * 10));
        }
        return line.toString();
    }
}
