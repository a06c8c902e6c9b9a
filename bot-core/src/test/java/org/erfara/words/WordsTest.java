package org.erfara.words;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.erfara.theme.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
    private static final Pattern ASKED_FOR =
            Pattern.compile("(?:[wW]ords(?:\\(\\))?\\s*\\.get|\\bsay)\\(\\s*\"([^\"]+)\"(\\s*\\+)?");
    private static final Pattern NOT_SHOWN = Pattern.compile("'|\"|\\.\\.\\.");

    private static Map<String, String> bundle(Reader reader) {
        try (InputStream file = Words.class.getResourceAsStream("words_" + reader.tag() + ".properties")) {
            Properties words = new Properties();
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return words.entrySet().stream()
                    .collect(toMap(
                            entry -> (String) entry.getKey(),
                            entry -> (String) entry.getValue(),
                            (one, other) -> one,
                            TreeMap::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> placeholders(String pattern) {
        return Pattern.compile("\\{(\\d)")
                .matcher(pattern)
                .results()
                .map(MatchResult::group)
                .collect(toCollection(TreeSet::new));
    }

    /** All sources and page templates of all modules. */
    private static String sources() {
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            return files.filter(file -> file.toString().matches(".*/src/main/.*\\.(java|jte)"))
                    .map(WordsTest::content)
                    .collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @EnumSource(Reader.class)
    void all_languages_have_the_same_words(Reader reader) {
        assertThat(bundle(reader).keySet()).isEqualTo(bundle(Reader.EN).keySet());
    }

    @ParameterizedTest
    @EnumSource(Reader.class)
    void all_languages_fill_in_the_same_values(Reader reader) {
        bundle(Reader.EN)
                .forEach(
                        (key, english) -> assertThat(placeholders(bundle(reader).get(key)))
                                .as(key)
                                .isEqualTo(placeholders(english)));
    }

    @ParameterizedTest
    @EnumSource(Reader.class)
    void every_sentence_can_be_filled_in(Reader reader) {
        bundle(reader).forEach((key, pattern) -> {
            String sentence = new MessageFormat(pattern, reader.locale()).format(new Object[] {2, 3, 4, 5, 6});

            assertThat(sentence).as(key).isNotBlank().doesNotContain("{", "}");
        });
    }

    @ParameterizedTest
    @EnumSource(Reader.class)
    void quotation_marks_and_apostrophes_are_the_languages_own(Reader reader) {
        bundle(reader).forEach((key, words) -> assertThat(words).as(key).doesNotContainPattern(NOT_SHOWN));
    }

    @Test
    void every_word_asked_for_exists() {
        Set<String> keys = bundle(Reader.EN).keySet();
        Matcher asked = ASKED_FOR.matcher(sources());
        int found = 0;
        while (asked.find()) {
            String key = asked.group(1);
            found++;
            if (asked.group(2) == null) {
                assertThat(keys).contains(key);
            } else {
                assertThat(keys).anyMatch(known -> known.startsWith(key));
            }
        }
        assertThat(found).isGreaterThan(60);
    }

    @Test
    void every_word_there_is_is_asked_for() {
        String sources = sources();

        assertThat(bundle(Reader.EN).keySet()).allMatch(key -> usedIn(sources, key), "is used");
    }

    /** Whole, or as a beginning to which something is added: {@code "step." + name}. */
    private static boolean usedIn(String sources, String key) {
        if (sources.contains("\"" + key + "\"")) {
            return true;
        }
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            if (sources.contains("\"" + key.substring(0, dot + 1) + "\"")) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void every_step_of_a_theme_has_a_name(Step step) {
        for (Reader reader : Reader.values()) {
            assertThat(Words.in(reader).get("step." + step)).isNotBlank();
        }
    }

    @Test
    void are_in_the_language_of_their_reader() {
        assertThat(Words.in(Reader.NN).get("role.not"))
                .isEqualTo("Dette er for fasilitatorar. Spør ein av dykkar om du saknar noko.");
        assertThat(Words.in(Reader.NN).reader()).isEqualTo(Reader.NN);
    }

    @Test
    void days_are_written_as_the_reader_writes_them() {
        LocalDate day = LocalDate.of(2026, 2, 6);

        assertThat(Stream.of(Reader.values()).map(reader -> Words.in(reader).day(day)))
                .containsExactly("6. februar 2026", "6. februar 2026", "6. februar 2026", "6 February 2026");
    }

    @Test
    void what_people_wrote_is_filled_in_as_it_is() {
        assertThat(Words.in(Reader.EN).get("theme.rename.done", "{0} it's '{1}'"))
                .isEqualTo("From now on it is called “{0} it's '{1}'”.");
    }

    @Test
    void a_word_that_does_not_exist_is_a_mistake_in_the_program() {
        assertThatThrownBy(() -> Words.in(Reader.EN).get("no.such.word")).isInstanceOf(MissingResourceException.class);
    }
}
