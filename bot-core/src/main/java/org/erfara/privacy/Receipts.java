package org.erfara.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.erfara.chat.PersonId;
import org.erfara.person.Pseudonyms;

/**
 * Writes receipts of erasures: a few lines, and under them a seal (HMAC-SHA-256, RFC 2104) that only this installation can
 * have made.
 */
public final class Receipts {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String TITLE = "Erfara: what was kept of a person has been erased";
    private static final String SEAL = "seal: ";
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final byte[] key;
    private final Pseudonyms people;

    /**
     * @param secret that of the installation; the key for receipts is derived from it, so that neither tells of the other
     */
    public Receipts(byte[] secret) {
        this.key = mac(secret, "erfara receipts");
        this.people = new Pseudonyms(key);
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java runtime has " + ALGORITHM, impossible);
        }
    }

    /** Stands for a person on receipts and nowhere else. */
    public String person(PersonId person) {
        return people.of(person);
    }

    /** The receipt, one thing a line. */
    public String of(Erasure erasure) {
        String counts = erasure.counts().entrySet().stream()
                .map(kind -> kind.getKey() + ": " + kind.getValue())
                .collect(Collectors.joining("\n"));
        String said = Stream.of(
                        TITLE, "id: " + erasure.id(), "at: " + erasure.at(), "person: " + erasure.person(), counts)
                .collect(Collectors.joining("\n"));
        return said + "\n" + SEAL + seal(said);
    }

    private String seal(String said) {
        return HexFormat.of().formatHex(mac(key, inOneLine(said)));
    }

    /** So that it still holds when it has been copied out of a chat. */
    private static String inOneLine(String text) {
        return BLANKS.matcher(text.strip()).replaceAll(" ");
    }

    /** Whether this installation wrote the receipt and nobody has changed it; line breaks and blanks do not count. */
    public boolean wrote(String receipt) {
        String line = inOneLine(receipt);
        int seal = line.lastIndexOf(" " + SEAL);
        return seal >= 0
                && MessageDigest.isEqual(
                        seal(line.substring(0, seal)).getBytes(StandardCharsets.UTF_8),
                        line.substring(seal + 1 + SEAL.length()).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the receipt is this person’s. */
    public boolean isOf(String receipt, PersonId person) {
        return (inOneLine(receipt) + " ").contains(" person: " + person(person) + " ");
    }
}
