package org.erfara.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.erfara.Script;
import org.erfara.Sharing;
import org.erfara.Staffroom;
import org.erfara.card.Form;
import org.erfara.chat.ChatEvent;
import org.erfara.chat.Delivery;
import org.erfara.chat.MessageRef;
import org.erfara.chat.PersonId;
import org.erfara.digest.DigestRules;
import org.erfara.invite.Invitation;
import org.erfara.job.Job;
import org.erfara.person.Pause;
import org.erfara.question.Question;
import org.erfara.store.InMemoryTx;
import org.erfara.tag.Kind;
import org.erfara.tag.Quote;
import org.erfara.tag.Tag;
import org.erfara.theme.Week;
import org.erfara.words.Reader;
import org.junit.jupiter.api.Test;

class MyDataTest {
    private static final String QUESTION = "Who has the library key?";
    private static final PersonId BIRD = Script.person("kanarifugl");
    private static final String HASH = Staffroom.PSEUDONYMS.of(BIRD);

    private final Staffroom staffroom = new Staffroom();
    private final Script script = staffroom.script().at("mon 09:00");
    private final Sharing sharing = new Sharing(staffroom);
    private final Kept kept = new Kept(staffroom);
    private final MyData data = kept.myData();

    private MessageRef asked;
    private MessageRef useful;

    /** Asks, answers, thanks, reacts, is named, is quoted, tags, notes, pauses, and is about to be asked and to be heard. */
    private void theBirdDoesEverything() {
        script.says("signe", QUESTION);
        asked = script.says("ole", QUESTION);
        script.says("kanarifugl", QUESTION + " I am the kanarifugl.");
        useful = script.replies(asked, "kanarifugl", "The kanarifugl hung it on the hook behind the door");
        script.reacts(script.replies(asked, "ole", "@kanarifugl look in the kitchen drawer first"), "kanarifugl", "+1");
        script.says("ole", "@kanarifugl good morning to you");
        sharing.marks("ida", useful, Kind.TIP);
        MessageRef others = script.replies(asked, "signe", "And there is a spare one with the caretaker");
        sharing.marks("kanarifugl", others, Kind.TIP);
        sharing.sends(
                "kanarifugl",
                new Form("note", "", "", List.of(), ""),
                Map.of("words", "The kanarifugl note", "kind", "", "theme", "", "title", ""));
        staffroom.store().write(tx -> {
            tx.putInvitation(new Invitation(HASH, asked, staffroom.clock().instant(), false));
            tx.putUninvited(HASH, true);
            tx.putPause(new Pause(HASH, staffroom.clock().instant().plus(Duration.ofDays(9)), null));
            tx.schedule(
                    new Job("digest.send", "2026-W06/" + HASH),
                    staffroom.clock().instant());
            tx.keep(new Delivery(
                    "late",
                    new ChatEvent.MessagePosted(
                            new MessageRef(asked.conversation(), "late"),
                            staffroom.clock().instant(),
                            BIRD,
                            null,
                            Set.of(),
                            "kanarifugl")));
            return true;
        });
    }

    private static List<String> names(Kept kept) {
        return List.copyOf(kept.myData().of(BIRD).keySet());
    }

    @Test
    void all_that_is_kept_of_somebody_is_shown_to_them() {
        theBirdDoesEverything();

        assertThat(names(kept))
                .containsExactly(
                        "questions",
                        "answers",
                        "quotes",
                        "tags",
                        "messages",
                        "remarks",
                        "reactions",
                        "waiting",
                        "jobs",
                        "invitations",
                        "uninvited",
                        "pauses");
        assertThat(data.of(BIRD).get("questions"))
                .singleElement()
                .satisfies(question -> assertThat(question.words()).startsWith(QUESTION));
        assertThat(data.of(BIRD).get("quotes")).extracting(PersonalRecord::ref).containsExactly(useful);
        assertThat(data.of(BIRD).get("tags")).extracting(PersonalRecord::words).contains("The kanarifugl note");
        assertThat(data.of(Script.person("nobody"))).isEmpty();
    }

