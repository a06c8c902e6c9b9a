package org.erfara.question;

/**
 * How often a group was asked in a period.
 *
 * @param group the group's number
 * @param times questions
 * @param askers different people
 */
public record Asked(long group, int times, int askers) {}
