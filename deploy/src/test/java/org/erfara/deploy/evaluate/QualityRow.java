package org.erfara.deploy.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.erfara.text.Language;

/**
 * A figure of docs/quality.md.
 *
 * @param name what it says
 * @param file in the folder of public data, without its ending
 * @param key which of the measure's figures
 */
record QualityRow(String name, String file, Measure measure, Scope scope, String key) {
    private static final List<Language> SISTERS = List.of(Language.DA, Language.NB);
    private static final Measure SIMILAR = new SimilarMeasure();
    /** By chance, since a file's own order gives clusters away. */
    private static final Measure CLUSTERS = new ClustersMeasure(Optional.of(1L));

    /** Translations, questions that ask the same, and answers: what depends on the vectors alone. */
    static List<QualityRow> ofVectors() {
        List<QualityRow> rows = new ArrayList<>();
        for (String language : List.of("da", "nb", "nn", "sv")) {
            rows.add(bitext(
                    "Tatoeba " + language + "→en, F1", "tatoeba_bitext__" + language + "-en", "text", "en", "f1There"));
        }
        for (List<String> pair : List.of(List.of("da", "nb"), List.of("da", "en"), List.of("nb", "en"))) {
            rows.add(bitext(
                    "xSID " + pair.get(0) + "→" + pair.get(1) + ", P@1",
                    "xsid__parallel",
                    pair.get(0),
                    pair.get(1),
                    "p1"));
        }
        for (String language : List.of("da", "nb", "nn", "sv")) {
            rows.add(bitext("NTREX " + language + "→en, P@1", "ntrex", language, "en", "p1"));
        }
        SISTERS.forEach(language -> rows.add(similar("xSID " + tag(language) + ", MAP", "xsid", language)));
        rows.add(
                new QualityRow("xSID Norwegian dialects, MAP", "xsid_no_dialects", SIMILAR, Scope.AS_LIVE_CHAT, "map"));
        for (Language language : List.of(Language.DA, Language.NB, Language.SV)) {
            rows.add(similar("Home Assistant " + tag(language) + ", MAP", "ha_intents", language));
        }
        SISTERS.forEach(language ->
                rows.add(similar("Tatoeba questions " + tag(language) + ", MAP", "tatoeba_qpara", language)));
        rows.add(similar("BANKING77, MAP", "banking77", Language.EN));
        rows.add(similar("CLINC150, MAP", "clinc150", Language.EN));
        rows.add(similar("HWU64, MAP", "hwu64", Language.EN));
        rows.add(new QualityRow("SweFAQ, nDCG@10", "swefaq", new SearchMeasure(), Scope.AS_LIVE_CHAT, "ndcg10"));
        return rows;
    }

    /** Groups found online, with one bar for all. */
    static List<QualityRow> ofGroups() {
        return List.of(
                groups("BANKING77", "banking77", Language.EN),
                groups("CLINC150", "clinc150", Language.EN),
                groups("HWU64", "hwu64", Language.EN),
                groups("Home Assistant da", "ha_intents", Language.DA),
                groups("Home Assistant nb", "ha_intents", Language.NB));
    }

    /** What published papers give for multilingual-e5-small (Wang and others 2024; MTEB's own table), by a row's name. */
    static final Map<String, String> PUBLISHED_E5 = Map.of(
            "Tatoeba da→en, F1", "87.8",
            "Tatoeba nb→en, F1", "90.9",
            "Tatoeba nn→en, F1", "77.7",
            "Tatoeba sv→en, F1", "87.2");

    static final String KEPT = "kept of each file's own best BCubed F1";
    static final String BAR = "the bar";

    private static QualityRow bitext(String name, String file, String from, String to, String key) {
        return new QualityRow(name, file, new BitextMeasure(from, to), Scope.AS_LIVE_CHAT, key);
    }

    private static QualityRow similar(String name, String file, Language language) {
        return new QualityRow(name, file, SIMILAR, Scope.only(language), "map");
    }

    private static QualityRow groups(String name, String file, Language language) {
        return new QualityRow(name + " in groups, BCubed F1", file, CLUSTERS, Scope.only(language), "bcubedF1");
    }

    static String tag(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }

    double figure(TextTable table, Ear ear) {
        return measure.of(table, scope, ear).get(key);
    }

    TextTable table(Path folder) {
        return TextTable.read(folder.resolve(file + ".tsv"));
    }
}
