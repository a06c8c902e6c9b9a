package org.erfara.chat;

/** Why something that came in was not kept. Each drop is counted under one reason; none is logged with its content. */
public enum DropReason {
    /** Heard before. */
    ALREADY_SEEN,
    /** A channel that is not switched on. */
    NOT_HEARD,
    /** By somebody who does not want to be heard just now. */
    PAUSED,
    /** Written before the time asked for. */
    TOO_OLD,
    /** Written by a bot or an app. */
    BOT,
    /** Written by somebody of another organisation, in a channel shared with it. */
    OUTSIDER,
    /** Joins, leaves, topics and other notes of the platform itself. */
    PLATFORM_NOTE,
    /** A kind of message this version does not know. */
    UNKNOWN_KIND,
    /** No author was given. */
    NO_AUTHOR,
    /** No time was given, or none that can be read. */
    NO_TIME,
    /** Dated later than now. */
    IN_THE_FUTURE,
    /** No text: only files, pictures or blanks. */
    NO_TEXT,
    /** Longer than any platform allows: 40,000 characters. */
    TOO_LONG,
    /** An edit, deletion or reaction to something that was never kept. */
    NOTHING_TO_CHANGE,
    /** Ordinary talk: neither asks nor answers. */
    NOT_NEEDED
}
