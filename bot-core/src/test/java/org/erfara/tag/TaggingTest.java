package org.erfara.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.erfara.Script;
import org.erfara.Sharing;
import org.erfara.Staffroom;
import org.erfara.card.Form;
import org.erfara.chat.Gesture;
import org.erfara.chat.MessageRef;
import org.erfara.chat.PersonId;
import org.erfara.chat.Reply;
import org.erfara.store.InMemoryTx;
import org.erfara.words.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a useful answer to words that may travel: what everybody reads. */
class TaggingTest {
    private static final String ADVICE = "Let the pupils record the screen first";
    private static final PersonId OLE = Script.person("ole");
    private static final PersonId SIGNE = Script.person("signe");

    private final Staffroom staffroom = new Staffroom();
    private final Sharing sharing = new Sharing(staffroom);
    private final Script script = staffroom.script().at("mon 09:00");

    private MessageRef question;
    private MessageRef answer;

    @BeforeEach
    void signe_asks_and_ole_answers() {
        question = script.says("signe", "How do I assess a talk online?");
        answer = script.replies(question, "ole", ADVICE);
    }

    private List<Tag> tags() {
        return staffroom.store().read(TagTx::tagsWaiting);
    }

    private List<Quote> quotesOf(MessageRef ref) {
        return staffroom.store().read(tx -> tx.quotesOf(ref));
    }

    private String everything() {
        return staffroom.store().read(InMemoryTx::everything);
    }

    /** The words are in the store twice while they wait: as a message, and quoted. Here only the second counts. */
    private String keptForLong() {
        staffroom.store().write(tx -> tx.forgetMessagesBefore(script.now()));
        return everything();
    }

    @Test
    void the_menu_of_a_message_opens_a_dialog_with_nothing_to_fill_in() {
        Form form = sharing.opens("signe", answer);

        assertThat(form.title()).isEqualTo("What is useful here?");
        assertThat(form.inputs())
                .extracting(Form.Input::label)
                .containsExactly("Which messages go along?", "What kind", "Belongs to", "A few words (if you like)");
        assertThat(sharing.sends("signe", form, Map.of())).isEqualTo("Marked. Thank you – more people can use it now.");
        assertThat(tags()).hasSize(1);
    }

    @Test
    void what_helped_is_suggested_as_something_that_worked() {
        script.replies(question, "signe", "Thank you!");

        Form form = sharing.opens("signe", answer);

        assertThat(((Form.ChoiceInput) form.inputs().get(1)).chosen()).isEqualTo("WORKED");
    }

    @Test
    void messages_of_the_thread_go_along_as_chosen() {
        MessageRef more = script.replies(question, "bo", "And let them write afterwards");
        Form form = sharing.opens("signe", answer);

        sharing.sends("signe", form, Map.of("messages", answer.id() + "\n" + more.id()));

        assertThat(quotesOf(answer)).hasSize(1);
        assertThat(quotesOf(more)).hasSize(1);
        assertThat(quotesOf(question)).isEmpty();
    }

    @Test
    void a_message_is_tagged_where_nothing_is_listened_to() {
        MessageRef unheard = new MessageRef(Script.channel("unheard"), "m1");

        Reply reply = sharing.gestures()
                .answer(new Gesture.MenuChosen(SIGNE, Reader.EN, "tag", Script.saying(unheard, "ole", ADVICE)));
        sharing.sends("signe", ((Reply.Dialog) reply).form(), Map.of("kind", "TIP"));

        assertThat(quotesOf(unheard)).singleElement().extracting(Quote::words).isEqualTo(ADVICE);
    }

    @Test
    void the_author_is_thanked_and_asked_in_private() {
        sharing.marks("signe", answer, Kind.WORKED);
        sharing.doWhatIsDue();

        assertThat(sharing.chat().readBy(OLE)).containsExactly("""
                        You just shared knowledge: a colleague marked your answer as useful.

                        You wrote
                          • Let the pupils record the screen first
                        May it be shared with the staff?

                        No answer means no. You can change your mind at any time.""");
        assertThat(sharing.chat().readBy(SIGNE)).isEmpty();
    }

