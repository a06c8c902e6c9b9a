package org.erfara.chat;

final class Required {
    private Required() {}

    static void text(String value, String what) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(what + " is blank");
        }
    }
}
