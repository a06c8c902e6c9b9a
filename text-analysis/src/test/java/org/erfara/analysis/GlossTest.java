package org.erfara.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.erfara.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossTest {
    private static final Gloss GLOSS = new Gloss(new PhraseBook(), new Glossary());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DA|Hvor mange tager I til en klasse?|how many take you to a class?",
                "NB|Hvordan er luftfuktigheten i dag?|how is humidity today?",
                "NN|Korleis nullstiller eg passordet?|how reset i password?",
                "SV|Hur kan jag hitta nyckeln?|how can i find key?",
                "EN|Who has the KEY?|who has the key?"
            })
    void phrases_are_put_into_english_in_their_own_order(Language language, String text, String english) {
        assertThat(GLOSS.english(text, language)).isEqualTo(english);
    }

    @Test
    void a_name_within_a_sentence_stays_a_name() {
        assertThat(GLOSS.english("Hvordan deler jeg en mappe i Læringsportalen?", Language.DA))
                .endsWith("folder in læringsportalen?");
    }

    @Test
    void numbers_and_times_stay_whole() {
        assertThat(GLOSS.english("Kl. 10:30 koster det 12,50", Language.DA)).contains("10:30", "12,50");
    }

    @Test
    void what_is_no_word_at_all_becomes_nothing() {
        assertThat(GLOSS.english("🌊 … !!", Language.NB)).isEmpty();
        assertThat(GLOSS.english("\ud83c", Language.UNSURE)).isEmpty();
    }

    @Test
    void of_all_ways_to_cut_a_text_the_surest_is_taken() {
        Gloss gloss =
                new Gloss(book("hvor\twhere\t2\n", "hvor mange\thow many\t1\n", "mange\tmany\t1\n"), new Glossary());

        assertThat(gloss.english("Hvor mange", Language.DA)).isEqualTo("how many");
    }

    @Test
    void a_language_has_its_own_sense_of_a_word_before_that_of_its_sisters() {
        Gloss gloss = new Gloss(book("rolig\tcalm\t1\n", "sv|rolig\tfun\t1\n"), new Glossary());

        assertThat(gloss.english("rolig", Language.SV)).isEqualTo("fun");
        assertThat(gloss.english("rolig", Language.NB)).isEqualTo("calm");
    }

    @Test
    void a_compound_is_known_by_its_parts() {
        Gloss gloss = new Gloss(book("hage\tgarden\t1\n", "plass\tplace\t1\n"), new Glossary());

        assertThat(gloss.english("hageplassen hagesplass", Language.NB)).endsWith("garden place");
    }

    @Test
    void a_sisters_spelling_and_another_ending_are_recognised() {
        PhraseBook book = book(
                PhraseBook.stemKey("hund", Language.DA) + "\tdog\t1\n",
                PhraseBook.spellingKey(Spelling.folded("skole")) + "\tschool\t1\n");
        Gloss gloss = new Gloss(book, new Glossary());

        assertThat(gloss.english("hundene", Language.DA)).isEqualTo("dog");
        assertThat(gloss.english("skule skola", Language.UNSURE)).doesNotContain("skola");
    }

    /** Lines that are sorted already. */
    private static PhraseBook book(String... lines) {
        java.util.Arrays.sort(lines);
        return new PhraseBook(String.join("", lines).getBytes(StandardCharsets.UTF_8));
    }
}
