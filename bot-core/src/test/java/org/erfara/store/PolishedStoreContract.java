package org.erfara.store;

import static org.erfara.store.StoreSamples.MATHS;
import static org.erfara.store.StoreSamples.MONDAY;
import static org.erfara.store.StoreSamples.NORDIC;
import static org.erfara.store.StoreSamples.direction;
import static org.erfara.store.StoreSamples.message;
import static org.erfara.store.StoreSamples.question;

import java.util.List;
import java.util.Map;
import org.erfara.chat.MessageRef;
import org.erfara.theme.PolishedTheme;
import org.erfara.theme.PolishedTx;
import org.erfara.theme.Step;
import org.erfara.theme.Theme;
import org.erfara.words.Reader;
import org.junit.jupiter.api.Test;

/** What every store promises of {@link PolishedTx}. */
public interface PolishedStoreContract extends StoreFixture {
    private static PolishedTheme words(long theme, Reader reader, MessageRef... madeOf) {
        return new PolishedTheme(theme, reader, PolishedTheme.print("Nøgle"), NORDIC, "Hvor er den?", List.of(madeOf));
    }

    private void assertWords(long theme, Reader reader, boolean there) {
        if (there) {
            assertOne(tx -> tx.polished(theme, reader)).contains(words(theme, reader));
        } else {
            assertOne(tx -> tx.polished(theme, reader)).isEmpty();
        }
    }

    @Test
    default void a_language_models_words_come_back_as_they_were_put_each_in_its_language() {
        PolishedTheme longest =
                new PolishedTheme(7, Reader.NN, Integer.MIN_VALUE, "Nøklar", "Kvar er nøklane?", List.of());
        write(tx -> {
            tx.putPolished(words(7, Reader.DA, message(1)));
            tx.putPolished(longest);
        });
        assertWords(7, Reader.DA, true);
        assertOne(tx -> tx.polished(7, Reader.NN)).contains(longest);
        assertWords(7, Reader.EN, false);
        assertWords(8, Reader.DA, false);
    }

    @Test
    default void a_language_models_words_put_again_are_replaced_with_what_they_were_made_of() {
        write(tx -> tx.putPolished(new PolishedTheme(7, Reader.DA, 1, "Dør", "Hvad?", List.of(message(1)))));
        write(tx -> tx.putPolished(words(7, Reader.DA, message(2))));
        assertWords(7, Reader.DA, true);
        write(tx -> tx.deleteQuestion(message(1)));
        assertWords(7, Reader.DA, true);
    }

    @Test
    default void with_a_question_go_all_words_that_were_made_of_it_and_no_others() {
        write(tx -> {
            tx.putQuestion(question(1), direction(1));
            tx.putPolished(words(7, Reader.DA, message(1), message(2)));
            tx.putPolished(words(8, Reader.NB, message(3), message(1)));
            tx.putPolished(words(7, Reader.EN, message(2), message(MATHS, 1)));
        });
        write(tx -> tx.deleteQuestion(message(1)));
        assertWords(7, Reader.DA, false);
        assertWords(8, Reader.NB, false);
        assertWords(7, Reader.EN, true);
    }

    @Test
    default void with_a_theme_go_its_words_in_all_languages() {
        write(tx -> {
            tx.putTheme(new Theme(7, direction(1), 1, null, Map.of(Step.HEARD, MONDAY)));
            tx.putPolished(words(7, Reader.DA, message(1)));
            tx.putPolished(words(7, Reader.EN, message(1)));
            tx.putPolished(words(8, Reader.EN, message(1)));
            tx.deleteTheme(7);
        });
        assertWords(7, Reader.DA, false);
        assertWords(7, Reader.EN, false);
        assertWords(8, Reader.EN, true);
    }

    @Test
    default void words_are_forgotten_by_themselves_too() {
        write(tx -> {
            tx.putPolished(words(7, Reader.DA, message(1)));
            tx.forgetPolished(7);
            tx.forgetPolished(9);
        });
        assertWords(7, Reader.DA, false);
    }
}
