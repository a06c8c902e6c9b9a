package org.erfara.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.erfara.Script;
import org.erfara.Sharing;
import org.erfara.Staffroom;
import org.erfara.chat.MessageRef;
import org.erfara.tag.Kind;
import org.erfara.text.SimpleTextTools;
import org.erfara.theme.Recurring;
import org.erfara.theme.Week;
import org.erfara.words.Reader;
import org.junit.jupiter.api.Test;

class ThemeReportsTest {
    private static final String KEY = "Who has the library key?";
    private static final String PRINTER = "Why does the printer upstairs jam?";

    private final Staffroom staffroom = new Staffroom();
    private final Script script = staffroom.script().week("2026-W06").at("mon 09:00");
    private final ThemeReports reports = new ThemeReports(
            staffroom.store(),
            staffroom.recurrences(),
            SimpleTextTools.create().terms(),
            Script.ZONE,
            DigestRules.USUAL);

    private List<ThemeReport> all() {
        return reports.all(Week.parse("2026-W06"), Reader.EN);
    }

    private MessageRef asked(String question, String... people) {
        MessageRef last = script.says(people[0], question);
        for (String person : List.of(people).subList(1, people.length)) {
            last = script.says(person, question);
        }
        return last;
    }

    @Test
    void a_theme_is_reported_once_three_people_have_asked() {
        asked(KEY, "signe", "ole");
        assertThat(all()).isEmpty();

        asked(KEY, "ida");

        ThemeReport report = all().get(0);
        assertThat(report.name()).containsIgnoringCase("library");
        assertThat(report.people()).isEqualTo(3);
        assertThat(report.questions()).extracting(Recurring::wording).containsExactly(KEY);
        assertThat(report.weeks()).containsExactly(0, 0, 0, 0, 0, 0, 0, 3);
        assertThat(report.times()).isEqualTo(3);
    }

    @Test
    void tells_what_worked_beside_what_did_not() {
        MessageRef one = asked(KEY, "signe", "ole", "ida");
        MessageRef tip = script.replies(one, "bo", "It hangs behind the office door");
        script.replies(one, "ida", "Thank you");
        MessageRef other = asked(KEY, "eva");
        script.replies(other, "bo", "Ask the caretaker for a spare one");
        MessageRef setback = script.replies(other, "eva", "I did that but it did not work");
        Sharing sharing = new Sharing(staffroom);
        sharing.marks("ida", tip, Kind.WORKED);
        sharing.marks("ida", setback, Kind.DID_NOT_WORK);
        sharing.doWhatIsDue().presses("bo", "without name");
        sharing.presses("eva", "without name");

        ThemeReport report = all().get(0);

        assertThat(report.worked()).containsExactly("It hangs behind the office door");
        assertThat(report.didNot()).hasSize(1);
        assertThat(report.suggestion()).contains("What made the difference?");
    }

    @Test
    void what_is_asked_most_lately_comes_first() {
        asked(KEY, "signe", "ole", "ida");
        asked(PRINTER, "signe", "ole", "ida", "bo");

        assertThat(all()).hasSize(2);
        assertThat(all().get(0).questions().get(0).wording()).isEqualTo(PRINTER);
    }

    @Test
    void a_theme_that_went_quiet_is_still_reported_with_an_empty_trend() {
        asked(KEY, "signe", "ole", "ida");

        List<ThemeReport> later = reports.all(Week.parse("2026-W20"), Reader.EN);

        assertThat(later).hasSize(1);
        assertThat(later.get(0).times()).isZero();
        assertThat(later.get(0).unanswered()).isEmpty();
    }

    @Test
    void one_theme_is_found_by_its_number() {
        asked(KEY, "signe", "ole", "ida");
        long number = all().get(0).theme().number();

        assertThat(reports.find(number, Week.parse("2026-W06"), Reader.EN)).contains(all().get(0));
        assertThat(reports.find(number + 1, Week.parse("2026-W06"), Reader.EN)).isEmpty();
    }
}
