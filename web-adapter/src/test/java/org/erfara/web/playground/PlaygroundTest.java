package org.erfara.web.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.erfara.SettableClock;
import org.erfara.card.Block;
import org.erfara.card.Card;
import org.erfara.chat.ChatEvent;
import org.erfara.chat.ConversationId;
import org.erfara.chat.Delivery;
import org.erfara.chat.PersonId;
import org.erfara.listen.Channel;
import org.erfara.person.Person;
import org.erfara.person.Role;
import org.erfara.words.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaygroundTest {
    private static final PersonId MARIT = new PersonId("playground:marit");

    private static final Card CARD = Card.of(
            "Themes",
            new Block.Heading("Lader"),
            new Block.Paragraph("“æøå” 🎉"),
            new Block.Bullets("Worked", List.of("One", "Two")),
            new Block.Trend("rising", List.of(0, 1, 2)),
            new Block.Note("Nobody is named."),
            new Block.Divider(),
            new Block.Actions(List.of(new Block.Button("Go", "go", "7"))),
            new Block.Link("Open", URI.create("https://school.example/")));

    @TempDir
    private Path folder;

    private final SettableClock realTime = new SettableClock(Fjordbakken.REAL_NOW);
    private final List<Delivery> heard = new ArrayList<>();
    private Path file;
    private Playground playground;

    @BeforeEach
    void open() {
        file = folder.resolve("chat.jsonl");
        playground = reopened();
        playground.moveIn(heard::addAll);
    }

    private Playground reopened() {
        List<Object> ids = new ArrayList<>();
        return Playground.open(file, realTime, Fjordbakken.ZONE, () -> {
            ids.add(this);
            return "id" + ids.size();
        });
    }

    @Test
    void the_core_hears_all_that_was_said_before_the_opening_once() {
        assertThat(heard).hasSizeGreaterThan(600).doesNotHaveDuplicates();
        assertThat(heard)
                .extracting(delivery -> delivery.event().at())
                .isSorted()
                .allMatch(at -> !at.isAfter(playground.clock().instant()));
        assertThat(heard)
                .extracting(Delivery::event)
                .anySatisfy(event -> assertThat(event)
                        .isInstanceOfSatisfying(
                                ChatEvent.MessagePosted.class,
                                posted -> assertThat(posted.mentions()).contains(new PersonId("playground:lone"))));

        playground.moveIn(more -> heard.add(null));
        reopened().moveIn(more -> heard.add(null));

        assertThat(heard).doesNotContainNull();
    }

    @Test
    void a_school_that_did_not_finish_moving_in_moves_in_again() {
        file = folder.resolve("other.jsonl");
        assertThatThrownBy(() -> reopened().moveIn(said -> {
                    throw new IllegalStateException("the power is gone");
                }))
                .hasMessage("the power is gone");

        List<Delivery> again = new ArrayList<>();
        reopened().moveIn(again::addAll);

        assertThat(again).isEqualTo(heard);
    }

    @Test
    void a_restart_shows_the_same_chat_and_the_clock_goes_on_where_it_stood() {
        playground.clock().moveTo(playground.clock().instant().plus(Duration.ofDays(1)));
        playground.sendPrivately(MARIT, CARD);

        Playground again = reopened();

        assertThat(again.posts(Playground.PRIVATE, "marit"))
                .isEqualTo(playground.posts(Playground.PRIVATE, "marit"))
                .extracting(Post::card)
                .containsExactly(CARD);
        assertThat(again.posts("teknologi", "marit")).isEqualTo(playground.posts("teknologi", "marit"));
        assertThat(again.clock().instant()).isEqualTo(playground.clock().instant());
    }

    @Test
    void what_is_posted_in_a_channel_is_seen_by_everybody_in_it_and_after_a_restart() {
        playground.clock().moveTo(playground.clock().instant().plus(Duration.ofHours(1)));
        playground.post(new ConversationId("playground:teknologi"), CARD);

        Playground again = reopened();
        for (String who : List.of("marit", "ove")) {
            assertThat(again.unread("teknologi", who)).extracting(Post::card).containsExactly(CARD);
        }
        assertThat(again.unread("personalrommet", "ove")).isEmpty();
    }

    @Test
    void nothing_can_be_posted_where_there_is_no_channel() {
        assertThatThrownBy(() -> playground.post(new ConversationId("playground:erfara"), CARD))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_private_is_seen_by_one_person() {
        playground.sendPrivately(MARIT, CARD);

        assertThat(playground.posts(Playground.PRIVATE, "marit")).hasSize(1);
        assertThat(playground.unread(Playground.PRIVATE, "ove")).isEmpty();
        assertThat(playground.posts(Playground.PRIVATE, "ove")).isEmpty();
    }

    @Test
    void a_line_that_a_power_cut_left_unfinished_is_cut_off() throws IOException {
        playground.sendPrivately(MARIT, CARD);
        String whole = Files.readString(file);
        Files.writeString(file, "{\"is\":\"Said\",\"at\":17", StandardOpenOption.APPEND);

        assertThat(reopened().posts(Playground.PRIVATE, "marit")).hasSize(1);
        assertThat(Files.readString(file)).isEqualTo(whole);
    }

    @Test
    void a_damaged_file_is_refused_with_its_name_and_line_and_without_what_it_says() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.set(2, "secret words");
        Files.write(file, lines);

        assertThatThrownBy(this::reopened)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(file + ", line 3")
                .hasMessageNotContaining("secret")
                .hasNoCause();
    }

    @Test
    void knows_who_is_who_and_what_they_read() {
        assertThat(playground.roleOf(MARIT)).isEqualTo(Role.FACILITATOR);
        assertThat(playground.roleOf(new PersonId("playground:ove"))).isEqualTo(Role.LEADER);
        assertThat(playground.roleOf(new PersonId("slack:T1:U1"))).isEqualTo(Role.STAFF);
        assertThat(playground.facilitators())
                .containsExactly(new Person(MARIT, "Marit Fossheim", Reader.NN, Role.FACILITATOR));

        playground.suggest("marit", Reader.DA);
        playground.suggest("marit", Reader.EN);

        assertThat(playground.facilitators())
                .containsExactly(new Person(MARIT, "Marit Fossheim", Reader.DA, Role.FACILITATOR));
    }

    @Test
    void every_channel_is_heard_and_belongs_to_a_unit() {
        assertThat(playground.channels())
                .hasSize(3)
                .allMatch(Channel::heard)
                .extracting(Channel::unit)
                .containsExactly("Bakkeskolen", "Fjordskulen", "Fælles");
    }

    @Test
    void leads_back_to_a_message_and_to_one_in_a_thread() {
        PlaygroundLinks links = new PlaygroundLinks(playground);

        assertThat(links.to(Deliveries.ref("teknologi", "m004")))
                .contains(URI.create("/chat/teknologi?since=m004#m004"));
        assertThat(links.to(Deliveries.ref("teknologi", "m005")))
                .contains(URI.create("/chat/teknologi/m004?since=m004#t-m005"));
        assertThat(links.to(Deliveries.ref("teknologi", "gone"))).isEmpty();
    }
}
