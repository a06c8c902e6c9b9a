package org.erfara.listen;

/** What the law allows an organisation to do this by (GDPR, Article 6(1)); consent is none between employer and staff. */
public enum Basis {
    /** Letter e. */
    PUBLIC_TASK,
    /** Letter f. */
    LEGITIMATE_INTEREST
}
