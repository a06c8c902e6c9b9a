package org.erfara.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.erfara.Script;
import org.erfara.Staffroom;
import org.erfara.chat.Delivery;
import org.erfara.question.QuestionGroup;
import org.erfara.store.InMemoryStore;
import org.erfara.text.LongerVectors;
import org.erfara.text.SimpleTextTools;
import org.erfara.text.TextTools;
import org.erfara.text.UnsteadyVectors;
import org.erfara.text.VectorsUnavailable;
import org.junit.jupiter.api.Test;

/** The model is on a server, and that cannot be reached for a while. */
class UnavailableVectorsTest {
    private static final TextTools SIMPLE = SimpleTextTools.create();

    private final InMemoryStore store = new InMemoryStore();
    private final UnsteadyVectors vectors = new UnsteadyVectors(SIMPLE.vectors());
    private final Staffroom staffroom = new Staffroom(store, SimpleTextTools.with(vectors, SIMPLE));
    private final Script script = new Script().at("mon 09:00");

    private List<Delivery> twoAskForTheKey() {
        script.says("signe", "Who has the library key?");
        script.says("ole", "Who has the library key?");
        return script.deliveries();
    }

    private int waiting() {
        return store.read(tx -> tx.waiting(10).size());
    }

    @Test
    void what_came_in_live_waits_until_it_can() {
        List<Delivery> talk = twoAskForTheKey();
        staffroom.switchOn(talk.get(0).conversation());
        talk.forEach(staffroom.intake()::accept);
        vectors.reachable(false);

        assertThatThrownBy(() -> staffroom.intake().work(10)).isInstanceOf(VectorsUnavailable.class);
        assertThat(waiting()).isEqualTo(2);
        assertThat(staffroom.askedBy(1)).isEmpty();

        vectors.reachable(true);
        assertThat(staffroom.intake().work(10)).isEqualTo(2);
        assertThat(waiting()).isZero();
        assertThat(staffroom.askedBy(2)).hasSize(1);
    }

    @Test
    void a_batch_of_an_import_is_heard_whole_when_it_is_handed_in_again() {
        List<Delivery> talk = twoAskForTheKey();
        vectors.reachable(false);

        assertThatThrownBy(() -> staffroom.hear(talk)).isInstanceOf(VectorsUnavailable.class);
        assertThat(staffroom.askedBy(1)).isEmpty();

        vectors.reachable(true);
        staffroom.hear(talk);
        assertThat(staffroom.askedBy(2)).hasSize(1);
        assertThat(staffroom.counts().messages().kept()).isEqualTo(2);
    }

    @Test
    void what_asks_nothing_needs_no_server() {
        vectors.reachable(false);
        script.says("signe", "Good morning.");

        staffroom.hear(script.deliveries());

        assertThat(staffroom.counts().messages().dropped()).hasSize(1);
    }

    @Test
    void all_stays_of_the_old_model_until_the_new_one_has_read_everything() {
        staffroom.hear(twoAskForTheKey());
        QuestionGroup before =
                staffroom.groupOf(script.deliveries().get(0).event().ref());
        UnsteadyVectors longer = new UnsteadyVectors(new LongerVectors(SIMPLE.vectors()));
        Staffroom after = new Staffroom(store, SimpleTextTools.with(longer, SIMPLE));
        longer.reachable(false);

        assertThatThrownBy(() -> after.intake().work(10)).isInstanceOf(VectorsUnavailable.class);
        assertThat(after.groupOf(script.deliveries().get(0).event().ref())).isEqualTo(before);

        longer.reachable(true);
        after.intake().work(10);
        assertThat(after.meantBy(before.number()))
                .allSatisfy(vector -> assertThat(vector.length())
                        .isEqualTo(2 * before.centre().length()));
    }
}
