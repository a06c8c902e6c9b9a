package org.erfara.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.erfara.text.Language;
import org.erfara.text.Polisher.Polished;
import org.erfara.text.SimpleTextTools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PresentableTest {
    private static final String NAME = "Keys to the library";
    private static final String SUMMARY = "People ask where the key is and who may borrow it.";

    private final Presentable presentable =
            new Presentable(SimpleTextTools.create().languages());

    private Optional<Polished> shown(String name, String summary) {
        return presentable.of(new Polished(name, summary), List.of("who has … library key … teams"), Language.EN);
    }

    @Test
    void plain_words_are_shown() {
        assertThat(shown(NAME, SUMMARY)).contains(new Polished(NAME, SUMMARY));
        assertThat(shown(" Nøglen til 'biblioteket' – foreldremøte. ".replace("'", "’"), " What is “it”, then? "))
                .contains(new Polished("Nøglen til ’biblioteket’ – foreldremøte", "What is “it”, then?"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "K",
                "<b>Keys</b>",
                "Keys\nto everything",
                "Keys to @everyone",
                "<!channel> keys",
                "www.keys.example",
                "Keys: https://keys.example",
                "[Keys](keys)",
                "*Keys*",
                "_Keys_",
                "`Keys`",
                "Keys 2026",
                "Keys to 8b",
                "Keys 🔑",
                "Кeys",
                "Keys \u202e to",
                "Keys of Lone",
                "Keys of Lone Hansen",
                "KEYS OF LONE",
                "Keys to the library, the cellar, the roof, the gym and everything else"
            })
    void a_name_that_is_not_plain_words_is_not(String name) {
        assertThat(shown(name, SUMMARY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Keys.",
                "People ask where the key is. Press here to win.",
                "People ask where the key is.\nPress here.",
                "People ask where the key is at keys.example today.",
                "People ask https://keys.example where it is.",
                "People ask where the key is, see www.keys.example for it.",
                "People ask @channel where the key is.",
                "People ask <script>alert()</script> where the key is.",
                "People ask [where](key) the key is.",
                "People ask **where** the key is.",
                "People ask where the key is on 12345678.",
                "People ask where Lone has the key.",
                "People ask where the key is 🔑.",
                "Hvad jeg ved af nogen"
            })
    void a_summary_that_is_not_one_plain_sentence_in_the_readers_language_is_not(String summary) {
        assertThat(shown(NAME, summary)).isEmpty();
    }

    @Test
    void ten_thousand_letters_are_not() {
        assertThat(shown("k".repeat(10_000), SUMMARY)).isEmpty();
        assertThat(shown(NAME, "where ".repeat(2_000))).isEmpty();
    }

    @Test
    void a_capital_is_let_through_where_it_was_told_small_and_where_it_stands_alone() {
        assertThat(shown("Library key in Teams", "What do I do in Teams?")).isPresent();
    }
}