    @Test
    void with_a_yes_the_words_travel_with_or_without_the_name() {
        sharing.marks("signe", answer, Kind.WORKED);
        sharing.doWhatIsDue();

        assertThat(sharing.presses("ole", "with name")).isEqualTo("Thank you. It is shared with your name.");
        assertThat(quotesOf(answer))
                .singleElement()
                .extracting(Quote::leave, Quote::name)
                .containsExactly(Leave.NAMED, "Ole");
        assertThat(sharing.presses("ole", "without name")).isEqualTo("Thank you. It is shared without your name.");
        assertThat(quotesOf(answer))
                .singleElement()
                .extracting(Quote::leave, Quote::name)
                .containsExactly(Leave.UNNAMED, null);
    }

    @Test
    void with_a_no_the_words_are_forgotten_and_cannot_be_given_back_by_a_later_press() {
        sharing.marks("signe", answer, Kind.WORKED);
        sharing.doWhatIsDue();

        assertThat(sharing.presses("ole", "no thanks"))
                .isEqualTo("It stays where it was. Nothing of it is kept elsewhere.");
        assertThat(sharing.presses("ole", "with name")).isEqualTo("There is nothing of yours here any more.");
        assertThat(keptForLong()).doesNotContain(ADVICE);
    }

    @Test
    void nobody_else_can_answer_for_the_author() {
        sharing.marks("signe", answer, Kind.WORKED);
        sharing.doWhatIsDue();

        Reply reply =
                sharing.press(Script.person("bo"), sharing.chat().sent().get(0).card(), "with name");

        assertThat(reply.toString()).contains("There is nothing of yours here any more.");
        assertThat(quotesOf(answer)).singleElement().extracting(Quote::leave).isEqualTo(Leave.ASKED);
    }

    @Test
    void who_does_not_answer_is_reminded_once_and_silence_is_a_no() {
        sharing.marks("signe", answer, Kind.WORKED);
        sharing.doWhatIsDue();
        staffroom.clock().tick(Duration.ofDays(4));
        sharing.doWhatIsDue().doWhatIsDue();

        assertThat(sharing.chat().readBy(OLE)).hasSize(2);
        assertThat(sharing.chat().readBy(OLE).get(1))
                .startsWith("A colleague found this useful. May it be shared? We will not ask again.");

        staffroom.clock().tick(Duration.ofDays(11));
        sharing.doWhatIsDue();

        assertThat(sharing.chat().readBy(OLE)).hasSize(2);
        assertThat(keptForLong()).doesNotContain(ADVICE);
    }

    @Test
    void who_has_answered_is_not_reminded() {
        sharing.marks("signe", answer, Kind.WORKED);
        sharing.doWhatIsDue().presses("ole", "without name");
        staffroom.clock().tick(Duration.ofDays(20));

        assertThat(sharing.doWhatIsDue().chat().readBy(OLE)).hasSize(1);
        assertThat(quotesOf(answer)).singleElement().extracting(Quote::words).isEqualTo(ADVICE);
    }

    @Test
    void an_author_is_asked_once_about_a_message_however_many_tag_it_and_the_answer_holds_everywhere() {
        sharing.marks("signe", answer, Kind.WORKED);
        sharing.marks("bo", answer, Kind.TIP);
        sharing.doWhatIsDue();

        assertThat(sharing.chat().readBy(OLE)).hasSize(1);
        sharing.presses("ole", "no thanks");
        sharing.marks("ida", answer, Kind.TIP);
        assertThat(sharing.doWhatIsDue().chat().readBy(OLE)).hasSize(1);
        assertThat(quotesOf(answer)).hasSize(3).allMatch(quote -> quote.leave() == Leave.REFUSED);
        assertThat(keptForLong()).doesNotContain(ADVICE);
    }

    @Test
    void ones_own_words_travel_without_ones_name_and_nobody_is_asked() {
        sharing.marks("ole", answer, Kind.TIP);

        assertThat(sharing.doWhatIsDue().chat().sent()).isEmpty();
        assertThat(quotesOf(answer))
                .singleElement()
                .extracting(Quote::leave, Quote::name)
                .containsExactly(Leave.UNNAMED, null);
    }

