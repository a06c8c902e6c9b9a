package org.erfara.listen;

/**
 * Who is responsible for what is kept.
 *
 * @param name as people know it; empty if nobody has said
 * @param contact where questions are answered, such as an address; may be empty
 */
public record Organisation(String name, Basis basis, String contact) {}
