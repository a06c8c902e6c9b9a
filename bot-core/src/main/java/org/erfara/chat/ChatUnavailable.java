package org.erfara.chat;

/** The platform cannot be reached or asks to wait; trying again later makes sense. Carries no content. */
public final class ChatUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param message what was tried, without content
     * @param cause what went wrong
     */
    public ChatUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
