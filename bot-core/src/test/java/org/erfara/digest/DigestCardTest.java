package org.erfara.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.erfara.card.Card;
import org.erfara.card.Markdown;
import org.erfara.card.PlainText;
import org.erfara.theme.Step;
import org.erfara.theme.Week;
import org.erfara.words.Reader;
import org.erfara.words.Words;
import org.junit.jupiter.api.Test;

class DigestCardTest {
    private static final Week WEEK = Week.parse("2026-W06");

    private static Digest busy(Reader reader) {
        Words words = Words.in(reader);
        return new Digest(
                WEEK,
                List.of(
                        new Digest.Item(
                                1,
                                "Library key",
                                null,
                                Step.HEARD,
                                List.of("Who has the library key?", "When does the library open?"),
                                5,
                                2,
                                3,
                                List.of("Ask the caretaker"),
                                List.of("The drawer was empty"),
                                List.of("Who has the key on Fridays?"),
                                List.of(0, 1, 0, 0, 1, 2, 1, 3),
                                Direction.RISING,
                                words.get("digest.suggest.both", "Library key")),
                        new Digest.Item(
                                2,
                                "Coffee",
                                null,
                                Step.TRIED,
                                List.of("Which machine broke down?"),
                                3,
                                1,
                                1,
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(0, 0, 0, 0, 0, 1, 1, 1),
                                Direction.STEADY,
                                words.get("digest.suggest.open", "Coffee"))),
                3);
    }

    private static String read(Reader reader) {
        return PlainText.of(DigestCard.of(busy(reader), Words.in(reader)));
    }

    private static Card quiet(Reader reader) {
        return DigestCard.of(new Digest(WEEK, List.of(), 4), Words.in(reader));
    }

    @Test
    void reads_well_in_english() {
        assertThat(read(Reader.EN)).isEqualTo("""
                Themes of week 6 (from 2 February 2026)

                Library key
                -----------
                Asked by 5 people in 2 units over 8 weeks, 3 times this week.
                ▁▄▁▁▄▆▄█  Asked more often than before
                What was asked
                  • Who has the library key?
                  • When does the library open?
                What worked
                  • Ask the caretaker
                What did not
                  • The drawer was empty
                Still without an answer
                  • Who has the key on Fridays?
                For a meeting
                  • “Library key”: it worked for some and not for others. What made the difference?

                Coffee
                ------
                Asked by 3 people in one unit over 8 weeks, once this week.
                ▁▁▁▁▁███  Asked about as often as before
                What was asked
                  • Which machine broke down?
                For a meeting
                  • “Coffee”: what do we know already, and what would we like to try?

                A question is shown only when at least 3 different people asked it. Who asked is never shown.""");
    }

    @Test
    void reads_well_in_danish() {
        assertThat(read(Reader.DA)).isEqualTo("""
                Temaer i uge 6 (fra 2. februar 2026)

                Library key
                -----------
                Spurgt af 5 personer i 2 enheder over 8 uger, 3 gange i denne uge.
                ▁▄▁▁▄▆▄█  Der spørges oftere end før
                Det blev der spurgt om
                  • Who has the library key?
                  • When does the library open?
                Det virkede
                  • Ask the caretaker
                Det virkede ikke
                  • The drawer was empty
                Endnu uden svar
                  • Who has the key on Fridays?
                Til et møde
                  • »Library key«: Det virkede for nogle og ikke for andre. Hvad gjorde forskellen?

                Coffee
                ------
                Spurgt af 3 personer i én enhed over 8 uger, én gang i denne uge.
                ▁▁▁▁▁███  Der spørges omtrent som før
                Det blev der spurgt om
                  • Which machine broke down?
                Til et møde
                  • »Coffee«: Hvad ved vi allerede, og hvad har vi lyst til at prøve?

                Et spørgsmål vises kun, når mindst 3 forskellige personer har stillet det. Hvem der spurgte, vises aldrig.""");
    }