    @Test
    void once_erased_nothing_of_somebody_is_left_but_what_they_do_not_want_and_the_proof() {
        theBirdDoesEverything();

        data.erase(BIRD, false);

        assertThat(names(kept)).containsExactly("uninvited", "pauses", "erasures");
        assertThat(kept.everything()).doesNotContain("kanarifugl");
        assertThat(kept.everything().split(Pattern.quote(HASH), -1))
                .as("the hash is left with the two wishes, of which one holds it twice")
                .hasSize(1 + 1 + 2);
        assertThat(kept.sweeps()).isEqualTo(1);
    }

    @Test
    void their_wishes_go_too_if_they_ask_for_that() {
        theBirdDoesEverything();

        data.erase(BIRD, true);

        assertThat(names(kept)).containsExactly("erasures");
        assertThat(kept.everything()).doesNotContain("kanarifugl", HASH);
    }

    @Test
    void what_others_asked_answered_and_marked_stays() {
        theBirdDoesEverything();
        assertThat(staffroom.askedBy(3)).hasSize(1);

        data.erase(BIRD, false);

        assertThat(staffroom.askedBy(3)).isEmpty();
        assertThat(staffroom.askedBy(2))
                .singleElement()
                .satisfies(question ->
                        assertThat(question.asked()).extracting(Question::text).containsOnly(QUESTION));
        assertThat(staffroom.groupOf(asked).size()).isEqualTo(2);
        assertThat(staffroom.answersTo(asked)).hasSize(1);
        List<Tag> tags = staffroom.store().read(InMemoryTx::tagsWaiting);
        assertThat(tags).singleElement().satisfies(tag -> {
            assertThat(tag.by()).isEmpty();
            assertThat(quotesIn(tag))
                    .extracting(Quote::words)
                    .containsExactly("And there is a spare one with the caretaker");
        });
    }

    private List<Quote> quotesIn(Tag tag) {
        return staffroom.store().read(tx -> tx.quotesIn(tag.id()));
    }

    @Test
    void a_digest_no_longer_counts_who_has_erased_their_questions() {
        theBirdDoesEverything();
        Week week = Week.of(script.now(), Script.ZONE);
        assertThat(staffroom.digests(DigestRules.USUAL).of(week, Reader.EN).themes())
                .hasSize(1);

        data.erase(BIRD, false);

        assertThat(staffroom.digests(DigestRules.USUAL).of(week, Reader.EN).themes())
                .isEmpty();
    }

    @Test
    void an_author_who_has_been_erased_is_not_asked_any_more() {
        theBirdDoesEverything();

        data.erase(BIRD, false);

        staffroom.clock().tick(Duration.ofDays(20));
        sharing.doWhatIsDue();
        assertThat(sharing.chat().sent()).noneMatch(sent -> sent.to().equals(BIRD));
    }

    @Test
    void what_was_waiting_and_has_been_erased_is_never_heard() {
        Script live = new Script().at("mon 09:00");
        live.says("kanarifugl", QUESTION);
        staffroom.switchOn(Script.channel("lærerværelset"));
        live.deliveries().forEach(staffroom.intake()::accept);

        data.erase(BIRD, false);
        staffroom.intake().work(10);

        assertThat(kept.everything()).doesNotContain(QUESTION, HASH);
    }

    @Test
    void words_are_taken_back_wherever_they_are_quoted() {
        theBirdDoesEverything();
        sharing.marks("ole", useful, Kind.WORKED);

        assertThat(data.takeBack(Script.person("ole"), useful)).isFalse();
        assertThat(data.takeBack(BIRD, useful)).isTrue();

        List<Quote> quotes = staffroom.store().read(tx -> tx.quotesOf(useful));
        assertThat(quotes)
                .hasSize(2)
                .allSatisfy(quote -> assertThat(quote.words()).isEmpty());
    }

    @Test
    void somebody_who_was_never_heard_gets_a_receipt_as_well() {
        String receipt = data.erase(Script.person("nobody"), false);

        assertThat(receipt).contains("questions: 0").contains("erasure1");
        assertThat(Kept.RECEIPTS.wrote(receipt)).isTrue();
    }
}
