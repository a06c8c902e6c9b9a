package org.erfara.analysis;

/** What vectors are made of; to measure what each is worth, they can be made without it. */
enum VectorPart {
    /** English words in the place of Nordic ones. */
    GLOSS,
    /** The English sentence model. */
    MODEL,
    /** Each language's own mean, taken away from what the model says. */
    MEANS,
    /** Words and letters. */
    WORDS
}
