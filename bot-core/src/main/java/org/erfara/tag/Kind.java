package org.erfara.tag;

/** What a tag is about. A setback is as welcome as a success. */
public enum Kind {
    WORKED,
    DID_NOT_WORK,
    TIP,
    QUESTION,
    FRUSTRATION
}
