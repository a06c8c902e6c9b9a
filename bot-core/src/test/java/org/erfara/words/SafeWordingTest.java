package org.erfara.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.erfara.text.Found;
import org.erfara.text.Found.Form;
import org.erfara.text.Found.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeWordingTest {
    private static final Pattern MARKED = Pattern.compile("\\{(?:(\\w+):)?([^}]*)}");

    /** Names stand in braces; a form may stand before them, “number” before a number. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DA | {Emma} i 4.b slår de andre | En elev i 4.b slår de andre",
                "NB | Jeg har snakket med moren til {Emma} | Jeg har snakket med moren til en elev",
                "NN | Eg har snakka med mora til {Emma}   | Eg har snakka med mora til ein elev",
                "EN | I spoke to the mother of {Emma}      | I spoke to the mother of a pupil",
                "DA | Kan nogen hjælpe {WHOSE:Emmas} mor? | Kan nogen hjælpe en elevs mor?",
                "EN | {WHOSE:Emma's} mum rings every day   | A pupil’s mum rings every day",
                "NB | Hva gjør vi? {WHOSE:Emmas} mor ringer | Hva gjør vi? En elevs mor ringer",
                "NB | Eleven {BESIDE:Emma} er her. {Emma} gråter | Eleven er her. Eleven gråter",
                "DA | {Emma} slår {Omar}, og {Emma Lund} slår igen | En elev slår en anden elev, og eleven slår igen",
                "NN | {Emma} og {Omar} i 9a              | Ein elev og ein annan elev i 9a",
                "EN | {number:010150-5123} fails           | […] fails",
            })
    void a_line_is_suggested_that_can_be_sent(Reader reader, String marked, String suggested) {
        List<Found> found = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Matcher matcher = MARKED.matcher(marked);
        while (matcher.find()) {
            matcher.appendReplacement(text, "");
            int from = text.length();
            text.append(matcher.group(2));
            found.add(found(matcher.group(1), from, text.length()));
        }
        matcher.appendTail(text);

        assertThat(SafeWording.of(text.toString(), found, reader)).isEqualTo(suggested);
    }

    private static Found found(String mark, int from, int to) {
        return "number".equals(mark)
                ? Found.alone(Kind.NATIONAL_NUMBER, from, to)
                : new Found(Kind.PUPIL, mark == null ? Form.ALONE : Form.valueOf(mark), from, to);
    }
}
