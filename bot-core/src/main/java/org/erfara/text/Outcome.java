package org.erfara.text;

/** What somebody says became of an answer or a trial. */
public enum Outcome {
    /** It helped: thanks, solved, "it works now". */
    HELPED,
    /** It was tried and did not help. */
    DID_NOT_HELP,
    /** Nothing was said of it. */
    UNKNOWN
}
