package org.erfara.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.erfara.chat.PersonId;
import org.junit.jupiter.api.Test;

class PseudonymsTest {
    private static final PersonId SIGNE = new PersonId("slack:T1:U42");

    private final Pseudonyms pseudonyms = new Pseudonyms(key(1));

    private static byte[] key(int seed) {
        byte[] key = new byte[32];
        key[0] = (byte) seed;
        return key;
    }

    @Test
    void the_same_person_has_the_same_pseudonym_even_after_a_restart() {
        assertThat(pseudonyms.of(SIGNE)).isEqualTo(new Pseudonyms(key(1)).of(new PersonId("slack:T1:U42")));
    }

    @Test
    void is_the_hmac_of_rfc_2104_cut_to_96_bits() {
        // printf slack:T1:U42 | openssl dgst -sha256 -mac HMAC -macopt hexkey:01000…00 -binary | head -c 12 | basenc
        // --base64url
        assertThat(pseudonyms.of(SIGNE)).isEqualTo("LZzyDCuKyp3kOS0y");
    }

    @Test
    void under_another_key_the_same_person_is_somebody_else() {
        assertThat(new Pseudonyms(key(2)).of(SIGNE)).isNotEqualTo(pseudonyms.of(SIGNE));
    }

    @Test
    void different_people_have_different_pseudonyms() {
        Set<String> all = new HashSet<>();
        IntStream.range(0, 10_000).forEach(number -> all.add(pseudonyms.of(new PersonId("slack:T1:U" + number))));

        assertThat(all).hasSize(10_000);
    }

    @Test
    void a_key_that_could_be_guessed_is_refused() {
        assertThatThrownBy(() -> new Pseudonyms(new byte[31]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the key has 31 bytes; it needs 32 or more");
    }

    @Test
    void changing_the_array_of_the_key_afterwards_changes_nothing() {
        byte[] key = key(1);
        Pseudonyms made = new Pseudonyms(key);
        key[0] = 9;

        assertThat(made.of(SIGNE)).isEqualTo(pseudonyms.of(SIGNE));
    }
}
