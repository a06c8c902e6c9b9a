package org.erfara.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.erfara.Script;
import org.erfara.chat.MessageRef;
import org.erfara.question.Question;
import org.erfara.text.Language;
import org.erfara.text.SimpleTextTools;
import org.erfara.text.Term;
import org.erfara.text.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhatManySayTest {
    private static final List<String> THREE = List.of("signe", "ole", "bo");

    private static final Terms SIMPLE = SimpleTextTools.create().terms();

    /** Content words lose an ending. */
    private static final Terms TERMS = new Terms() {
        @Override
        public List<Term> of(String text, Language language) {
            return SIMPLE.of(text, language).stream()
                    .map(term -> new Term(term.stem().replaceFirst("(?<=....)(en|er|ene)$", ""), term.surface()))
                    .toList();
        }

        @Override
        public List<Term> things(String text, Language language) {
            return of(text, language);
        }
    };

    private final List<Question> talk = new ArrayList<>();

    private Question asked(String who, String text) {
        MessageRef ref = new MessageRef(Script.channel("staff"), "m" + talk.size());
        Question question = new Question(ref, null, Instant.EPOCH, who, Language.DA, text, 1);
        talk.add(question);
        return question;
    }

    private void threeAsk(String text) {
        THREE.forEach(who -> asked(who, text));
    }

    private Set<String> left(Question... questions) {
        return new WhatManySay(new WordsOfMany(TERMS, 3, talk))
                .of(List.of(questions))
                .keySet();
    }

    @Test
    void a_word_stays_from_three_different_people_on() {
        asked("signe", "har nogen nøglen til kælderen?");
        asked("ole", "hvem har nøglen til kælderen?");
        Question last = asked("bo", "hvem mon har nøglen til loftet?");

        assertThat(left(last)).containsExactly("… har nøglen til …");
    }

    @Test
    void a_rare_form_of_a_word_is_said_as_most_say_it() {
        threeAsk("har stille elever svaret?");

        assertThat(left(asked("eva", "har stille elevene svaret?"))).containsExactly("har stille elever svaret");
    }

    @Test
    void forms_that_only_one_or_two_wrote_do_not_add_up() {
        asked("signe", "har stille elever svaret?");
        asked("ole", "har stille elever svaret?");

        assertThat(left(asked("bo", "har stille elevene svaret?"))).containsExactly("har stille … svaret");
    }

    @Test
    void a_name_that_looks_like_a_form_of_a_usual_word_is_said_as_that_word() {
        threeAsk("hvem har nøglen til marken?");

        assertThat(left(asked("eva", "hvem har mark nøglen til marken?")))
                .containsExactly("hvem har marken nøglen til marken");
    }

    @Test
    void what_one_says_often_is_still_said_by_one() {
        threeAsk("hvem har nøglen?");
        asked("signe", "hvem har kanariens nøgle?");
        asked("signe", "hvem har kanariens bur?");
        Question again = asked("signe", "hvem har kanariens vand?");

        assertThat(left(again)).containsExactly("hvem har …");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "har Lone nøglen til huset?",
                "har lone nøglen til huset?",
                "Lone, har nøglen til huset?",
                "har @lone nøglen til huset?",
                "har lone@skolen.dk nøglen til huset?",
                "har LONE nøglen til huset?",
                "har (Lone) nøglen til huset?",
                "har https://skolen.dk/lone nøglen til huset?"
            })
    void a_name_that_one_or_two_say_is_left_out_however_it_is_written(String text) {
        threeAsk("hvem har nøglen til huset?");
        asked("eva", "har lone nøglen til huset?");

        assertThat(left(asked("ida", text)))
                .allSatisfy(left ->
                        assertThat(left).doesNotContainIgnoringCase("lone").contains("nøglen til huset"));
    }

    @Test
    void a_name_that_everybody_says_is_left_out_because_it_has_a_capital() {
        threeAsk("har Lone nøglen til huset?");
        Question small = asked("eva", "har lone nøglen til huset?");
        List.of("ida", "kim").forEach(who -> asked(who, "har lone nøglen til huset?"));

        assertThat(left(small, talk.get(0))).containsExactly("har … nøglen til huset");
    }

    @Test
    void at_the_beginning_a_word_is_known_by_its_small_letters() {
        threeAsk("ved I hvor nøglen er?");

        assertThat(left(asked("eva", "Hvor er nøglen? Tirsdag er nøglen ved døren")))
                .containsExactly("hvor er nøglen … er nøglen ved …");
    }

    @Test
    void figures_times_and_codes_are_left_out_whoever_says_them() {
        threeAsk("skal vi mødes kl. 14:30 i lokale 2.14 med kode x17?");

        assertThat(left(talk.get(0))).containsExactly("skal vi mødes kl … i lokale … med kode …");
    }

    @Test
    void each_wording_is_told_once_with_all_questions_behind_it_and_those_that_say_most_first() {
        threeAsk("hvem har nøglen?");
        threeAsk("hvem har nøglen til huset?");

        assertThat(new WhatManySay(new WordsOfMany(TERMS, 3, talk)).of(talk))
                .containsOnlyKeys("hvem har nøglen til huset", "hvem har nøglen")
                .containsEntry("hvem har nøglen", talk.subList(0, 3));
        assertThat(left(talk.toArray(Question[]::new))).first().isEqualTo("hvem har nøglen til huset");
    }

    @Test
    void of_questions_that_have_little_in_common_nothing_is_told() {
        threeAsk("nøglen?");
        asked("eva", "Hvem vinder i aften?");

        assertThat(left(talk.toArray(Question[]::new))).isEmpty();
    }

    @Test
    void never_more_than_a_dozen_of_bounded_length_are_told() {
        for (char letter = 'a'; letter <= 'z'; letter++) {
            threeAsk(("ord" + letter + " ").repeat(200) + "her?");
        }

        assertThat(left(talk.toArray(Question[]::new)))
                .hasSize(12)
                .allSatisfy(text -> assertThat(text.split(" ")).hasSizeLessThanOrEqualTo(40));
    }
}
