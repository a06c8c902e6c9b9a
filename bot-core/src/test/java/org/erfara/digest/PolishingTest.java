package org.erfara.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.erfara.Script;
import org.erfara.Staffroom;
import org.erfara.card.PlainText;
import org.erfara.chat.FakeChat;
import org.erfara.chat.MessageRef;
import org.erfara.job.DueJobs;
import org.erfara.person.FakePeople;
import org.erfara.person.Role;
import org.erfara.store.InMemoryTx;
import org.erfara.text.Language;
import org.erfara.text.Polisher;
import org.erfara.text.SimpleTextTools;
import org.erfara.theme.Week;
import org.erfara.words.Reader;
import org.erfara.words.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PolishingTest {
    private static final Week WEEK = Week.parse("2026-W06");
    private static final String KEY = "Who has the library key?";
    private static final String SUMMARY = "People ask where the key is.";

    private final Staffroom staffroom = new Staffroom();
    private final Script script = staffroom.script().at("mon 09:00");
    private final List<List<String>> told = new ArrayList<>();
    private MessageRef first = new MessageRef(Script.channel("staff"), "none");
    private Runnable meanwhile = () -> {};

    @BeforeEach
    void three_ask_for_the_key() {
        first = script.says("signe", KEY);
        script.says("ole", KEY);
        script.says("bo", KEY);
    }

    private Optional<Polisher.Polished> listen(List<String> questions, Language language) {
        assertThat(staffroom.store().inTransaction()).isFalse();
        told.add(questions);
        meanwhile.run();
        return Optional.of(new Polisher.Polished(
                "Keys in " + language.name().toLowerCase(Locale.ROOT),
                language == Language.EN ? SUMMARY : "Om bibliotek."));
    }

    private void polish(Polisher polisher, Reader... readers) {
        polishing(polisher).polish(List.of(readers));
    }

    private Polishing polishing(Polisher polisher) {
        return new Polishing(
                staffroom.store(), staffroom.recurrences(), SimpleTextTools.create(), DigestRules.USUAL, polisher);
    }

    private Digest.Item item(Reader reader) {
        return staffroom.digests().of(WEEK, reader).themes().get(0);
    }

    private String kept() {
        return staffroom.store().read(InMemoryTx::everything);
    }

    @Test
    void a_theme_goes_by_what_the_language_model_says_and_the_digest_says_that_it_does() {
        polish(this::listen, Reader.EN);

        assertThat(PlainText.of(DigestCard.of(staffroom.digests().of(WEEK, Reader.EN), Words.in(Reader.EN))))
                .startsWith("""
                        Themes of week 6 (from 2 February 2026)

                        Keys in en
                        ----------
                        People ask where the key is.

                        Name and summary are worded by a language model.
                        """)
                .contains("“Keys in en”: who has tried something");
        assertThat(new ThemeReports(
                                staffroom.store(),
                                staffroom.recurrences(),
                                SimpleTextTools.create().terms(),
                                Script.ZONE,
                                DigestRules.USUAL)
                        .all(WEEK, Reader.EN))
                .extracting(ThemeReport::name, ThemeReport::summary)
                .containsExactly(tuple("Keys in en", SUMMARY));
    }

    @Test
    void each_reader_is_told_in_their_own_language_and_others_read_the_plain_name() {
        polish(this::listen, Reader.NN, Reader.DA, Reader.NN);

        assertThat(item(Reader.NN).name()).isEqualTo("Keys in nn");
        assertThat(item(Reader.DA).name()).isEqualTo("Keys in da");
        assertThat(item(Reader.EN).name()).isEqualTo("Library key");
        assertThat(item(Reader.EN).summary()).isNull();
        assertThat(told).hasSize(2);
    }

    @Test
    void it_is_told_what_three_say_and_nothing_that_one_or_two_do() {
        script.says("eva", "Does Lone have the library key?");
        script.says("ida", "Does lone have the library key?");

        polish(this::listen, Reader.EN);

        assertThat(told).containsExactly(List.of("… has the library key", "… the library key"));
    }

    @Test
    void what_fewer_than_three_ask_is_not_told_at_all() {
        script.says("eva", "When does the printer upstairs get more paper?");
        script.says("ida", "When does the printer upstairs get more paper?");

        polish(this::listen, Reader.EN);

        assertThat(told).hasSize(1).first().asString().doesNotContain("printer", "paper");
    }

    @Test
    void a_theme_is_told_once_as_long_as_its_plain_name_stays() {
        polish(this::listen, Reader.EN);
        script.week("2026-W07").at("mon 09:00").says("kim", KEY);
        polish(this::listen, Reader.EN);

        assertThat(told).hasSize(1);
        assertThat(staffroom.digests().of(Week.parse("2026-W07"), Reader.EN).themes())
                .extracting(Digest.Item::name)
                .containsExactly("Keys in en");
    }

    @Test
    void when_the_plain_name_changes_that_is_shown_until_the_theme_is_told_again() {
        polish(this::listen, Reader.EN);
        for (String who : List.of("signe", "ole", "bo", "eva", "ida", "kim")) {
            script.says(who, "Has the library key a label with a colour?");
            script.says(who, "Has the library key a colour label?");
        }
        assertThat(item(Reader.EN).summary()).isNull();
        assertThat(item(Reader.EN).name()).contains("abel");

        polish(this::listen, Reader.EN);

        assertThat(told).hasSize(2);
        assertThat(item(Reader.EN).name()).isEqualTo("Keys in en");
    }

    @Test
    void a_facilitators_name_wins_and_the_other_is_forgotten() {
        polish(this::listen, Reader.EN);
        staffroom.themes().rename(item(Reader.EN).theme(), "Doors");
        polish(this::listen, Reader.EN);

        assertThat(item(Reader.EN).name()).isEqualTo("Doors");
        assertThat(item(Reader.EN).summary()).isNull();
        assertThat(kept()).doesNotContain(SUMMARY);
        assertThat(told).hasSize(1);
    }

    @Test
    void forgetting_a_question_forgets_the_words_that_were_made_of_it() {
        script.says("eva", KEY);
        polish(this::listen, Reader.EN);
        assertThat(kept()).contains(SUMMARY);

        script.deletes(first);

        assertThat(kept()).contains(KEY).doesNotContain(SUMMARY);
        assertThat(item(Reader.EN).name()).isEqualTo("Library key");
    }

    @Test
    void what_is_taken_back_while_the_language_model_thinks_leaves_nothing_behind() {
        script.says("eva", KEY);
        meanwhile = () -> script.deletes(first);

        polish(this::listen, Reader.EN);

        assertThat(kept()).doesNotContain(SUMMARY);
    }

    @Test
    void one_that_does_not_answer_is_asked_no_more_and_plain_names_stay() {
        script.says("signe", "Why does the printer upstairs jam?");
        script.says("ole", "Why does the printer upstairs jam?");
        script.says("bo", "Why does the printer upstairs jam?");

        polish(
                (questions, language) -> {
                    told.add(questions);
                    throw new IllegalStateException("It did not answer");
                },
                Reader.EN,
                Reader.DA);

        assertThat(told).hasSize(1);
        assertThat(item(Reader.EN).name()).isIn("Library key", "Printer upstairs");
    }

    @Test
    void on_friday_themes_are_worded_before_the_digest_is_sent() {
        FakeChat chat = new FakeChat(staffroom.store()::inTransaction);
        FakePeople people = new FakePeople()
                .with(Script.person("mette"), Role.FACILITATOR, Reader.DA)
                .with(Script.person("kari"), Role.FACILITATOR, Reader.NN);
        WeeklyDigest weekly =
                new WeeklyDigest(staffroom.store(), people, Staffroom.PSEUDONYMS, staffroom.clock(), Script.ZONE);
        weekly.schedule();
        staffroom.clock().tick(Duration.ofDays(5));

        new DueJobs(
                        staffroom.store(),
                        staffroom.clock(),
                        new AfterPolishing(polishing(this::listen), people, weekly),
                        new PersonalDigest(staffroom.digests(), people, Staffroom.PSEUDONYMS, chat))
                .run();

        assertThat(chat.readBy(Script.person("mette")))
                .singleElement()
                .asString()
                .contains("Keys in da", "Navn og resumé er formuleret af en sprogmodel.");
        assertThat(chat.readBy(Script.person("kari")))
                .singleElement()
                .asString()
                .contains("Keys in nn", "Namn og samandrag er formulerte av ein språkmodell.");
    }

    @Test
    void two_themes_do_not_go_by_one_name() {
        List.of("signe", "ole", "bo").forEach(who -> script.says(who, "Why does the printer upstairs jam?"));

        polish((questions, language) -> Optional.of(new Polisher.Polished("Things at school", SUMMARY)), Reader.EN);

        assertThat(staffroom.digests().of(WEEK, Reader.EN).themes())
                .extracting(Digest.Item::name)
                .hasSize(2)
                .containsOnlyOnce("Things at school");
    }

    @Test
    void what_cannot_be_shown_is_not_kept() {
        polish(
                (questions, language) -> Optional.of(new Polisher.Polished("<!channel> http://keys.example", SUMMARY)),
                Reader.EN);

        assertThat(item(Reader.EN).name()).isEqualTo("Library key");
        assertThat(kept()).doesNotContain("channel>");
    }

    @Test
    void the_mark_is_in_every_language() {
        assertThat(List.of(Reader.values()))
                .extracting(reader -> Words.in(reader).get("digest.polished"))
                .containsExactly(
                        "Navn og resumé er formuleret af en sprogmodel.",
                        "Navn og sammendrag er formulert av en språkmodell.",
                        "Namn og samandrag er formulerte av ein språkmodell.",
                        "Name and summary are worded by a language model.");
    }
}
