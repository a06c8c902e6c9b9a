package org.erfara.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.erfara.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PhraseQuestionsTest {
    private static final PhraseQuestions QUESTIONS = new PhraseQuestions(new LuceneTerms(new StopWords()));

    @ParameterizedTest
    @CsvFileSource(resources = "asked.csv", delimiter = '|')
    void a_question_for_knowledge_is_heard(Language language, String message) {
        assertThat(QUESTIONS.asked(message, language)).isPresent();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "not-asked.csv", delimiter = '|', maxCharsPerColumn = 10_000)
    void other_talk_is_no_question(Language language, String message) {
        assertThat(QUESTIONS.asked(message, language)).isEmpty();
    }

    @Test
    void small_talk_is_a_question_but_asks_for_no_knowledge() {
        assertThat(QUESTIONS.isQuestion("Kommer du i morgen")).isTrue();
        assertThat(QUESTIONS.asked("Kommer du i morgen", Language.DA)).isEmpty();
    }

    @Test
    void a_condition_is_no_question_though_its_words_stand_like_one() {
        assertThat(QUESTIONS.isQuestion("Forsøker de å logge på to ganger, er kontoen låst"))
                .isFalse();
        assertThat(QUESTIONS.isQuestion("Er kontoen låst")).isTrue();
    }

    @Test
    void only_the_asking_sentence_is_kept() {
        assertThat(QUESTIONS.asked(
                        "Godmorgen! Jeg fik nye tablets i går. Hvordan kobler man dem på skolens netværk? Hilsen Ida",
                        Language.DA))
                .hasValue("Hvordan kobler man dem på skolens netværk?");
    }

    @Test
    void a_bare_question_brings_the_sentence_before_it() {
        assertThat(QUESTIONS.asked("Hei! Skriveren i andre etasje krøller papiret. Noen som har et tips?", Language.NB))
                .hasValue("Skriveren i andre etasje krøller papiret. Noen som har et tips?");
    }

    @Test
    void two_questions_are_kept_together() {
        assertThat(QUESTIONS.asked("How do I share a folder? And can pupils edit the files in it?", Language.EN))
                .hasValue("How do I share a folder? And can pupils edit the files in it?");
    }

    @Test
    void what_is_asked_of_somebody_by_name_is_asked_of_nobody_else_unless_the_words_say_so() {
        assertThat(QUESTIONS.asked("@Ida hvilken feil viser skriveren når du prøver?", Language.NB))
                .isEmpty();
        assertThat(QUESTIONS.asked("Does the new printer support double pages?", Language.EN, true))
                .isEmpty();
        assertThat(QUESTIONS.asked("Does the new printer support double pages?", Language.EN))
                .isPresent();
        assertThat(QUESTIONS.asked(
                        "Er det noen som vet hvordan man slår av alarmen i gymsalen etter klokka fem?",
                        Language.NB,
                        true))
                .isPresent();
    }

    @Test
    void quoted_lines_and_code_are_not_asked() {
        assertThat(QUESTIONS.asked("> does anyone know the printer password?\nIt is on the board", Language.EN))
                .isEmpty();
        assertThat(QUESTIONS.asked("```\nhow do I reset a password?\n```\nfrom the manual", Language.EN))
                .isEmpty();
    }

    @Test
    void a_link_is_left_out_of_the_question() {
        assertThat(QUESTIONS.asked(
                        "Does https://example.org/a?b=c work on tablets and phones for anyone?", Language.EN))
                .hasValue("Does work on tablets and phones for anyone?");
    }

    @Test
    void a_full_stop_in_an_abbreviation_does_not_end_the_question() {
        assertThat(QUESTIONS.asked("Hvordan booker man f.eks. musiklokalet eller fysiklokalet?", Language.DA))
                .hasValue("Hvordan booker man f.eks. musiklokalet eller fysiklokalet?");
    }

    @Test
    void a_very_long_question_is_cut_at_500_characters() {
        assertThat(QUESTIONS
                        .asked("How do I print " + "very ".repeat(300) + "long documents?", Language.EN)
                        .orElseThrow())
                .hasSizeLessThanOrEqualTo(500)
                .startsWith("How do I print");
    }
}
