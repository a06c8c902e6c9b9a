package org.erfara.capture;

/** Whether personal data was left out of a message, as far as it is kept. */
public enum LeftOut {
    NOTHING,
    SOMETHING,
    /** Its author said that the message is fine as it is; what is kept holds none the less. */
    FINE_AS_IT_IS;

    LeftOut after(boolean leavesOut) {
        if (!leavesOut) {
            return NOTHING;
        }
        return this == FINE_AS_IT_IS ? this : SOMETHING;
    }
}