    @Test
    void reads_well_in_bokmaal() {
        assertThat(read(Reader.NB)).isEqualTo("""
                Temaer i uke 6 (fra 2. februar 2026)

                Library key
                -----------
                Spurt av 5 personer i 2 enheter over 8 uker, 3 ganger denne uken.
                ▁▄▁▁▄▆▄█  Spurt oftere enn før
                Dette ble spurt om
                  • Who has the library key?
                  • When does the library open?
                Dette virket
                  • Ask the caretaker
                Dette virket ikke
                  • The drawer was empty
                Fortsatt uten svar
                  • Who has the key on Fridays?
                Til et møte
                  • «Library key»: Det virket for noen og ikke for andre. Hva gjorde forskjellen?

                Coffee
                ------
                Spurt av 3 personer i én enhet over 8 uker, én gang denne uken.
                ▁▁▁▁▁███  Spurt omtrent som før
                Dette ble spurt om
                  • Which machine broke down?
                Til et møte
                  • «Coffee»: Hva vet vi allerede, og hva har vi lyst til å prøve?

                Et spørsmål vises bare når minst 3 forskjellige personer har stilt det. Hvem som spurte, vises aldri.""");
    }

    @Test
    void reads_well_in_nynorsk() {
        assertThat(read(Reader.NN)).isEqualTo("""
                Tema i veke 6 (frå 2. februar 2026)

                Library key
                -----------
                Spurt av 5 personar i 2 einingar over 8 veker, 3 gonger denne veka.
                ▁▄▁▁▄▆▄█  Spurt oftare enn før
                Dette vart spurt om
                  • Who has the library key?
                  • When does the library open?
                Dette verka
                  • Ask the caretaker
                Dette verka ikkje
                  • The drawer was empty
                Enno utan svar
                  • Who has the key on Fridays?
                Til eit møte
                  • «Library key»: Det verka for nokre og ikkje for andre. Kva gjorde skilnaden?

                Coffee
                ------
                Spurt av 3 personar i éi eining over 8 veker, éin gong denne veka.
                ▁▁▁▁▁███  Spurt om lag som før
                Dette vart spurt om
                  • Which machine broke down?
                Til eit møte
                  • «Coffee»: Kva veit vi allereie, og kva har vi lyst til å prøve?

                Eit spørsmål blir vist berre når minst 3 ulike personar har stilt det. Kven som spurde, blir aldri vist.""");
    }

    @Test
    void a_quiet_week_says_so_in_one_line() {
        assertThat(PlainText.of(quiet(Reader.EN))).isEqualTo("""
                Themes of week 6 (from 2 February 2026)

                A quiet week: nothing was asked by enough people to show.""");
    }

    @Test
    void a_quiet_week_says_so_in_every_language() {
        assertThat(PlainText.of(quiet(Reader.DA))).isEqualTo("""
                Temaer i uge 6 (fra 2. februar 2026)

                En stille uge: Intet spørgsmål kom fra nok forskellige personer til at blive vist.""");
    }

    @Test
    void is_a_document_too() {
        assertThat(Markdown.of(DigestCard.of(busy(Reader.EN), Words.in(Reader.EN))))
                .isEqualTo("""
                # Themes of week 6 \\(from 2 February 2026\\)

                ## Library key

                Asked by 5 people in 2 units over 8 weeks, 3 times this week.

                ▁▄▁▁▄▆▄█ Asked more often than before

                **What was asked**

                - Who has the library key?
                - When does the library open?

                **What worked**

                - Ask the caretaker

                **What did not**

                - The drawer was empty

                **Still without an answer**

                - Who has the key on Fridays?

                **For a meeting**

                - “Library key”: it worked for some and not for others. What made the difference?

                ---

                ## Coffee

                Asked by 3 people in one unit over 8 weeks, once this week.

                ▁▁▁▁▁███ Asked about as often as before

                **What was asked**

                - Which machine broke down?

                **For a meeting**

                - “Coffee”: what do we know already, and what would we like to try?

                ---

                *A question is shown only when at least 3 different people asked it. Who asked is never shown.*""");
    }
}
