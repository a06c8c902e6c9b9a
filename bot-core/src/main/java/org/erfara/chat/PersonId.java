package org.erfara.chat;

/**
 * A person as the platform knows them, prefixed by it so that two platforms never mix: {@code slack:T1:U42}.
 *
 * @param value not blank
 */
public record PersonId(String value) {
    public PersonId {
        Required.text(value, "person id");
    }
}
