package org.erfara.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.erfara.text.Language;
import org.erfara.text.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LuceneTermsTest {
    private static final LuceneTerms TERMS = new LuceneTerms(new StopWords());

    @ParameterizedTest
    @CsvSource({
        "DA, eleverne, elevernes",
        "NB, elevene, elever",
        "NN, elevane, elevar",
        "SV, eleverna, elever",
        "EN, reports, reporting",
    })
    void forms_of_a_word_have_one_stem(Language language, String one, String other) {
        assertThat(stems(one, language)).isEqualTo(stems(other, language)).hasSize(1);
    }

    @Test
    void content_words_are_kept_as_written_and_in_order() {
        assertThat(surfaces(
                        "Hvordan nulstiller jeg iPad'en fra 5.B's iPad-vogn, via Wi-Fi og 3D-printer?", Language.DA))
                .containsExactly("nulstiller", "iPad", "iPad", "vogn", "Wi-Fi", "3D-printer");
    }

    @Test
    void stop_words_numbers_letters_links_and_emoji_are_no_terms() {
        assertThat(surfaces(
                        "Kan du ikke bare se på det kl. 10.30 i 2026 👍 :tada: https://example.org/a-b x", Language.DA))
                .isEmpty();
    }

    private static List<String> stems(String text, Language language) {
        return TERMS.of(text, language).stream().map(Term::stem).toList();
    }

    private static List<String> surfaces(String text, Language language) {
        return TERMS.of(text, language).stream().map(Term::surface).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DA | Hvordan får jeg appen til at læse teksten højt? | appen teksten",
                "DA | Kan man klippe filmen på en iPad? | filmen iPad",
                "DA | Når vi filmer forsøget, forsvinder lyden | forsøget forsvinder lyden",
                "NB | Noen som vet hvordan vi får flere foreldre til å komme på foreldremøtet? | foreldre foreldremøtet",
                "NN | Korleis kan elevane filme seg sjølve på nettbrettet? | elevane nettbrettet",
                "SV | Hur kan man dela dokument med hela klassen? | dokument klassen",
                "EN | How can I mount the second partition? | partition",
                "EN | Do you know a good driver for this card? | driver card"
            })
    void verbs_adjectives_and_adverbs_name_nothing(Language language, String question, String things) {
        assertThat(TERMS.things(question, language)).extracting(Term::surface).containsExactly(things.split(" "));
    }

    @Test
    void a_text_without_words_names_nothing() {
        assertThat(TERMS.things("👍 … 1, 2", Language.UNSURE)).isEmpty();
    }
}
