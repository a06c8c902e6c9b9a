package org.erfara.capture;

/**
 * What may tell that a message begins a talk of its own, or which earlier remark it follows. What each is worth is learnt
 * (see {@link ClueWeights}). Most were used before by Kummerfeld et al., A Large-Scale Corpus for Conversation
 * Disentanglement, 2019. No clue is a word of any language, and none is a length of time but one, so that what was
 * learnt from one place and language holds in others.
 */
enum Clue {
    /** It begins something: always so of a beginning. */
    BEGINS,
    BEGINS_ASKING,
    BEGINS_ASKING_SOMEBODY,
    BEGINS_NAMING_A_STRANGER,
    BEGINS_WITH_THANKS,
    BEGINS_AT_LENGTH,
    NEWCOMER,
    NEWCOMER_ASKS,
    NEWCOMER_NAMES_NOBODY,

    /** Logarithm of how many remarks back it is; so too those that follow. */
    DISTANCE,
    DISTANCE_OF_ONE_NAMED,
    DISTANCE_OF_OWN,
    DISTANCE_WHEN_SHORT,
    /** By somebody else, and sooner than anybody can read and answer. */
    TOO_SOON,

    OWN,
    OWN_LAST,
    NAMES_ITS_SPEAKER,
    NAMES_ITS_SPEAKER_LAST,
    IT_NAMED_ME,
    IT_NAMED_ME_LAST,
    BOTH_NAME_THE_SAME,
    OWN_NAMING_THE_SAME,
    OWN_NAMING_ANOTHER,
    NAMES_SOMEBODY_ELSE,
    IT_NAMED_SOMEBODY_ELSE,

    IT_ASKS,
    IT_BEGAN_A_TALK,
    IT_ASKS_AND_NOBODY_ANSWERED,
    ASKS_AFTER_OWN,
    ASKS_AFTER_ANOTHER,
    THANKS_TO_WHO_NAMED_ME,
    SHORT_AFTER_OWN,

    /** Its speaker has spoken or been named in that talk. */
    IN_THE_TALK,
    NAMES_SOMEBODY_IN_THE_TALK,
    BEGAN_THE_TALK,
    LAST_OF_THE_TALK,
    OWN_LAST_OF_THE_TALK,
    STRANGER_NAMES_NOBODY,

    SHARES_A_WORD,
    SHARES_RARE_WORDS,
    TALK_SHARES_RARE_WORDS
}
