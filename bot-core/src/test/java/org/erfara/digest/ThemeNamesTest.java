package org.erfara.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.erfara.Script;
import org.erfara.chat.MessageRef;
import org.erfara.question.Question;
import org.erfara.text.Language;
import org.erfara.text.SimpleTextTools;
import org.erfara.text.Terms;
import org.erfara.text.Vector;
import org.erfara.theme.Step;
import org.erfara.theme.Theme;
import org.erfara.words.Reader;
import org.erfara.words.Words;
import org.junit.jupiter.api.Test;

class ThemeNamesTest {
    private static final Terms TERMS = SimpleTextTools.create().terms();

    private final List<Question> talk = new ArrayList<>();

    private Question asked(Language language, String who, String text) {
        MessageRef ref = new MessageRef(Script.channel("staff"), "m" + talk.size());
        Question question = new Question(ref, null, Instant.EPOCH, who, language, text, 1);
        talk.add(question);
        return question;
    }

    private Question asked(String who, String text) {
        return asked(Language.EN, who, text);
    }

    private static Theme theme(String name) {
        return new Theme(1, Vector.of(new float[] {1}), 1, name, Map.of(Step.HEARD, Instant.EPOCH));
    }

    private String name(Reader reader, Question... asked) {
        return new ThemeNames(TERMS, talk, Words.in(reader)).of(theme(null), List.of(asked));
    }

    private void usualTalk() {
        for (int i = 0; i < 20; i++) {
            asked("p" + i, "Do pupils like rooms number" + "abcdefghijklmnopqrst".charAt(i) + "?");
        }
    }

    @Test
    void is_made_of_the_words_its_askers_share() {
        usualTalk();

        assertThat(name(
                        Reader.EN,
                        asked("a", "How do quiet pupils speak in group work?"),
                        asked("b", "Any trick for group work with quiet pupils?"),
                        asked("c", "Are quiet ones better in group work?")))
                .isEqualTo("Quiet pupils · group work");
    }

    @Test
    void a_word_everybody_always_uses_names_nothing() {
        usualTalk();

        assertThat(name(
                        Reader.EN,
                        asked("a", "Do pupils use feedback?"),
                        asked("b", "Will pupils read feedback?"),
                        asked("c", "Why should pupils want feedback?")))
                .isEqualTo("Feedback");
    }

    @Test
    void one_persons_pet_word_does_not_become_the_name() {
        usualTalk();

        assertThat(name(
                        Reader.EN,
                        asked("a", "Does Emma need feedback?"),
                        asked("a", "Will Emma read feedback?"),
                        asked("a", "Should Emma want feedback?"),
                        asked("b", "Shall we give feedback?"),
                        asked("c", "Who may write feedback?")))
                .isEqualTo("Feedback");
    }

    @Test
    void a_name_a_facilitator_gave_stays() {
        assertThat(new ThemeNames(TERMS, talk, Words.in(Reader.DA))
                        .of(theme("Keys"), List.of(asked("a", "Who has the key?"))))
                .isEqualTo("Keys");
    }

    @Test
    void is_in_the_readers_language_where_somebody_asked_in_it() {
        usualTalk();
        Question[] asked = {
            asked(Language.DA, "a", "Stille elever i gruppearbejde?"),
            asked(Language.DA, "b", "Får vi stille elever med i gruppearbejde?"),
            asked(Language.NB, "c", "Hva med stille elever i gruppearbeid?")
        };

        assertThat(name(Reader.DA, asked)).isEqualTo("Stille elever · gruppearbejde");
        assertThat(name(Reader.NB, asked)).isEqualTo("Stille elever · gruppearbeid");
    }

    @Test
    void is_in_the_language_most_asked_in_for_others() {
        Question[] asked = {
            asked(Language.DA, "a", "Forældremøde?"),
            asked(Language.NB, "b", "Foreldremøtet?"),
            asked(Language.NB, "c", "Foreldremøtet?")
        };

        assertThat(name(Reader.EN, asked)).isEqualTo("Foreldremøtet");
    }

    @Test
    void words_that_begin_alike_are_said_once_in_the_form_that_says_most() {
        usualTalk();

        assertThat(name(
                        Reader.DA,
                        asked(Language.DA, "a", "Vikaren mangler vikarplan?"),
                        asked(Language.DA, "b", "Vikarplanen og vikaren?"),
                        asked(Language.DA, "c", "Vikarer?")))
                .isEqualTo("Vikarplan");
    }

    @Test
    void what_one_does_with_a_thing_names_nothing() {
        usualTalk();

        assertThat(name(
                        Reader.DA,
                        asked(Language.DA, "a", "Kan appen læse teksten?"),
                        asked(Language.DA, "b", "Appen skal læse tekst?"),
                        asked(Language.DA, "c", "Hvilken app kan læse teksten?")))
                .isEqualTo("App · tekst");
    }

    @Test
    void a_definite_form_is_taken_back_only_where_the_word_is_known_without_its_ending() {
        usualTalk();
        asked(Language.NB, "x", "Har møte noen gang hjulpet?");

        assertThat(name(
                        Reader.NB,
                        asked(Language.NB, "a", "Foreldremøtet?"),
                        asked(Language.NB, "b", "Foreldremøtet?")))
                .isEqualTo("Foreldremøte");
        assertThat(name(Reader.NB, asked(Language.NB, "a", "Skolen?"), asked(Language.NB, "b", "Skolen?")))
                .isEqualTo("Skolen");
    }

    @Test
    void stays_when_others_ask_in_other_words_later() {
        usualTalk();
        List<Question> asked = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            asked.add(asked("p" + i, "Who has the library key?"));
        }
        String before = name(Reader.EN, asked.toArray(Question[]::new));
        for (int i = 0; i < 60; i++) {
            asked.add(asked("q" + i, "Where is the cupboard opener of the reading room?"));
        }

        assertThat(name(Reader.EN, asked.toArray(Question[]::new)))
                .isEqualTo(before)
                .isEqualTo("Library key");
    }

    @Test
    void where_all_talk_is_about_one_thing_that_is_its_name() {
        assertThat(name(Reader.EN, asked("a", "Who has the library key?"), asked("b", "Where is the library key?")))
                .isEqualTo("Library key");
    }

    @Test
    void questions_without_words_are_their_own_name_on_one_short_line() {
        assertThat(name(Reader.EN, asked("a", "How\nis it? 1, 2, 3?"), asked("b", "Is it?")))
                .isEqualTo("How is it? 1, 2, 3?");
        assertThat(name(Reader.EN, asked("a", "1 ".repeat(200)), asked("b", "2")))
                .hasSize(80)
                .endsWith("…");
    }

    @Test
    void two_that_share_no_word_still_get_a_name() {
        assertThat(name(Reader.EN, asked("a", "Library?"), asked("b", "Key?"))).isEqualTo("Library · Key");
    }
}
