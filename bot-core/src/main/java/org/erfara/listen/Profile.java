package org.erfara.listen;

/** What an installation may hear at all. */
public enum Profile {
    /** Nothing: only what somebody tags or asks Erfara comes in. */
    TAG_ONLY,
    /** What is written in channels that are switched on, each until its end date. */
    LISTENING
}
