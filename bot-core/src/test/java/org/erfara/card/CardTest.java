package org.erfara.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CardTest {
    @Test
    void needs_a_title() {
        assertThatThrownBy(() -> Card.of(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a card needs a title");
    }

    @Test
    void what_is_added_to_the_list_afterwards_is_not_in_the_card() {
        List<Block> blocks = new ArrayList<>(List.of(new Block.Divider()));
        Card card = new Card("Title", blocks);

        blocks.add(new Block.Divider());

        assertThat(card.blocks()).hasSize(1);
    }
}
