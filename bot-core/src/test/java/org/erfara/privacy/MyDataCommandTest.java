package org.erfara.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.erfara.Script;
import org.erfara.Staffroom;
import org.erfara.card.Block;
import org.erfara.card.Card;
import org.erfara.card.Markdown;
import org.erfara.chat.Gesture;
import org.erfara.chat.Gestures;
import org.erfara.chat.PersonId;
import org.erfara.chat.Reply;
import org.erfara.person.Pause;
import org.erfara.words.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MyDataCommandTest {
    private static final PersonId SIGNE = Script.person("signe");

    private final Staffroom staffroom = new Staffroom();
    private final Script script = staffroom.script().at("mon 09:00");
    private final Gestures gestures = new Gestures();
    private final MyData data = new Kept(staffroom).myData();

    @BeforeEach
    void sign_up() {
        new MyDataCommand(data, URI.create("/mydata")).addTo(gestures);
    }

    private Card mydata() {
        return card(new Gesture.Command(SIGNE, Reader.EN, Script.channel("staff"), "mydata"));
    }

    private Card card(Gesture gesture) {
        return ((Reply.Whisper) gestures.answer(gesture)).card();
    }

    private Card press(Card on, String label) {
        Block.Button button =
                buttons(on).filter(one -> one.label().equals(label)).findFirst().orElseThrow();
        return card(new Gesture.Pressed(SIGNE, Reader.EN, button.action(), button.value()));
    }

    private static Stream<Block.Button> buttons(Card card) {
        return card.blocks().stream()
                .filter(Block.Actions.class::isInstance)
                .flatMap(actions -> ((Block.Actions) actions).buttons().stream());
    }

    private static List<String> labels(Card card) {
        return buttons(card).map(Block.Button::label).toList();
    }

    @Test
    void somebody_reads_in_words_and_without_a_number_what_is_kept_of_them() {
        script.says("signe", "Who has the library key?");
        script.says("signe", "Who has the other key?");

        Card card = mydata();

        assertThat(Markdown.of(card))
                .contains("What I keep of you", "what you asked, without your name", "/mydata", "Only you see this")
                .doesNotContainPattern("\\d")
                .doesNotContain("what you marked as useful", "library");
    }

    @Test
    void somebody_of_whom_nothing_is_kept_reads_just_that() {
        assertThat(Markdown.of(mydata())).contains("Nothing is kept of you.");
    }

    @Test
    void erasing_asks_once_more_and_gives_a_receipt() {
        script.says("signe", "Who has the library key?");

        Card sure = press(mydata(), "Erase now");
        assertThat(staffroom.askedBy(1)).hasSize(1);
        assertThat(labels(sure)).containsExactly("Yes, erase it", "No, leave it");
        assertThat(press(sure, "No, leave it").title()).isEqualTo("What I keep of you");

        Card done = press(sure, "Yes, erase it");

        assertThat(staffroom.askedBy(1)).isEmpty();
        String receipt = String.join(
                "\n",
                done.blocks().stream()
                        .filter(Block.Bullets.class::isInstance)
                        .flatMap(lines -> ((Block.Bullets) lines).lines().stream())
                        .toList());
        assertThat(receipt).contains("questions: 1");
        assertThat(Kept.RECEIPTS.wrote(receipt)).isTrue();
    }

    @Test
    void whoever_has_paused_chooses_whether_that_is_erased_too() {
        staffroom.store().write(tx -> {
            tx.putPause(new Pause(Staffroom.PSEUDONYMS.of(SIGNE), script.now(), null));
            return true;
        });
        Card sure = press(mydata(), "Erase now");
        assertThat(Markdown.of(sure)).contains("I go on knowing what you do not want");

        press(sure, "Yes, erase it");
        assertThat(data.hasWishes(SIGNE)).isTrue();

        press(sure, "Yes, and that too");
        assertThat(data.hasWishes(SIGNE)).isFalse();
    }
}
