package org.erfara.person;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.erfara.chat.PersonId;

/** Stands in for people where only their being different matters: a keyed hash (HMAC-SHA-256, RFC 2104), cut to 96 bits. */
public final class Pseudonyms {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 12;

    /** As long as the hash: RFC 2104, section 3. */
    private static final int KEY_BYTES = 32;

    private final ThreadLocal<Mac> macs;

    /**
     * @param key 32 or more random bytes, kept apart from what is kept under the pseudonyms
     * @throws IllegalArgumentException if there are fewer
     */
    public Pseudonyms(byte[] key) {
        if (key.length < KEY_BYTES) {
            throw new IllegalArgumentException(
                    "the key has " + key.length + " bytes; it needs " + KEY_BYTES + " or more");
        }
        SecretKeySpec secret = new SecretKeySpec(key, ALGORITHM);
        this.macs = ThreadLocal.withInitial(() -> mac(secret));
    }

    private static Mac mac(SecretKeySpec secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java runtime has " + ALGORITHM, impossible);
        }
    }

    /** The same for the same person under the same key; says nothing without the key. */
    public String of(PersonId person) {
        byte[] hash = macs.get().doFinal(person.value().getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
    }
}
