package org.erfara.person;

/** What somebody is to the staff's learning. */
public enum Role {
    STAFF,
    /** A knowledge broker: gets the digest, mends groups, names themes. */
    FACILITATOR,
    /** Leads the school or unit: reads the digest and the themes. */
    LEADER
}
