package org.erfara.question;

import org.erfara.text.Vector;

/** A question with what it means. */
public record Meant(Question question, Vector vector) {}
