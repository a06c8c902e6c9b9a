package org.erfara.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.erfara.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextAnalysisTest {
    private static final TextAnalysis ANALYSIS = new TextAnalysis();
    /** No measure of speed: what is not bounded takes far longer. */
    private static final Duration BOUNDED = Duration.ofMinutes(1);

    static String[] oddTexts() {
        return new String[] {
            "",
            " \n\t\u00a0",
            "👍",
            "👩‍👩‍👧‍👦🏳️‍🌈",
            "\ud83d and \udc4d",
            "?".repeat(100_000),
            "a".repeat(100_000),
            "hvordan ".repeat(12_500),
            "nogen der ved ".repeat(7_000),
            "nogen der ved: ".repeat(6_000),
            "hej, ".repeat(20_000),
            ", ".repeat(50_000),
            "\ud83d".repeat(100_000),
            "ikke virkede ".repeat(7_000),
            "1".repeat(100_000),
            "12 ".repeat(33_000),
            "+1 2".repeat(25_000),
            "a@".repeat(50_000),
            "a.b@c.".repeat(17_000),
            "tlf ".repeat(25_000),
            "`".repeat(100_000),
            "> hvordan gør man det?\n".repeat(4_000),
            "```\nhow do I reset a password?\n```",
            "iVBORw0KGgoAAAANSUhEUgAA".repeat(4_000),
            "https://example.org/?q=how+do+i",
            "كيف أعيد تعيين كلمة المرور؟",
            "\u202ehow do I reset this\u202c",
            "e\u0301".repeat(50_000),
            "\u0000\u0001\u0007",
            "010203-1234 ".repeat(8_000),
            "eleven Emma og ".repeat(6_000),
            "Spør Emma og ".repeat(7_000) + "eleven",
            "Emma har ".repeat(10_000) + "eleven",
            "Emma, ".repeat(16_000) + "i 4.b",
            "DK50 ".repeat(20_000),
            "4.b ".repeat(25_000),
            "22 33 44 55 ".repeat(8_000),
            "nr. 1234567890 ".repeat(6_000),
            "\u05d0\u05d9 eleven Emma \u202e".repeat(5_000),
            "eleven \ud83d\ude00 Emma\ud83d ".repeat(5_000),
        };
    }

    @BeforeAll
    static void load_the_model() {
        ANALYSIS.vectors().of("anything", Language.EN);
    }

    @ParameterizedTest
    @MethodSource("oddTexts")
    void every_part_answers_an_odd_text_in_a_bounded_time(String text) {
        assertTimeoutPreemptively(BOUNDED, () -> {
            Language language = ANALYSIS.languages().of(text);
            ANALYSIS.questions().asked(text, language);
            ANALYSIS.questions().isQuestion(text);
            ANALYSIS.terms().of(text, language);
            ANALYSIS.outcomes().of(text, language);
            assertThat(ANALYSIS.personalData().found(text))
                    .allMatch(one -> one.from() < one.to() && one.to() <= text.length());
            ANALYSIS.vectors().of(text, language);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "🙈",
                "```\nhow do I print?\n```",
                "https://example.org/why",
                "どうやって印刷しますか",
                "aGVsbG8gd29ybGQgaGVsbG8gd29ybGQgaGVsbG8gd29ybGQgaGVsbG8gd29ybGQ",
                "\u0000\uffff",
                "<@U000001> <#C000001|general> :smile:"
            })
    void what_says_nothing_asks_nothing(String text) {
        assertThat(ANALYSIS.questions().asked(text, Language.UNSURE)).isEmpty();
        assertThat(ANALYSIS.questions().isQuestion(text)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_question_is_heard_whatever_language_it_was_taken_for(Language language) {
        assertThat(ANALYSIS.questions().asked("Hvordan nulstiller man en elevs adgangskode?", language))
                .isPresent();
    }
}
