package org.erfara.analysis;

/** What speaks for or against a sentence of chat asking for knowledge; how much each is worth is learnt. */
enum Sign {
    /** Of every sentence. */
    ANY,
    /** Phrases, mark and form together say that it asks. */
    SEEMS_TO_ASK,
    /** The phrase that ends last asks. */
    ASKING_PHRASE,
    MARKED,
    /** How likely the form is that of a question, in logarithms of odds, halved, from -2 to 2. */
    FORM,
    /** The message is to somebody by name: helpers ask back, and talk goes on. */
    NAMES_SOMEBODY,
    /** It speaks to one person, not to all. */
    TO_ONE,
    /** Words in tens, at most two. */
    LENGTH,
    /** It says too little to anybody who did not follow the talk. */
    SAYS_LITTLE
}
