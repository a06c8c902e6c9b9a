package org.erfara.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.erfara.text.Found;
import org.erfara.words.Reader;
import org.erfara.words.SafeWording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PupilNamesTest {
    private static final PatternPersonalData PERSONAL_DATA = new PatternPersonalData(new StopWords());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DA | Emma i 4.b slår de andre            | En elev i 4.b slår de andre",
                "DA | Eleven Emma Sofie Lund er syg       | Eleven er syg",
                "DA | Eleverne Emma, Omar og Sif er syge  | Eleverne er syge",
                "NB | Emmas mor ringte. Emma er syk        | En elevs mor ringte. Eleven er syk",
                "NB | Moren til Zainab og Omar ringte      | Moren til en elev og en annen elev ringte",
                "NN | Ring mora til Emma på 412 34 567     | Ring mora til ein elev på […]",
                "EN | Emma’s mum rings every day           | A pupil’s mum rings every day",
                "EN | The boy called Emil hit Omar         | The boy called a pupil hit another pupil",
            })
    void what_is_suggested_can_be_sent(Reader reader, String text, String suggested) {
        assertThat(SafeWording.of(text, PERSONAL_DATA.found(text), reader)).isEqualTo(suggested);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Spør Marit, hun har en elev som ikke vil lese",
                "Marit har en elev som ikke vil lese",
                "Moren til Marit ringte, eleven er syk",
                "Hej Marit og Kari. Hvem tager eleven?",
                "@Kari eleven er kommet",
                "Kari sin klasse er på tur",
                "Eleven er syk.\nKari",
            })
    void a_colleagues_name_is_no_pupils(String text) {
        assertThat(PERSONAL_DATA.found(text, Set.of("marit", "kari")::contains)).isEmpty();
    }

    @Test
    void somebody_elses_family_name_makes_another_person_of_a_colleagues_first_name() {
        assertThat(PERSONAL_DATA.found("Eleven Kari Dahl er syk", Set.of("kari", "lund")::contains))
                .containsExactly(new Found(Found.Kind.PUPIL, Found.Form.BESIDE, 7, 16));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Emma kommer på fredag og ser på printeren",
                "Eleverne på Anna Freud School skal bruge Teams på Fredag",
                "Eleverne læser Anne Frank i 8.b",
                "Hvem tager Matematik i 4.b i Januar?",
                "So far Mark has not answered",
            })
    void names_of_other_things_and_people_stay(String text) {
        assertThat(PERSONAL_DATA.found(text)).isEmpty();
    }

    @Test
    void a_name_found_once_is_found_everywhere_in_the_text() {
        assertThat(PERSONAL_DATA.masked("Eleven Mpho er ny. Kan nogen hjælpe? Jeg tror at Mpho er ked af det"))
                .isEqualTo("Eleven […] er ny. Kan nogen hjælpe? Jeg tror at […] er ked af det");
    }

    @Test
    void surrogates_and_right_to_left_marks_shift_no_place() {
        assertThat(PERSONAL_DATA.found("\ud83d\ude00 \u202eeleven Emma\u202c \ud83d"))
                .isEqualTo(List.of(new Found(Found.Kind.PUPIL, Found.Form.BESIDE, 11, 15)));
    }
}
