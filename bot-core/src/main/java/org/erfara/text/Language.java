package org.erfara.text;

/** The language something is written in, as far as can be told. */
public enum Language {
    DA,
    NB,
    NN,
    SV,
    EN,
    /** Too short or too mixed to say. */
    UNSURE
}