    @Test
    void an_edit_and_a_deletion_follow_into_every_tag() {
        sharing.marks("signe", answer, Kind.WORKED);
        sharing.doWhatIsDue().presses("ole", "without name");

        script.edits(answer, "Let the pupils draw it first");
        assertThat(quotesOf(answer)).singleElement().extracting(Quote::words).isEqualTo("Let the pupils draw it first");
        script.deletes(answer);
        assertThat(tags()).isEmpty();
        assertThat(everything()).doesNotContain("draw it first", ADVICE);
    }

    @Test
    void a_seedling_marks_a_message_with_one_gesture() {
        script.reacts(answer, "signe", "seedling");
        script.reacts(answer, "signe", "seedling");
        sharing.doWhatIsDue();

        assertThat(tags()).singleElement().extracting(Tag::kind).isEqualTo(Kind.TIP);
        assertThat(sharing.chat().readBy(OLE)).hasSize(1);
        assertThat(sharing.chat().readBy(SIGNE)).singleElement().asString().startsWith("Marked. Thank you");
    }

    @Test
    void whoever_put_the_seedling_may_say_more_or_take_it_back() {
        script.reacts(answer, "signe", "seedling");
        sharing.doWhatIsDue();
        Form form = ((Reply.Dialog) sharing.press(
                        SIGNE,
                        sharing.chat().sent().stream()
                                .filter(sent -> sent.to().equals(SIGNE))
                                .findFirst()
                                .orElseThrow()
                                .card(),
                        "Say more"))
                .form();

        assertThat(sharing.sends("bo", form, Map.of("title", "Mine"))).startsWith("This is no longer kept");
        assertThat(sharing.sends("signe", form, Map.of("kind", "WORKED", "title", "Talks online")))
                .isEqualTo("Saved. Thank you.");
        assertThat(tags())
                .singleElement()
                .extracting(Tag::title, Tag::kind)
                .containsExactly("Talks online", Kind.WORKED);
        assertThat(sharing.presses("signe", "Take the mark away")).isEqualTo("The mark is gone.");
        assertThat(tags()).isEmpty();
    }

    @Test
    void a_talk_that_was_not_in_chat_is_noted_down() {
        Reply opened = sharing.gestures()
                .answer(new Gesture.Command(SIGNE, Reader.EN, Script.channel("staff"), "note We film it first"));
        Form form = ((Reply.Dialog) opened).form();

        assertThat(((Form.TextInput) form.inputs().get(0)).value()).isEqualTo("We film it first");
        assertThat(sharing.sends("signe", form, Map.of("words", " "))).contains("Write a line about it first.");
        assertThat(sharing.sends("signe", form, Map.of("words", "We film it, ask ole@school.example", "kind", "TIP")))
                .isEqualTo("Noted. Thank you for passing it on.");
        assertThat(tags()).singleElement().extracting(Tag::words).isEqualTo("We film it, ask […]");
    }

    @Test
    void nobodys_name_is_kept_but_of_those_who_said_yes_to_it() {
        sharing.marks("signe", answer, Kind.WORKED);
        sharing.doWhatIsDue().presses("ole", "without name");
        staffroom.clock().tick(Duration.ofDays(20));
        sharing.doWhatIsDue();

        assertThat(keptForLong()).contains(ADVICE).doesNotContain("test:person:", "Ole");
    }

    @Test
    void colleagues_are_sent_only_to_volunteers() {
        sharing.marks("signe", answer, Kind.WORKED);
        Reply reply =
                sharing.press(OLE, sharing.doWhatIsDue().chat().sent().get(0).card(), "with name");
        assertThat(quotesOf(answer)).singleElement().extracting(Quote::contact).isNull();

        sharing.press(OLE, ((Reply.Whisper) reply).card(), "Colleagues may ask me about it");
        assertThat(quotesOf(answer)).singleElement().extracting(Quote::contact).isEqualTo(OLE);

        sharing.press(OLE, ((Reply.Whisper) reply).card(), "Take it back");
        assertThat(quotesOf(answer)).singleElement().extracting(Quote::contact).isNull();
    }
}
